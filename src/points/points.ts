/**
 * Points as an integer number of millionths of a point: 8.5 points are 8_500_000.
 * Sums of integers below 2^53 are exact and do not depend on order.
 */
export type Points = number;

/** Millionths in one point. */
export const MILLION = 1_000_000;
/** Decimals that a stored number of points can have. */
export const DECIMALS = 6;
