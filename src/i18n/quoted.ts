/**
 * Marks a Vietnamese part of an English sentence, such as the number of a decision or the name of a sheet, so that a
 * page can say its language (`Words.astro`). The marks are Unicode's isolates: where they stay in a plain text nobody sees them.
 * @example quoted('12/QĐ-UBND') // => '\u206812/QĐ-UBND\u2069'
 */
export function quoted(text: string): string {
  return text === '' ? '' : `\u2068${text.replace(/[\u2068\u2069]/g, '')}\u2069`;
}

export interface SentencePart {
  readonly text: string;
  /** Stands in Vietnamese, whatever the language of the page. */
  readonly isQuoted: boolean;
}

/**
 * Parts of a sentence in order; empty parts are left out.
 * @example partsOf('No. \u206812/QĐ\u2069.') // => [{ text: 'No. ', isQuoted: false }, { text: '12/QĐ', isQuoted: true }, { text: '.', isQuoted: false }]
 */
export function partsOf(sentence: string): SentencePart[] {
  return sentence
    .split(/(\u2068[^\u2069]*\u2069)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: plain(part), isQuoted: part.startsWith('\u2068') && part.endsWith('\u2069') }));
}

/** A sentence without marks, for attributes and plain files. @example plain('a \u2068b\u2069') // => 'a b' */
export function plain(sentence: string): string {
  return sentence.replace(/[\u2068\u2069]/g, '');
}
