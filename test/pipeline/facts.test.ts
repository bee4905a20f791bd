import { describe, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import { datasetJson } from '../../src/exports/dataset-json.ts';
import { CLEAN_FOLDER, formSheets, SHEET } from '../rig/fixture-folder.ts';
import { formRows } from '../rig/forms.ts';
import { lineOf } from '../rig/read-sheets.ts';
import { FACTS_YAML, frameworkOf } from '../rig/rules.ts';
import { sampleFacts } from '../rig/sample-sheets.ts';
import type { TestCell } from '../rig/workbooks.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const STAFF = 'Tổng số công chức, viên chức';
const site = (await computeFolder('data')).site!;
const yearOf = (year: number) => site.years.find((dataset) => dataset.year === year)!;

/** The clean folder under rules with facts, and these rows above the table of so-a. */
function computeWith(...above: TestCell[][]) {
  const rows = formRows(frameworkOf(), 'Sở An');
  const sheet = { name: SHEET, rows: [...rows.slice(0, 2), ...above, ...rows.slice(3)] };
  return computeChanged({
    framework: CLEAN_FOLDER.framework + FACTS_YAML,
    scores: { ...CLEAN_FOLDER.scores, 'so-a.xlsx': [sheet] },
  });
}

describe('the sample years', () => {
  it.each`
    year    | unit             | staff  | computers | file                                | sheet               | because
    ${2023} | ${'so-khoa-hoc'} | ${191} | ${92}     | ${'2023/scores/so-khoa-hoc.xlsx'}   | ${'Bảng điểm'}      | ${'.xlsx'}
    ${2023} | ${'so-van-hoa'}  | ${168} | ${198}    | ${'2023/scores/so-van-hoa.xls'}     | ${'Bảng điểm'}      | ${'.xls'}
    ${2023} | ${'ban-dan-toc'} | ${142} | ${200}    | ${'2023/scores/ban-dan-toc.ods'}    | ${'Bảng điểm'}      | ${'.ods'}
    ${2024} | ${'thanh-tra'}   | ${120} | ${143}    | ${'2024/scores/tong-hop-2024.xlsx'} | ${'Thanh tra tỉnh'} | ${'a sheet for each unit'}
  `('$year $unit: $because', ({ year, unit, staff, computers, file, sheet }) => {
    const source = { file, sheet };
    expect(yearOf(year).units.find(({ id }) => id === unit)?.facts).toEqual([
      { code: 'staff', value: staff * 1e6, raw: String(staff), source: { ...source, cell: 'C9' } },
      {
        code: 'computers',
        value: computers * 1e6,
        raw: String(computers),
        source: { ...source, cell: 'C10' },
      },
    ]);
  });

  it.each([2023, 2024])('%i against a second reading of its sheets', (year) => {
    const published = yearOf(year).units.map(({ id, facts }) => [
      id,
      ...facts.map(({ value, source }) => `${value / 1e6} ${source.cell}`),
    ]);
    const inSheets = sampleFacts(year).map(({ unit, staff, computers, row }) => [
      unit,
      `${staff} C${row}`,
      `${computers} C${row + 1}`,
    ]);
    expect(published).toHaveLength(20);
    expect(published.sort()).toEqual(inSheets.sort());
  });

  it('2025 is a matrix and has none', () => {
    expect(yearOf(2025).framework.facts).toEqual([]);
    expect(yearOf(2025).units.flatMap(({ facts }) => facts)).toEqual([]);
  });
});

describe('what is published', () => {
  const { dataset, findings } = computeWith(
    ['A. THÔNG TIN CHUNG (không tính điểm)'],
    [null, STAFF, ' 142,5 '],
    [null, 'Đầu mối liên hệ', 'Nguyễn Thị Kín'],
    [null, 'Điện thoại', 909123456],
    [null, 'Thư điện tử', 'kin@mau.example'],
    [null, 'Số năm công tác', 17.25],
  );
  const json = datasetJson({ ...dataset!, findingCounts: { error: 0, warning: 0, info: 0 } });

  it('is the declared fact, as a decimal with its source and its raw text', () => {
    const { units, framework } = JSON.parse(json);
    expect(units[0].facts).toEqual([
      {
        code: 'staff',
        value: 142.5,
        raw: ' 142,5 ',
        source: { file: '2023/scores/so-a.xlsx', sheet: SHEET, cell: 'C4' },
      },
    ]);
    expect(units[1].facts).toEqual([]);
    expect(framework.facts[0]).toEqual({
      code: 'staff',
      label: STAFF,
      name: { vi: 'Công chức, viên chức', en: 'Staff' },
      scale: { vi: 'người', en: 'people' },
    });
  });

  it('is nothing that was not declared: no name, no telephone, no address, no other number', () => {
    expect(findings).toEqual([]);
    const plain = JSON.stringify(dataset, (_, value) => (typeof value === 'bigint' ? `${value}` : value));
    for (const hidden of ['Kín', '909123456', 'kin@', '17.25', '17250000', 'Đầu mối', 'Điện thoại']) {
      expect([json, plain].filter((text) => text.includes(hidden))).toEqual([]);
    }
    expect(plain).toContain('142,5');
  });

  it('never changes a result', () => {
    const outcome = ({ dataset: one }: ReturnType<typeof computeChanged>) =>
      one!.units.map(({ id, total, rank }) => [id, total, rank]);
    expect(outcome(computeWith([null, STAFF, 142]))).toEqual(outcome(computeChanged()));
  });
});

describe('what is not published', () => {
  it.each`
    above                                       | lines                          | because
    ${[[null, STAFF, '142 người']]}             | ${['fact-unreadable so-a C3']} | ${'words'}
    ${[[null, STAFF, -5]]}                      | ${['fact-unreadable so-a C3']} | ${'below 0'}
    ${[[null, STAFF, 142], [null, STAFF, 150]]} | ${['fact-repeated so-a C4']}   | ${'two numbers for one fact'}
    ${[[null, STAFF]]}                          | ${[]}                          | ${'no number'}
  `('$because', ({ above, lines }) => {
    const { dataset, findings } = computeWith(...above);
    expect(findings.map(lineOf)).toEqual(lines);
    expect(dataset!.units[0]!.facts).toEqual([]);
  });

  it('facts of a round: they have no finding either', () => {
    const round = formSheets('Sở An')[0]!;
    const rows = [...round.rows];
    rows[2] = [null, STAFF, 'nhiều'];
    const { dataset, findings } = computeChanged({
      framework: CLEAN_FOLDER.framework + FACTS_YAML,
      round: { 'so-a.xlsx': [{ ...round, rows }] },
    });
    expect(findings).toEqual([]);
    expect(dataset!.rounds[0]!.units).toHaveLength(1);
    expect(dataset!.units.flatMap(({ facts }) => facts)).toEqual([]);
  });
});
