import { describe, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import type { UnitYear, YearDataset } from '../../src/dataset/site.ts';
import { changeParts } from '../../src/dataset/unit-change-parts.ts';
import { unitGaps } from '../../src/dataset/unit-gaps.ts';
import { unitLosses } from '../../src/dataset/unit-losses.ts';
import { type Beside, neighboursOf, rankedLists } from '../../src/dataset/unit-neighbours.ts';
import { unitStrengths } from '../../src/dataset/unit-strengths.ts';
import { CLEAN_FOLDER, formSheets } from '../rig/fixture-folder.ts';
import { APPRAISED } from '../rig/forms.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const { site } = await computeFolder(new URL('../../data', import.meta.url).pathname);
const yearOf = (year: number): YearDataset => site!.years.find((dataset) => dataset.year === year)!;
const clean = computeChanged().dataset!;

describe('strengths and weaknesses', () => {
  it('are told apart by the share of the maximum, not by points', () => {
    // medians of 1.1: 8, 5, 4 -> 5; the others are equal everywhere
    const { above, below } = unitStrengths(clean, 0);
    expect(
      above.map(({ component, points, median }) => [component.code, points / 1e6, median / 1e6]),
    ).toEqual([['1.1', 8, 5]]);
    expect(below).toEqual([]);
    expect(unitStrengths(clean, 2).below.map(({ component }) => component.code)).toEqual(['1.1']);
  });

  it('equal distances stand in the order of codes, and three are named', () => {
    const low = formSheets('Ban Cần', { '1.1': 7, '1.2': 8.75, '2.1': 14, '3.1': 3.75, '3.10': 6 });
    const dataset = computeChanged({
      scores: { ...CLEAN_FOLDER.scores, 'so-b.xlsx': formSheets('Sở Bình', APPRAISED), 'ban-c.xlsx': low },
    }).dataset!;
    // each is 10 % of its maximum below: 1/10, 1.25/12.5, 2/20, 0.75/7.5, 1/10
    expect(unitStrengths(dataset, 2).below.map(({ component }) => component.code)).toEqual([
      '1.1',
      '1.2',
      '2.1',
    ]);
  });
});

describe('lost points', () => {
  it('are what is missing to the maximum of the components that have a score', () => {
    const { lost, maximum, left, mains } = unitLosses(clean, 0);
    expect([lost / 1e6, maximum / 1e6, left]).toEqual([14.5, 60, 0]);
    expect(
      mains.map(({ main, lost: own, components }) => [
        main.code,
        own / 1e6,
        components.map(({ component }) => component.code),
      ]),
    ).toEqual([
      ['3', 6, ['3.1', '3.10']],
      ['1', 4.5, ['1.2', '1.1']],
      ['2', 4, ['2.1']],
    ]);
  });

  it('a missing score is no loss', () => {
    const dataset = computeChanged({
      year: CLEAN_FOLDER.year.replace('official', 'appraised'),
      scores: { ...CLEAN_FOLDER.scores, 'so-b.xlsx': formSheets('Sở Bình', { ...APPRAISED, '2.1': null }) },
    }).dataset!;
    const { lost, maximum, left } = unitLosses(dataset, 1);
    expect([lost / 1e6, maximum / 1e6, left]).toEqual([10.5, 40, 1]);
  });
});

it('gaps: what was cut and what was raised, most first, over the components that have both scores', () => {
  const { both, cut, raised } = unitGaps(clean, 2);
  const shown = (list: typeof cut) => list.map(({ component, gap }) => [component.code, gap / 1e6]);
  // self 9, 10.5, 16, 5, 7.5 against 4, 10, 16, 4.5, 7
  expect([both, shown(cut), shown(raised)]).toEqual([
    5,
    [
      ['1.1', -5],
      ['1.2', -0.5],
      ['3.1', -0.5],
      ['3.10', -0.5],
    ],
    [],
  ]);
});

it('parts of a change add up to the whole, and so do their components', () => {
  const { change } = yearOf(2025).units.find(({ id }) => id === 'thanh-tra')!;
  const parts = changeParts(change!.split!);
  // as docs/methodology.md §7.1 has it
  expect(parts.map(({ kind, points }) => [kind, points / 1e6])).toEqual([
    ['performance', 1.12],
    ['maxima', 0],
    ['added', 10],
    ['dropped', -8],
    ['bonus', 20],
  ]);
  expect(
    parts.find(({ kind }) => kind === 'maxima')!.components.map(({ code, points }) => [code, points / 1e6]),
  ).toEqual([
    ['5.9', -5],
    ['6.11', 5],
  ]);
  const sum = parts.reduce((all, { points }) => all + points, 0);
  expect(sum).toBe(change!.split!.total);
  for (const { kind, points, components } of parts) {
    if (kind !== 'bonus') expect(components.reduce((all, one) => all + one.points, 0)).toBe(points);
  }
});

describe('neighbours', () => {
  const unit = (id: string, rank: number) => ({ id, rank }) as UnitYear;
  const list = [...'ab'].map((id) => unit(id, 1));
  list.push(unit('c', 3), ...[...'defgh'].map((id) => unit(id, 4)));
  const idsOf = ({ named, count }: Beside) => `${named.map(({ id }) => id).join('')}${count}`;
  it.each`
    at   | above    | tied      | below     | because
    ${0} | ${'0'}   | ${'b1'}   | ${'c1'}   | ${'a shared first rank has nobody above'}
    ${2} | ${'ab2'} | ${'0'}    | ${'def5'} | ${'between two ties, of which three are named'}
    ${4} | ${'c1'}  | ${'dfg4'} | ${'0'}    | ${'a shared last rank has nobody below'}
    ${7} | ${'c1'}  | ${'def4'} | ${'0'}    | ${'the last of them'}
  `('$because', ({ at, above, tied, below }) => {
    const found = neighboursOf(list, list[at]!);
    expect([idsOf(found.above), idsOf(found.tied), idsOf(found.below)]).toEqual([above, tied, below]);
  });

  it('are those of the margin', () => {
    for (const dataset of site!.years) {
      const lists = rankedLists(dataset);
      for (const one of dataset.units.filter(({ rank }) => rank !== null)) {
        const { above, tied, below } = neighboursOf(lists.get(one.rankedGroup!)!, one);
        expectToBe(above, one.margin!.above?.units ?? []);
        expectToBe(tied.count > 0 ? tied : below, one.margin!.below);
      }
    }
  });

  function expectToBe({ named, count }: Beside, ids: readonly string[]): void {
    expect(count).toBe(ids.length);
    expect(named).toHaveLength(Math.min(3, count));
    expect(ids).toEqual(expect.arrayContaining(named.map(({ id }) => id)));
  }

  it('an unranked unit has none', () => {
    const { above, tied, below } = neighboursOf(list, unit('x', 9));
    expect([above, tied, below].map(idsOf)).toEqual(['0', '0', '0']);
  });
});
