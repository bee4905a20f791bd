import { canonical } from '../text/canonical.ts';
import { fold } from '../text/fold.ts';
import { plainWords, wordsOf } from './words-of.ts';

/** Nobody types more on purpose; what is pasted by mistake is cut. */
const LONGEST = 200;
const MOST_WORDS = 12;
/** "5,7" is how Vietnamese would write the number that the code 5.7 is not. */
const DECIMAL_COMMA = /(\p{N}),(?=\p{N})/gu;

export interface Query {
  /** Folded words to look for, each once. */
  readonly words: readonly string[];
  /** All of them as they follow each other. */
  readonly whole: string;
  /** Those that were typed with marks, in a form that two spellings of a tone share. */
  readonly marked: readonly string[];
  /** The published year that is meant. */
  readonly year: number | undefined;
}

/**
 * What somebody typed, as words and a year. A year alone is a word like any other: it leads to that year's pages.
 * @param years published ones
 * @example readQuery('2024 so y te', [2023, 2024]) // => { words: ['so', 'y', 'te'], whole: 'so y te', marked: [], year: 2024 }
 * @example readQuery('năm 2024', [2024]) // => { words: ['2024'], whole: '2024', marked: [], year: 2024 }
 */
export function readQuery(text: string, years: readonly number[]): Query {
  const typed = plainWords(canonical(text.slice(0, LONGEST).replace(DECIMAL_COMMA, '$1.'))).slice(
    0,
    MOST_WORDS,
  );
  const isYear = (word: string | undefined) =>
    word !== undefined && years.some((year) => String(year) === word);
  // In "năm 2024" the first word says only what the second is.
  const meant = typed.filter((word, i) => !(/^(?:năm|nam|year)$/.test(word) && isYear(typed[i + 1])));
  const year = meant.find(isYear);
  const others = meant.filter((word) => !isYear(word));
  const words = (others.length === 0 && year !== undefined ? [year] : others).flatMap(wordsOf);
  return {
    words: [...new Set(words)],
    whole: words.join(' '),
    marked: others.filter((word) => fold(word) !== word).map(markedForm),
    year: year === undefined ? undefined : Number(year),
  };
}

/**
 * A word with its tone at the end, where "hoá" and "hóa" are one.
 * @example markedForm('hoá') === markedForm('Hóa') // => true
 */
export function markedForm(word: string): string {
  const apart = canonical(word).normalize('NFD');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
  return apart.replace(tone, '').normalize('NFC') + (apart.match(tone) ?? []).join('');
}
