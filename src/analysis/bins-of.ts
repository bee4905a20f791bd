import type { Points } from '../points/points.ts';

/** A histogram: bin i reaches from edge i up to but not including edge i + 1; the last one includes it. */
export interface Bins {
  /** One more than there are bins, rising, in millionths; none where there is nobody. */
  readonly edges: readonly Points[];
  readonly counts: readonly number[];
}

/** As many bins as can be compared at a glance. */
const WANTED = 10;

/**
 * Counts points in bins of one width: 1, 2 or 5 × 10^k points, the one that gives most nearly ten bins, of two the narrower.
 * Edges are whole multiples of the width. All points equal: one bin without width.
 * @param points not below 0
 * @see docs/methodology.md §10.1
 * @example binsOf([3, 3]) // => { edges: [3, 3], counts: [2] }
 */
export function binsOf(points: readonly Points[]): Bins {
  if (points.length === 0) return { edges: [], counts: [] };
  const min = points.reduce((a, b) => Math.min(a, b));
  const max = points.reduce((a, b) => Math.max(a, b));
  if (min === max) return { edges: [min, max], counts: [points.length] };
  const width = niceWidth(min, max);
  const first = Math.floor(min / width);
  const number = Math.ceil(max / width) - first;
  const counts = Array.from({ length: number }, () => 0);
  for (const one of points) counts[Math.min(Math.floor(one / width) - first, number - 1)]!++;
  return { edges: Array.from({ length: number + 1 }, (_, i) => (first + i) * width), counts };
}

function niceWidth(min: Points, max: Points): Points {
  const distanceOf = (width: Points) => Math.abs(Math.ceil(max / width) - Math.floor(min / width) - WANTED);
  let best = 1;
  for (let ten = 1; ten <= max - min; ten *= 10) {
    for (const width of [ten, 2 * ten, 5 * ten]) if (distanceOf(width) < distanceOf(best)) best = width;
  }
  return best;
}
