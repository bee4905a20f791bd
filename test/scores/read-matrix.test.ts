import { describe, expect, it } from 'vitest';
import { APPRAISED, matrixRows, SELF } from '../rig/forms.ts';
import { lineOf, readSheets, scoresOf } from '../rig/read-sheets.ts';
import { frameworkOf } from '../rig/rules.ts';
import { dateCell, type TestCell } from '../rig/workbooks.ts';

const framework = frameworkOf();
const UNITS = [
  { id: 'so-a', name: 'Sở An', scores: APPRAISED },
  { id: 'so-b', name: 'Sở Bình', scores: { ...APPRAISED, '1.1': 5 } },
  { id: 'ban-c', name: 'Ban Cần', scores: { ...APPRAISED, '1.1': 0 } },
];
const HEAD = 2;
const MAXIMA = 3;
const FIRST = 4;

/** A matrix of appraised scores whose rows were changed, beside a clean one of self scores where wanted. */
function readMatrix(change: (rows: TestCell[][]) => TestCell[][] | undefined = () => undefined) {
  const rows = matrixRows(framework, 'BẢNG TỔNG HỢP ĐIỂM NĂM 2023', UNITS);
  return readSheets({ 'tong-hop.xlsx': [{ name: 'Thẩm định', rows: change(rows) ?? rows }] });
}

const set = (row: number, column: number, cell: TestCell) => (rows: TestCell[][]) => {
  rows[row]![column] = cell;
  return undefined;
};

it('reads a row for each unit', () => {
  const read = readMatrix();
  expect(read.findings).toEqual([]);
  expect(['so-a', 'so-b', 'ban-c'].map((unit) => scoresOf(read, unit))).toEqual([
    { '1.1': '8', '1.2': '10', '2.1': '16', '3.1': '4.5', '3.10': '7' },
    { '1.1': '5', '1.2': '10', '2.1': '16', '3.1': '4.5', '3.10': '7' },
    { '1.1': '0', '1.2': '10', '2.1': '16', '3.1': '4.5', '3.10': '7' },
  ]);
});

it('knows the column by the name of the sheet: two sheets of one workbook do not mix', () => {
  const self = UNITS.map((unit) => ({ ...unit, scores: SELF }));
  const read = readSheets({
    'tong-hop.xlsx': [
      { name: 'Tự chấm', rows: matrixRows(framework, 'NĂM 2023', self) },
      { name: 'Thẩm định', rows: matrixRows(framework, 'NĂM 2023', UNITS) },
    ],
  });
  expect(read.findings).toEqual([]);
  expect(scoresOf(read, 'so-b', 'self')['1.1']).toBe('9');
  expect(scoresOf(read, 'so-b')['1.1']).toBe('5');
});

describe('the order of rows and columns never matters', () => {
  it.each`
    change                                                                                                              | because
    ${(rows: TestCell[][]) => [...rows.slice(0, FIRST), ...rows.slice(FIRST).reverse()]}                                | ${'units in another order'}
    ${(rows: TestCell[][]) => rows.map((row, r) => (r < HEAD ? row : [...row.slice(0, 3), ...row.slice(3).reverse()]))} | ${'components in another order'}
    ${(rows: TestCell[][]) => rows.filter((_, r) => r !== MAXIMA)}                                                      | ${'no row of maxima'}
    ${(rows: TestCell[][]) => [[], [], ...rows.map((row) => [null, ...row])]}                                           | ${'a table further down and to the right'}
  `('$because', ({ change }) => {
    const read = readMatrix(change);
    expect(read.findings).toEqual([]);
    expect(scoresOf(read, 'so-b')).toEqual({
      '1.1': '5',
      '1.2': '10',
      '2.1': '16',
      '3.1': '4.5',
      '3.10': '7',
    });
  });
});

describe('the head', () => {
  it.each`
    row       | column | cell                      | findings                                               | because
    ${HEAD}   | ${3}   | ${'9.9'}                  | ${['component-missing - -', 'component-unknown - D3']} | ${'a code that the framework does not have, once for all units'}
    ${HEAD}   | ${7}   | ${3.1}                    | ${['code-not-text - H3', 'component-missing - -']}     | ${'3.10 typed as a number is 3.1'}
    ${HEAD}   | ${7}   | ${dateCell('2023-10-03')} | ${['code-date - H3', 'component-missing - -']}         | ${'3.10 that became a day'}
    ${MAXIMA} | ${3}   | ${12}                     | ${['max-differs - D4']}                                | ${'another maximum, once for all units'}
    ${MAXIMA} | ${3}   | ${null}                   | ${[]}                                                  | ${'a maximum that is not stated'}
  `('$cell at row $row, column $column: $because', ({ row, column, cell, findings }) => {
    expect(
      readMatrix(set(row, column, cell))
        .findings.map(lineOf)
        .sort(),
    ).toEqual(findings);
  });

  it('names a number as code in a matrix that does not count too: its scores would be lost in silence', () => {
    const rows = matrixRows(framework, 'NĂM 2023', UNITS);
    rows[HEAD]![7] = 3.1;
    const { findings } = readSheets({
      'tong-hop.xlsx': [
        { name: 'Tự chấm', rows },
        { name: 'Thẩm định', rows: matrixRows(framework, 'NĂM 2023', UNITS) },
      ],
    });
    expect(findings.map(lineOf)).toEqual(['code-not-text - H3', 'component-missing - -']);
  });
});

describe('units', () => {
  it.each`
    id         | name                          | findings                       | because
    ${'so-b'}  | ${null}                       | ${[]}                          | ${'an id is enough'}
    ${null}    | ${'Sở Bình'}                  | ${[]}                          | ${'so is a name'}
    ${'so-b'}  | ${'SỞ  BÌNH'}                 | ${[]}                          | ${'case and spaces do not matter'}
    ${'so-b'}  | ${'Sở Bình'.normalize('NFD')} | ${[]}                          | ${'nor does the form of Unicode'}
    ${'so-b'}  | ${'Sở An'}                    | ${['unit-differs so-b C6']}    | ${'id and name are two units'}
    ${'so-x'}  | ${'Sở Bình'}                  | ${['unit-unknown - B6']}       | ${'an id that nobody has is not mended by a name'}
    ${null}    | ${'Sở Lạ'}                    | ${['unit-unknown - C6']}       | ${'a name that nobody has'}
    ${'so-a'}  | ${'Sở An'}                    | ${['unit-duplicate so-a A6']}  | ${'twice in one table'}
    ${'so-cu'} | ${'Sở Cũ'}                    | ${['unit-not-valid so-cu B6']} | ${'merged away before the dossiers were due'}
    ${null}    | ${null}                       | ${[]}                          | ${'an empty row is nobody'}
  `('$id, $name: $because', ({ id, name, findings }) => {
    const read = readMatrix((rows) => {
      rows[FIRST + 1]![1] = id;
      rows[FIRST + 1]![2] = name;
      return undefined;
    });
    expect(read.findings.map(lineOf)).toEqual(findings);
  });
});

describe('stated totals', () => {
  const withTotals = (points: TestCell, bonus: TestCell, total: TestCell) => (rows: TestCell[][]) => {
    rows[HEAD]!.push('Tổng điểm', 'Điểm thưởng', 'Tổng cộng');
    rows[FIRST]!.push(points, bonus, total);
    return undefined;
  };

  it.each`
    points  | bonus | total   | findings                   | because
    ${45.5} | ${10} | ${55.5} | ${[]}                      | ${'as they add up'}
    ${45.5} | ${0}  | ${45.5} | ${[]}                      | ${'no bonus'}
    ${45}   | ${10} | ${55.5} | ${['sum-differs so-a I5']} | ${'the total without bonus'}
    ${45.5} | ${10} | ${55}   | ${['sum-differs so-a K5']} | ${'the total with bonus'}
  `('$points + $bonus = $total: $because', ({ points, bonus, total, findings }) => {
    expect(readMatrix(withTotals(points, bonus, total)).findings.map(lineOf)).toEqual(findings);
  });
});
