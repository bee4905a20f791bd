import type { Points } from './site.ts';

/** Lower limits of steps 2 to 5, in per cent of the maximum; the same in every year, so that years can be compared. */
export const HEAT_LIMITS = [60, 70, 80, 90] as const;

/**
 * Step of a share of the maximum, 1 (small) to 5 (large). A share that is a limit belongs to the step above it; the
 * exact share decides, not the rounded one that is printed.
 * @param maximum above 0
 * @example heatStep(45, 50) // => 5
 * @example heatStep(0, 50) // => 1
 */
export function heatStep(points: Points, maximum: Points): number {
  return 1 + HEAT_LIMITS.filter((limit) => points * 100 >= limit * maximum).length;
}
