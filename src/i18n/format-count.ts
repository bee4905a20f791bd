import { formatRatio } from '../points/format-points.ts';
import type { Lang } from './lang.ts';

/** A whole number with the language's separator of thousands. @example formatCount('vi', 3321) // => '3.321' */
export function formatCount(lang: Lang, count: number): string {
  return formatRatio(lang, { numerator: BigInt(count), denominator: 1n }, 0);
}
