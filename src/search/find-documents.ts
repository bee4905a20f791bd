import type { SearchResult } from 'minisearch';
import type { OpenSearch } from './open-search.ts';
import { markedForm, type Query, readQuery } from './read-query.ts';
import { SEARCH_KINDS, type SearchDocument } from './search-document.ts';
import { plainWords } from './words-of.ts';

export interface Hit {
  readonly document: SearchDocument;
  /** The year that was asked for, where the document has it. */
  readonly year: number | undefined;
  /** Folded words of the document that were found. */
  readonly found: ReadonlySet<string>;
}

export interface Findings {
  readonly hits: readonly Hit[];
  /** Nothing has all words as they were typed: these are near. */
  readonly similar: boolean;
}

/** Short words differ by one letter from too many others, and one digit more or less is another code. */
const slips =
  (share: number) =>
  (word: string): number | false =>
    word.length < 4 || /\p{N}/u.test(word) ? false : share;

/** From what was typed to what was nearly typed: all words, with one slip, with two letters exchanged, any of the words. */
const STEPS = [
  { combineWith: 'AND', fuzzy: false },
  { combineWith: 'AND', fuzzy: slips(0.2) },
  { combineWith: 'AND', fuzzy: slips(0.34) },
  { combineWith: 'OR', fuzzy: slips(0.2) },
] as const;

/**
 * Documents for a query, best first. Every word may be the beginning of one. Where nothing has all words, slips of the
 * keyboard are forgiven, then missing words.
 */
export function findDocuments(search: OpenSearch, text: string): Findings {
  const query = readQuery(text, search.years);
  if (query.words.length === 0) return { hits: [], similar: false };
  for (const [i, step] of STEPS.entries()) {
    const results = search.index.search(query.words.join(' '), {
      ...step,
      prefix: true,
      boost: { title: 4, other: 2, initials: 2 },
    });
    if (results.length > 0) return { hits: ranked(search, query, results), similar: i > 0 };
  }
  return { hits: [], similar: false };
}

function ranked(search: OpenSearch, query: Query, results: readonly SearchResult[]): Hit[] {
  const all = results.map((result) => {
    const document = search.documents[result.id as number]!;
    return { document, result, order: orderOf(search, result, query) };
  });
  const inYear = all.filter(({ document: { years } }) => years.length === 0 || hasYear(years, query.year));
  // A year in which nothing of the kind took place is better left aside than obeyed.
  const kept = query.year === undefined || inYear.length === 0 ? all : inYear;
  return kept
    .sort((a, b) => firstDifference(a.order, b.order))
    .map(({ document, result }) => ({
      document,
      year: hasYear(document.years, query.year) ? query.year : undefined,
      found: foundWords(result.terms, query.words),
    }));
}

/** A word that merely begins like what was typed is left out where the typed word itself stands there. */
function foundWords(terms: readonly string[], words: readonly string[]): Set<string> {
  const whole = words.filter((word) => terms.includes(word));
  return new Set(
    terms.filter((term) => whole.includes(term) || !whole.some((word) => term.startsWith(word))),
  );
}

const hasYear = (years: readonly number[], year: number | undefined) =>
  year !== undefined && years.includes(year);

/** What a document is sorted by, greater first: each number decides only where those before it are equal. */
function orderOf(search: OpenSearch, result: SearchResult, { words, whole, marked }: Query): number[] {
  const document = search.documents[result.id as number]!;
  const { names, own } = search.entries[result.id as number]!;
  return [
    result.queryTerms.length,
    // Whoever types "số" does not mean "sở".
    marked.length === 0 ? 0 : countMarked(document, marked),
    Number(names.has(whole)),
    -SEARCH_KINDS.indexOf(document.kind),
    Number(words.every((word) => own.some((one) => one.startsWith(word)))),
    // What still exists before what does not.
    Number(document.years.length === 0 || document.years.at(-1) === search.years.at(-1)),
    result.score,
  ];
}

/** How many of the words that were typed with marks stand so in a name. */
function countMarked(
  { title, former = [], vietnamese = [] }: SearchDocument,
  marked: readonly string[],
): number {
  const words = new Set([title, ...former, ...vietnamese].flatMap(plainWords).map(markedForm));
  return marked.filter((word) => words.has(word)).length;
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, at) => value !== b[at]);
  return i < 0 ? 0 : b[i]! - a[i]!;
}
