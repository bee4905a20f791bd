import { expect, it } from 'vitest';
import type { YearDataset } from '../../src/dataset/site.ts';
import { computeSite } from '../../src/pipeline/compute-site.ts';
import { CLEAN_FOLDER, type FixtureFolder, formSheets } from '../rig/fixture-folder.ts';
import { APPRAISED } from '../rig/forms.ts';
import { registryOf } from '../rig/rules.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const clean = CLEAN_FOLDER;
const yearOf = (change: Partial<FixtureFolder>, year: number): YearDataset => ({
  ...computeChanged(change).dataset!,
  year,
});
/** The clean folder with other scores of so-b in the order of its form. */
const withB = (scores: Readonly<Record<string, string | number | null>>): Partial<FixtureFolder> => ({
  scores: { ...clean.scores, 'so-b.xlsx': formSheets('Sở Bình', { ...APPRAISED, ...scores }) },
});
const withRules = (from: string, to: string): Partial<FixtureFolder> => ({
  framework: clean.framework!.replace(from, to),
});
const NONE = 'không áp dụng';

/** Ranks, total and why there is no split, of so-b, from 2023 to 2024. */
function changeOf(before: Partial<FixtureFolder>, after: Partial<FixtureFolder>) {
  const { years } = computeSite([yearOf(before, 2023), yearOf(after, 2024)], registryOf());
  const { ranks, total, split, unsplit } = years[1]!.units[1]!.change!;
  return [ranks, total && total / 1e6, split && split.total / 1e6, unsplit];
}

it.each`
  before                                                     | after                     | expected                                | because
  ${{}}                                                      | ${withB({ '1.1': 7 })}    | ${[0, 2, 2, null]}                      | ${'5 to 7 in 1.1'}
  ${{}}                                                      | ${withB({ '1.1': null })} | ${[null, null, null, 'incomplete']}     | ${'a gap this year'}
  ${withB({ '1.1': null })}                                  | ${{}}                     | ${[null, null, null, 'incomplete']}     | ${'a gap last year'}
  ${{}}                                                      | ${withB({ '1.1': NONE })} | ${[null, null, null, 'not-applicable']} | ${'unranked because a component does not apply'}
  ${withRules('unitGroups: [so, ban]', 'unitGroups: [ban]')} | ${withB({ '1.1': 7 })}    | ${[null, null, 2, null]}                | ${'who is in no list has a total that changes all the same'}
`('$because', ({ before, after, expected }) => {
  expect(changeOf(before, after)).toEqual(expected);
});

it('a year in between is missing: nothing is compared', () => {
  const { years } = computeSite([yearOf({}, 2022), yearOf({}, 2024)], registryOf());
  expect(years[1]!.units.map(({ change }) => change)).toEqual([null, null, null]);
});
