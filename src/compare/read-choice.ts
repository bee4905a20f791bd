import type { Pair } from './compared.ts';

/** Columns of a comparison; the page's address calls them a, b, c and d. */
export const MOST_PAIRS = 4;

export type ChoiceProblem = 'unknown' | 'twice' | 'too-many';

/** A choice with what had to be left out of it. */
export interface Choice {
  readonly pairs: readonly Pair[];
  readonly problems: readonly ChoiceProblem[];
}

/**
 * The choice that an address holds: any single letter names a column, in the order of the address. An address is
 * written by anybody, so whatever is unknown is left out and said, and its text is never shown.
 * @param query such as `?a=so-y-te.2024&b=so-tu-phap.2024`
 * @param isKnown whether the unit took part in that year
 */
export function readChoice(query: string, isKnown: (pair: Pair) => boolean): Choice {
  const entries = [...new URLSearchParams(query)].filter(([key]) => /^[a-z]$/.test(key));
  const problems: ChoiceProblem[] = [];
  const known = entries.flatMap(([, value]): Pair[] => {
    const [, unit, year] = /^([a-z0-9-]{1,200})\.(\d{4})$/.exec(value) ?? [];
    if (unit !== undefined && isKnown({ unit, year: Number(year) })) return [{ unit, year: Number(year) }];
    problems.push('unknown');
    return [];
  });
  return chosen(known, problems);
}

/** Leaves out repetitions and what is beyond the last column. */
export function chosen(wanted: readonly Pair[], problems: readonly ChoiceProblem[] = []): Choice {
  const pairs = wanted.filter(
    ({ unit, year }, i) => wanted.findIndex((other) => other.unit === unit && other.year === year) === i,
  );
  const found = new Set(problems);
  if (pairs.length < wanted.length) found.add('twice');
  if (pairs.length > MOST_PAIRS) found.add('too-many');
  return { pairs: pairs.slice(0, MOST_PAIRS), problems: [...found] };
}
