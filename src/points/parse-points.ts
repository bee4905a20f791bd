import { DECIMALS, MILLION, type Points } from './points.ts';

/** Why a text is not a number of points. */
export type UnreadableReason = 'words' | 'separators' | 'decimals' | 'size';

export type ParsedPoints =
  | { readonly ok: true; readonly points: Points }
  | { readonly ok: false; readonly reason: UnreadableReason };

/** A million points: more than any framework has, and it keeps every sum far below 2^53. */
const LARGEST: Points = 1_000_000 * MILLION;

/**
 * Points from text as people type it: digits with at most one decimal separator, comma or point.
 * "1.234,5" and "1,234.5" have two separators and are refused rather than guessed, and so is any unit or word.
 * @param text surrounding white space, no-break spaces included, is ignored
 * @returns points in millionths; at most six decimals
 * @example parsePoints('8,5') // => { ok: true, points: 8500000 }
 * @example parsePoints('-0.25') // => { ok: true, points: -250000 }
 * @example parsePoints('1.234,5') // => { ok: false, reason: 'separators' }
 * @example parsePoints('tám') // => { ok: false, reason: 'words' }
 */
export function parsePoints(text: string): ParsedPoints {
  const trimmed = text.trim();
  if (!/^[+-]?[\d.,]+$/.test(trimmed) || !/\d/.test(trimmed)) return { ok: false, reason: 'words' };
  const match = /^([+-]?)(\d*)(?:[.,](\d*))?$/.exec(trimmed);
  if (match === null) return { ok: false, reason: 'separators' };
  const [, sign, whole = '', fraction = ''] = match;
  const decimals = fraction.replace(/0+$/, '');
  if (decimals.length > DECIMALS) return { ok: false, reason: 'decimals' };
  const points = Number(whole) * MILLION + Number(decimals.padEnd(DECIMALS, '0'));
  if (points > LARGEST) return { ok: false, reason: 'size' };
  return { ok: true, points: sign === '-' && points !== 0 ? -points : points };
}

/**
 * Points from text that our own software or a reviewed rules file wrote.
 * @throws RangeError where the text is not a number of points: a bug or an unreviewed file
 * @example exactPoints('12.5') // => 12500000
 */
export function exactPoints(text: string): Points {
  const parsed = parsePoints(text);
  if (!parsed.ok) throw new RangeError(`not a number of points: ${text}`);
  return parsed.points;
}
