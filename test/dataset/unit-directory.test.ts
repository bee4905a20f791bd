import { describe, expect, it } from 'vitest';
import { unitDirectory } from '../../src/dataset/unit-directory.ts';
import { sampleSite, siteWith } from '../search/sample-site.ts';

const shape = (pages: ReturnType<typeof unitDirectory>) =>
  pages.map((sections) => sections.map(({ group, size, entries }) => [group, size, entries.length]));

describe('the directory of units', () => {
  it('has all units of the sample once, those of the latest year by group, then the former ones', () => {
    expect(shape(unitDirectory(sampleSite))).toEqual([
      [
        ['so', 11, 11],
        ['ban-nganh', 3, 3],
        [null, 8, 8],
      ],
    ]);
    const ids = unitDirectory(sampleSite)
      .flat()
      .flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(sampleSite.units.map(({ id }) => id).toSorted());
  });

  it('says what became of a unit, and gives its latest result', () => {
    const [former] = unitDirectory(sampleSite)
      .flat()
      .filter(({ group }) => group === null);
    const { last, successors } = former!.entries.find(({ id }) => id === 'so-thong-tin')!;
    expect(last.year).toBe(2024);
    expect(successors.map(({ id, date }) => [id, date])).toEqual([['so-khoa-hoc', '2025-03-01']]);
  });

  const many = (count: number) =>
    siteWith(
      Array.from({ length: count }, (_, i) => ({
        id: `u${i}`,
        vi: `U ${i}`,
        en: `U ${i}`,
        in: [i % 3 ? 2025 : 2023],
      })),
    );

  it.each`
    count | perPage | pages                                               | because
    ${0}  | ${3}    | ${[[]]}                                             | ${'there is always a first page'}
    ${1}  | ${3}    | ${[[[null, 1, 1]]]}                                 | ${'one unit'}
    ${3} | ${3} | ${[[['so', 2, 2], [null, 1, 1]]]} | ${'a full page is no reason for another'}
    ${6} | ${3} | ${[[['so', 4, 3]], [['so', 4, 1], [null, 2, 2]]]} | ${'a section goes on over the page'}
    ${9}  | ${3}    | ${[[['so', 6, 3]], [['so', 6, 3]], [[null, 3, 3]]]} | ${'sections that end with a page'}
  `('$count units, $perPage a page: $because', ({ count, perPage, pages }) => {
    expect(shape(unitDirectory(many(count), perPage))).toEqual(pages);
  });

  it('puts 500 on a page', () => {
    expect(
      unitDirectory(many(3321)).map((page) => page.reduce((sum, { entries }) => sum + entries.length, 0)),
    ).toEqual([500, 500, 500, 500, 500, 500, 321]);
  });
});
