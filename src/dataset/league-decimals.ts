import type { Points } from './site.ts';

/** Millionths in a unit of the last decimal, by number of decimals. */
const STEPS = [1_000_000, 100_000] as const;

/**
 * Decimals that all figures of a column are printed with, so that they align: as few as lose nothing, two at most.
 * @example columnDecimals([30000000, 0]) // => 0
 * @example columnDecimals([12500000, 10000000]) // => 1
 */
export function columnDecimals(column: readonly Points[]): number {
  const fewest = STEPS.findIndex((step) => column.every((points) => points % step === 0));
  return fewest === -1 ? 2 : fewest;
}
