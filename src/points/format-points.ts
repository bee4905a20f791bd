import { DECIMALS, MILLION, type Points } from './points.ts';
import { roundHalfUp } from './ratio.ts';

/** Languages whose number form is known here: decimal comma and full stop for thousands in vi, the reverse in en. */
type Lang = 'vi' | 'en';

/** Up to here a quotient of whole numbers is never rounded up to the next one: 2^52 leaves a digit to spare. */
const EXACT = 2 ** 52;

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
  const size = Math.abs(points);
  if (size > EXACT)
    return formatRatio(lang, { numerator: BigInt(points), denominator: BigInt(MILLION) }, decimals);
  const unit = 10 ** (DECIMALS - decimals);
  const rounded = Math.floor((size + Math.floor(unit / 2)) / unit);
  return separated(lang, points < 0 && rounded > 0, String(rounded), decimals);
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
  return separated(lang, scaled < 0n, String(scaled < 0n ? -scaled : scaled), decimals);
}

/** Separators of the language put into digits of which the last `decimals` are the fraction. */
function separated(lang: Lang, isNegative: boolean, digits: string, decimals: number): string {
  const padded = digits.padStart(decimals + 1, '0');
  const whole = padded.slice(0, padded.length - decimals);
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',') : whole;
  const fraction = decimals === 0 ? '' : `${lang === 'vi' ? ',' : '.'}${padded.slice(-decimals)}`;
  return `${isNegative ? '−' : ''}${grouped}${fraction}`;
}
