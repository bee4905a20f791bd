import { compareText } from '../i18n/compare-text.ts';
import { figureOf } from '../i18n/figure-of.ts';
import type { Lang } from '../i18n/lang.ts';
import { formatRatio } from '../points/format-points.ts';
import type { Ratio } from '../points/ratio.ts';

/** What a row counts in: points, shares of a maximum, values between 0 and 1, or places. */
export type Scale = 'points' | 'share' | 'value' | 'rank';

/** A difference with its sign, never rounded to nothing: figures that print alike may still differ. */
export function differenceText(lang: Lang, scale: Scale, difference: Ratio): string {
  const texts = compareText(lang);
  const { numerator, denominator } = difference;
  if (numerator === 0n) return texts.sameAsFirst;
  if (scale === 'rank') return texts.places(Number(numerator));
  if (scale === 'points') return signed(figureOf(lang, Number(numerator)));
  if (scale === 'value') return signed(visible(lang, difference, 4));
  return texts.percentagePoints(signed(visible(lang, { numerator: numerator * 100n, denominator }, 1)));
}

const signed = (text: string) => (text.startsWith('−') ? text : `+${text}`);

/** With as many decimals as it takes to show a digit. */
function visible(lang: Lang, ratio: Ratio, decimals: number): string {
  const text = formatRatio(lang, ratio, decimals);
  return /[1-9]/.test(text) ? text : visible(lang, ratio, decimals + 1);
}
