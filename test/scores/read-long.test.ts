import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScores } from '../../src/scores/read-scores.ts';
import { indexUnits } from '../../src/scores/resolve-unit.ts';
import { readCsv } from '../../src/workbook/read-csv.ts';
import { lineOf, readSheets, scoresOf } from '../rig/read-sheets.ts';
import { contextOf, frameworkOf, registryOf } from '../rig/rules.ts';
import type { TestCell } from '../rig/workbooks.ts';

const HEAD: TestCell[] = [
  'STT',
  'Mã đơn vị',
  'Tên đơn vị',
  'Mã chỉ số',
  'Điểm tối đa',
  'Điểm tự chấm',
  'Điểm thẩm định',
];
const POINTS = { '1.1': 8, '1.2': 10, '2.1': 16, '3.1': 4.5, '3.10': 7 };
const MAX: Readonly<Record<string, number>> = { '1.1': 10, '1.2': 12.5, '2.1': 20, '3.1': 7.5, '3.10': 10 };

/** The rows of one unit. */
const rowsOf = (
  unit: string,
  name: string,
  appraised: Readonly<Record<string, TestCell>> = POINTS,
): TestCell[][] =>
  Object.entries(appraised).map(([code, points], i) => [i + 1, unit, name, code, MAX[code]!, 1, points]);
const UNITS = [rowsOf('so-a', 'Sở An'), rowsOf('so-b', 'Sở Bình'), rowsOf('ban-c', 'Ban Cần')];
const read = (rows: TestCell[][], head = HEAD) =>
  readSheets({ 'bang-dai.xlsx': [{ name: 'Dữ liệu', rows: [['Năm 2023'], head, ...rows] }] });
const exact = { '1.1': '8', '1.2': '10', '2.1': '16', '3.1': '4.5', '3.10': '7' };

describe('a long table', () => {
  it('holds all units, and keeps 3.1 and 3.10 apart', () => {
    const scores = read(UNITS.flat());
    expect(scores.findings.map(lineOf)).toEqual([]);
    for (const unit of ['so-a', 'so-b', 'ban-c']) expect(scoresOf(scores, unit)).toEqual(exact);
  });

  it('may have its rows in any order (property)', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(UNITS.flat(), { minLength: 15, maxLength: 15 }), (rows) => {
        const scores = read(rows);
        expect(scores.findings).toEqual([]);
        expect(['so-a', 'so-b', 'ban-c'].map((unit) => scoresOf(scores, unit))).toEqual([
          exact,
          exact,
          exact,
        ]);
      }),
      { numRuns: 25 },
    );
  });

  it.each`
    rows                                                               | lines                                                    | because
    ${[...rowsOf('so-x', 'Sở X')]}                                     | ${['unit-unknown - B3']}                                 | ${'an unknown unit is named once, at its first row'}
    ${[...UNITS[0]!, ...rowsOf('so-b', 'Sở An')]}                      | ${['unit-differs so-b C8']}                              | ${'id and name are of two units'}
    ${[...UNITS[0]!, ...rowsOf('so-cu', 'Sở Cũ')]}                     | ${['unit-not-valid so-cu B8']}                           | ${'a unit that was merged away'}
    ${[...UNITS[0]!, ...UNITS[0]!.slice(0, 1)]}                        | ${['component-duplicate so-a D8']}                       | ${'a component twice for one unit'}
    ${UNITS[0]!.slice(1)}                                              | ${['component-missing so-a -']}                          | ${'a component without a row'}
    ${rowsOf('so-a', 'Sở An', { ...POINTS, '1.1': 10.5 })}             | ${['score-above-max so-a G3']}                           | ${'above its maximum'}
    ${rowsOf('so-a', 'Sở An', { ...POINTS, '1.1': null })}             | ${['score-missing so-a G3']}                             | ${'empty is missing, not zero'}
    ${rowsOf('so-a', 'Sở An', { ...POINTS, '9.9': 1 })}                | ${['component-unknown so-a D8']}                         | ${'a code of another framework'}
    ${[...UNITS[0]!.slice(0, 4), [5, 'so-a', 'Sở An', 3.1, 10, 1, 7]]} | ${['code-not-text so-a D7', 'component-missing so-a -']} | ${'3.10 typed as a number'}
  `('$lines: $because', ({ rows, lines }) => {
    expect(read(rows).findings.map(lineOf).toSorted()).toEqual(lines.toSorted());
  });

  it('is not a list of totals, in which STT only counts the units', () => {
    const totals: TestCell[][] = [
      ['STT', 'Mã đơn vị', 'Tên đơn vị', 'Điểm tự chấm'],
      [1, 'so-a', 'Sở An', 48],
    ];
    const scores = readSheets({ 'tong.xlsx': [{ name: 'Tổng', rows: totals }] });
    expect(scores.findings.map(lineOf)).toEqual(['table-not-found - -']);
  });

  it('is found by names of units alone, without ids', () => {
    const scores = read(
      UNITS.flat().map((row) => row.filter((_, column) => column !== 1)),
      HEAD.filter((_, column) => column !== 1),
    );
    expect(scores.findings).toEqual([]);
    expect(scoresOf(scores, 'ban-c')).toEqual(exact);
  });
});

describe('a long table as CSV', () => {
  const registry = registryOf();
  const framework = frameworkOf();
  const csv = (text: string) => {
    const file = '2023/scores/bang-dai.csv';
    const source = readCsv(new TextEncoder().encode(text), file);
    if (!source.ok) throw new Error(source.fault);
    const index = indexUnits(registry, framework.deadlines.dossier);
    return readScores(
      [{ file, grids: source.grids }],
      ['so-a', 'so-b', 'ban-c'],
      index,
      contextOf(framework),
    );
  };

  it.each`
    separator | decimal | because
    ${';'}    | ${','}  | ${'as a Vietnamese Excel writes'}
    ${','}    | ${'.'}  | ${'as a program writes'}
  `('reads exact scores: $because', ({ separator, decimal }) => {
    const rows = UNITS.flat().map((row) =>
      row.map((value) => (typeof value === 'number' ? String(value).replace('.', decimal) : value)),
    );
    const scores = csv([HEAD, ...rows].map((row) => row.join(separator)).join('\r\n'));
    expect(scores.findings.map(lineOf)).toEqual([]);
    expect(scoresOf(scores, 'so-b')).toEqual(exact);
  });
});
