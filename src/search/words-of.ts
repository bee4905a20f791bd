import { fold } from '../text/fold.ts';

/** Codes stay whole: 4.2 and 4.20 are different indices. */
const WORD = /[\p{N}]+(?:\.\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;

/**
 * Words of a text as they stand in it. "GD&ĐT" is one word, as people write it for Giáo dục và Đào tạo.
 * @example plainWords('5.7. Sở GD&ĐT') // => ['5.7', 'Sở', 'GDĐT']
 */
export function plainWords(text: string): string[] {
  return text.normalize('NFC').replace(/&/g, '').match(WORD) ?? [];
}

/**
 * Words of a text in the form in which they are indexed and looked for: folded.
 * @example wordsOf('Đường SỐ') // => ['duong', 'so']
 */
export function wordsOf(text: string): string[] {
  return plainWords(fold(text));
}
