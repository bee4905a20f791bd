import type { Points } from '../points/points.ts';

/**
 * Middle value; of an even number the mean of the two in the middle, rounded half up to a millionth.
 * @example medianOf([30, 10, 20]) // => 20
 * @example medianOf([]) // => undefined
 */
export function medianOf(points: readonly Points[]): Points | undefined {
  const sorted = [...points].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined || sorted.length % 2 === 1) return upper;
  return Math.ceil((sorted[middle - 1]! + upper) / 2);
}
