import { describe, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import type { UnitYear } from '../../src/dataset/site.ts';
import { neighboursOf, rankedLists } from '../../src/dataset/unit-neighbours.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { citation, rankWords, unitNames } from '../../src/i18n/unit-text.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const { site } = await computeFolder(new URL('../../data', import.meta.url).pathname);

function wordsOf(lang: Lang, year: number, id: string): string {
  const dataset = site!.years.find((one) => one.year === year)!;
  const unit = dataset.units.find((one) => one.id === id)!;
  const list = rankedLists(dataset).get(unit.rankedGroup!)!;
  const { place, margin } = rankWords(lang, dataset, unit, list.length, neighboursOf(list, unit));
  return place + margin;
}

it.each`
  lang    | year    | unit                | words                                                                                                             | because
  ${'vi'} | ${2023} | ${'thanh-tra'}      | ${'Hạng 3 trong 20 đơn vị, cách hạng trên 1,72 điểm; giữ hạng nếu không mất quá 5,72 điểm.'}                      | ${'the example of docs/methodology.md §5.6'}
  ${'en'} | ${2023} | ${'thanh-tra'}      | ${'Rank 3 of 20 units, 1.72 points behind the rank above; keeps its rank unless it loses more than 5.72 points.'} | ${'in English'}
  ${'vi'} | ${2023} | ${'so-khoa-hoc'}    | ${'Hạng 1 trong 20 đơn vị; giữ hạng nếu không mất quá 48,18 điểm.'}                                               | ${'nobody is above the first'}
  ${'vi'} | ${2024} | ${'thanh-tra'}      | ${'Hạng 1 trong 20 đơn vị, đồng hạng với Sở Khoa học và Công nghệ; mất điểm là xuống hạng.'}                      | ${'a tie has nothing to lose'}
  ${'vi'} | ${2023} | ${'so-nong-nghiep'} | ${'Hạng 20 trong 20 đơn vị, cách hạng trên 3,82 điểm; không có đơn vị xếp dưới.'}                                 | ${'nobody is below the last'}
`('$lang $year $unit: $because', ({ lang, year, unit, words }) => {
  expect(wordsOf(lang, year, unit)).toBe(words);
});

it.each`
  lang    | words
  ${'vi'} | ${'Hạng 3 trong 3.321 đơn vị'}
  ${'en'} | ${'Rank 3 of 3,321 units'}
`('groups the digits of a nation in $lang', ({ lang, words }) => {
  const dataset = site!.years.find(({ year }) => year === 2023)!;
  const unit = dataset.units.find(({ id }) => id === 'thanh-tra')!;
  const list = rankedLists(dataset).get(unit.rankedGroup!)!;
  expect(rankWords(lang, dataset, unit, 3321, neighboursOf(list, unit)).place).toBe(words);
});

describe('names of units', () => {
  const units = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name: { vi: name, en: name } }) as UnitYear);
  it.each`
    count | names                         | because
    ${1}  | ${'A'}                        | ${'one'}
    ${2}  | ${'A và B'}                   | ${'two'}
    ${3}  | ${'A, B và C'}                | ${'three are named'}
    ${5}  | ${'A, B, C và 2 đơn vị khác'} | ${'of more the rest is counted'}
  `('$count: $because', ({ count, names }) => {
    expect(unitNames('vi', { named: units.slice(0, Math.min(count, 3)), count })).toBe(names);
  });
});

it('a citation names unit, number, year and publication, and says what is a sample', () => {
  const dataset = computeChanged().dataset!;
  const publisher = { name: { vi: 'Thi đua', en: 'Competition' }, owner: { vi: 'Tỉnh Mẫu', en: 'Province' } };
  const cite = (settings: typeof dataset.settings, owner = publisher.owner) =>
    citation('vi', { ...publisher, owner }, { ...dataset, settings }, dataset.units[0]!, 'chỉ số 1.1');
  expect(cite({ ...dataset.settings, sample: false })).toBe(
    'Sở An, chỉ số 1.1, năm 2023. Thi đua, Tỉnh Mẫu.',
  );
  expect(cite(dataset.settings, { vi: '', en: '' })).toBe(
    'Sở An, chỉ số 1.1, năm 2023. Thi đua (dữ liệu mẫu, không phải kết quả thật).',
  );
});
