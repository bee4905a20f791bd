import { describe, expect, it } from 'vitest';
import { leaguePages } from '../../src/dataset/league-pages.ts';
import { leagueYear, rankedUnits, type Said } from '../rig/league-years.ts';

const unranked = (count: number): Said[] => Array.from({ length: count }, () => ({ rank: null }));

/** Each page as "list first–last", and the number of units without a rank. */
const shapeOf = (units: readonly Said[], groups?: readonly string[]) =>
  leaguePages(leagueYear(units, groups)).map(({ lists, unranked: apart }) =>
    [
      ...lists.map(({ code, units: rows }) => `${code} ${rows[0]!.rank}–${rows.at(-1)!.rank}`),
      ...(apart.length > 0 ? [`apart ${apart.length}`] : []),
    ].join(' | '),
  );

describe('leaguePages', () => {
  it.each`
    units                                                   | groups        | pages                                                             | because
    ${[]}                                                   | ${['chung']}  | ${['']}                                                           | ${'the year has its page also where nobody takes part'}
    ${rankedUnits(1)}                                       | ${['chung']}  | ${['chung 1–1']}                                                  | ${'one unit'}
    ${unranked(3)}                                          | ${['chung']}  | ${['apart 3']}                                                    | ${'nobody ranked'}
    ${rankedUnits(250)}                                     | ${['chung']}  | ${['chung 1–250']}                                                | ${'a page is full with 250'}
    ${rankedUnits(251)}                                     | ${['chung']}  | ${['chung 1–150', 'chung 151–251']}                               | ${'one too many'}
    ${rankedUnits(3321)}                                    | ${['chung']}  | ${expect.objectContaining({ length: 23, 22: 'chung 3301–3321' })} | ${'all communes of a country'}
    ${[...rankedUnits(250), ...unranked(2)]}                | ${['chung']}  | ${['chung 1–150', 'chung 151–250 | apart 2']}                     | ${'units without a rank come last'}
    ${[...rankedUnits(140, 'a'), ...rankedUnits(150, 'b')]} | ${['a', 'b']} | ${['a 1–140', 'b 1–150']}                                         | ${'a list that fits on a page is not divided'}
    ${[...rankedUnits(100, 'a'), ...rankedUnits(50, 'b')]}  | ${['a', 'b']} | ${['a 1–100 | b 1–50']}                                           | ${'short lists share a page'}
    ${[...rankedUnits(300, 'a'), ...rankedUnits(50, 'b')]}  | ${['b', 'a']} | ${['b 1–50', 'a 1–150', 'a 151–300']}                             | ${'lists in the order of the rules'}
    ${unranked(600)}                                        | ${['chung']}  | ${['apart 150', 'apart 150', 'apart 150', 'apart 150']}           | ${'they too are many'}
  `('$pages: $because', ({ units, groups, pages }) => {
    expect(shapeOf(units, groups)).toEqual(pages);
  });

  it('keeps every unit once, by rank, ties in the order of the registry', () => {
    const units = [
      { id: 'c', rank: 2 },
      { id: 'a', rank: 1, tied: true },
      { id: 'x', rank: null },
      { id: 'b', rank: 1, tied: true },
    ];
    const [page] = leaguePages(leagueYear(units));
    expect(page!.lists[0]!.units.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(page!.unranked.map(({ id }) => id)).toEqual(['x']);
  });

  it('counts pages from 1', () => {
    expect(leaguePages(leagueYear(rankedUnits(401))).map(({ page }) => page)).toEqual([1, 2, 3]);
  });
});
