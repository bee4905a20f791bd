import { DECIMALS, MILLION, type Points } from './points.ts';
import { roundHalfUp } from './ratio.ts';

/** Languages whose number form is known here: decimal comma and full stop for thousands in vi, the reverse in en. */
type Lang = 'vi' | 'en';

/**
 * Points as stored: decimal point, no superfluous zeros, nothing rounded. Inverse of `parsePoints`.
 * @example pointsText(8500000) // => '8.5'
 * @example pointsText(-1) // => '-0.000001'
 */
export function pointsText(points: Points): string {
  const sign = points < 0 ? '-' : '';
  const size = Math.abs(points);
  const fraction = String(size % MILLION)
    .padStart(DECIMALS, '0')
    .replace(/0+$/, '');
  const whole = Math.floor(size / MILLION);
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

/**
 * Points for readers, rounded half up (away from zero).
 * @param decimals 0 to 6, two unless told
 * @example formatPoints('vi', 353110000) // => '353,11'
 * @example formatPoints('en', 1005000) // => '1.01'
 */
export function formatPoints(lang: Lang, points: Points, decimals = 2): string {
  return formatRatio(lang, { numerator: BigInt(points), denominator: BigInt(MILLION) }, decimals);
}

/**
 * A ratio for readers, rounded half up, with the language's separators.
 * @example formatRatio('vi', { numerator: 3531n, denominator: 4000n }, 4) // => '0,8828'
 */
export function formatRatio(
  lang: Lang,
  ratio: { readonly numerator: bigint; readonly denominator: bigint },
  decimals: number,
): string {
  const scaled = roundHalfUp(ratio.numerator * 10n ** BigInt(decimals), ratio.denominator);
  const sign = scaled < 0n ? '−' : '';
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  const whole = digits
    .slice(0, digits.length - decimals)
    .replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',');
  const fraction = decimals === 0 ? '' : `${lang === 'vi' ? ',' : '.'}${digits.slice(-decimals)}`;
  return `${sign}${whole}${fraction}`;
}
