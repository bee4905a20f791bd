import { formatPoints, pointsText } from '../points/format-points.ts';
import type { Points } from '../points/points.ts';
import type { Lang } from './lang.ts';

/**
 * Points as a finding shows them: two decimals, and up to six where there are that many, for it must be the very figure.
 * @example figureOf('vi', 8500000) // => '8,50'
 * @example figureOf('en', 6666667) // => '6.666667'
 */
export function figureOf(lang: Lang, points: Points): string {
  const decimals = pointsText(points).split('.')[1]?.length ?? 0;
  return formatPoints(lang, points, Math.max(2, decimals));
}
