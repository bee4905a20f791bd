import { visibleText } from '../text/visible-text.ts';

/** Raw text of a cell as a receipt quotes it. */
export interface RawText {
  /** All of it, or its beginning where it is long. */
  readonly shown: string;
  /** All of it where `shown` is only the beginning; else null. */
  readonly whole: string | null;
}

/** Longer texts are folded away behind their beginning. */
const MOST = 60;

/**
 * What stands in a cell, with white space that would not be seen made visible: spaces at either end and beyond the
 * first between words, line breaks, tabs, no-break spaces, and everything that hides or reorders text.
 * @example receiptRaw(' 8,5\u00A0').shown // => '␣8,5[U+00A0]'
 * @example receiptRaw('8\n5').shown // => '8↵5'
 */
export function receiptRaw(raw: string): RawText {
  const text = visibleText(raw)
    .replace(
      /[^\S \n\t]/g,
      (space) => `[U+${space.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/^ +| +$/g, (spaces) => '␣'.repeat(spaces.length))
    .replace(/(?<= ) +/g, (spaces) => '␣'.repeat(spaces.length))
    .replace(/[\u200C\u200D]/g, (joiner) => (joiner === '\u200C' ? '[U+200C]' : '[U+200D]'))
    .replaceAll('\t', '⇥')
    .replaceAll('\n', '↵');
  const signs = [...text];
  return signs.length <= MOST
    ? { shown: text, whole: null }
    : { shown: `${signs.slice(0, MOST).join('')}…`, whole: text };
}

/** The cell had more decimals than are kept, so that what was read is rounded. @example hasMoreDecimals('6.66666666666667') // => true */
export const hasMoreDecimals = (raw: string): boolean => /^[+-]?\d*[.,]\d{6}\d*[1-9]\d*$/.test(raw.trim());
