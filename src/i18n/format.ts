import { formatPoints, formatRatio } from '../points/format-points.ts';
import type { Points } from '../points/points.ts';
import type { Ratio } from '../points/ratio.ts';
import type { Lang } from './lang.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A day for readers. @param iso YYYY-MM-DD
 * @example formatDay('vi', '2023-12-18') // => '18/12/2023'
 * @example formatDay('en', '2023-12-18') // => '18 December 2023'
 */
export function formatDay(lang: Lang, iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return lang === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** @example formatMoment('vi', '2023-11-17T09:30') // => '09:30 ngày 17/11/2023' */
export function formatMoment(lang: Lang, iso: string): string {
  const time = iso.slice(11, 16);
  return lang === 'vi' ? `${time} ngày ${formatDay(lang, iso)}` : `${time} on ${formatDay(lang, iso)}`;
}

/** A share as a percentage with one decimal. @example formatShare('vi', { numerator: 1n, denominator: 8n }) // => '12,5%' */
export function formatShare(lang: Lang, share: Ratio): string {
  return `${formatRatio(lang, { numerator: share.numerator * 100n, denominator: share.denominator }, 1)}%`;
}

/** A share that is stored as decimal text. @example formatShareText('vi', '0.702') // => '70,2%' */
export function formatShareText(lang: Lang, text: string): string {
  const [whole = '0', digits = ''] = text.split('.');
  return formatShare(lang, { numerator: BigInt(whole + digits), denominator: 10n ** BigInt(digits.length) });
}

/** Part of a maximum as a percentage; a maximum of 0 has no share. */
export function formatPart(lang: Lang, part: Points, maximum: Points): string {
  if (maximum === 0) return '–';
  return formatShare(lang, { numerator: BigInt(part), denominator: BigInt(maximum) });
}

/** A difference with its sign. @example formatChange('vi', -4850000) // => '−4,85' */
export function formatChange(lang: Lang, change: Points): string {
  return change > 0 ? `+${formatPoints(lang, change)}` : formatPoints(lang, change);
}

/** A maximum: without decimals where it is whole. @example formatMaximum('vi', 12500000) // => '12,5' */
export function formatMaximum(lang: Lang, maximum: Points): string {
  const text = formatPoints(lang, maximum, 6);
  return text.replace(/[.,]?0+$/, '');
}

/** A number of things. @example formatCount('vi', 3321) // => '3.321' */
export function formatCount(lang: Lang, count: number): string {
  return formatRatio(lang, { numerator: BigInt(count), denominator: 1n }, 0);
}

/**
 * A size as people read it, in units of a thousand.
 * @example formatBytes('vi', 4_912_345) // => '4,9 MB'
 * @example formatBytes('en', 900) // => '1 KB'
 */
export function formatBytes(lang: Lang, bytes: number): string {
  const thousands = Math.max(1, Math.round(bytes / 1000));
  if (thousands < 1000) return `${thousands} KB`;
  const tenths = String(Math.round(bytes / 100_000));
  return `${tenths.slice(0, -1)}${lang === 'vi' ? ',' : '.'}${tenths.slice(-1)} MB`;
}
