import type { Points } from '../points/points.ts';

/** Five numbers that describe how points are spread (phân bố): each is a number of millionths. */
export interface Spread {
  readonly min: Points;
  readonly q1: Points;
  readonly median: Points;
  readonly q3: Points;
  readonly max: Points;
}

/**
 * Five-number summary. Quartiles lie between the two neighbours of their place, as a spreadsheet's QUARTILE.INC has it,
 * rounded half up to a millionth; the median is that of `medianOf`.
 * @returns null where there is nobody
 * @see docs/methodology.md §10.1
 * @example quartilesOf([40, 10, 30, 20]) // => { min: 10, q1: 18, median: 25, q3: 33, max: 40 }
 */
export function quartilesOf(points: readonly Points[]): Spread | null {
  const sorted = [...points].sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const [min, q1, median, q3, max] = [0, 1, 2, 3, 4].map((quarters) => between(sorted, quarters));
  return { min: min!, q1: q1!, median: median!, q3: q3!, max: max! };
}

/** The value at so many quarters of the way from the first to the last. */
function between(sorted: readonly Points[], quarters: number): Points {
  const place = (sorted.length - 1) * quarters;
  const low = sorted[Math.floor(place / 4)]!;
  const rest = place % 4;
  if (rest === 0) return low;
  const step = rest * (sorted[Math.floor(place / 4) + 1]! - low);
  // A quarter of an integer, half up, without leaving the integers.
  return low + Math.floor((step + 2) / 4);
}
