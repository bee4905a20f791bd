import { describe, expect, it } from 'vitest';
import { formRows, rowOf } from '../rig/forms.ts';
import { lineOf, readSheets } from '../rig/read-sheets.ts';
import { frameworkOf } from '../rig/rules.ts';
import { divisionByZero, formula, type TestCell, uncalculated } from '../rig/workbooks.ts';

const framework = frameworkOf();

/** Findings of a form whose rows were changed, as lines. The appraised scores add up to 8 + 10 + 16 + 4.5 + 7 = 45.5. */
function findingsOf(change: (rows: TestCell[][]) => void) {
  const rows = formRows(framework, 'Sở An');
  change(rows);
  return readSheets({ 'so-a.xlsx': [{ name: 'Bảng điểm', rows }] }).findings;
}

const total =
  (cell: TestCell, name = 'TỔNG ĐIỂM') =>
  (rows: TestCell[][]) => {
    rows.push([null, name, null, null, cell]);
  };

describe('a total that the sheet states', () => {
  it.each`
    cell                            | findings                       | because
    ${45.5}                         | ${[]}                          | ${'8 + 10 + 16 + 4.5 + 7'}
    ${'45,5'}                       | ${[]}                          | ${'the same as text'}
    ${formula('SUM(E7:E14)', 45.5)} | ${[]}                          | ${'a formula with its value'}
    ${45.50000000000001}            | ${[]}                          | ${'the noise of a sum of floats'}
    ${null}                         | ${[]}                          | ${'not stated'}
    ${45.6}                         | ${['sum-differs so-a E15']}    | ${'a slip'}
    ${0}                            | ${['sum-differs so-a E15']}    | ${'zero is a statement'}
    ${uncalculated('SUM(E7:E14)')}  | ${['sum-unreadable so-a E15']} | ${'never calculated'}
    ${divisionByZero}               | ${['sum-unreadable so-a E15']} | ${'an error'}
  `('$cell: $because', ({ cell, findings }) => {
    expect(findingsOf(total(cell)).map(lineOf)).toEqual(findings);
  });

  it('names what is stated and what it comes to', () => {
    expect(findingsOf(total(45.6))[0]?.facts).toEqual({
      level: 'total',
      code: '',
      column: 'appraised',
      stated: 45_600_000,
      computed: 45_500_000,
    });
  });

  it.each`
    code    | level           | right   | because
    ${'1'}  | ${'main-index'} | ${18}   | ${'8 + 10'}
    ${'I'}  | ${'group'}      | ${34}   | ${'8 + 10 + 16'}
    ${'II'} | ${'group'}      | ${11.5} | ${'4.5 + 7'}
  `('also of $level $code: $because', ({ code, level, right }) => {
    const state = (cell: number) => (rows: TestCell[][]) => {
      rows[rowOf(rows, code)]![4] = cell;
    };
    expect(findingsOf(state(right))).toEqual([]);
    expect(findingsOf(state(right + 1)).map(({ facts }) => facts)).toEqual([
      { level, code, column: 'appraised', stated: (right + 1) * 1e6, computed: right * 1e6 },
    ]);
  });

  it('also of the maxima', () => {
    const findings = findingsOf((rows) => {
      rows[rowOf(rows, 'I')]![2] = 40;
    });
    expect(findings.map(({ facts }) => facts)).toEqual([
      { level: 'group', code: 'I', column: 'max', stated: 40_000_000, computed: 42_500_000 },
    ]);
  });
});

describe('a spreadsheet’s SUM skips numbers typed as text', () => {
  const typed = (cells: Readonly<Record<string, string>>, stated: number) => (rows: TestCell[][]) => {
    for (const [code, text] of Object.entries(cells)) rows[rowOf(rows, code)]![4] = text;
    total(stated)(rows);
  };

  it.each`
    cells                                                                  | stated  | findings                       | because
    ${{ '1.1': '8', '2.1': '16' }}                                         | ${21.5} | ${['sum-skips-text so-a E15']} | ${'short by exactly the two cells'}
    ${{ '1.1': '8', '1.2': '10', '2.1': '16', '3.1': '4,5', '3.10': '7' }} | ${0}    | ${['sum-skips-text so-a E15']} | ${'all cells are text: so-tu-phap in 2023'}
    ${{ '1.1': '8', '2.1': '16' }}                                         | ${45.5} | ${[]}                          | ${'added by hand, text or not'}
    ${{ '1.1': '8', '2.1': '16' }}                                         | ${29.5} | ${['sum-differs so-a E15']}    | ${'short by one of them: something else'}
  `('states $stated: $because', ({ cells, stated, findings }) => {
    expect(findingsOf(typed(cells, stated)).map(lineOf)).toEqual(findings);
  });

  it('says how many cells', () => {
    expect(findingsOf(typed({ '1.1': '8', '2.1': '16' }, 21.5))[0]?.facts).toMatchObject({
      stated: 21_500_000,
      computed: 45_500_000,
      textCells: 2,
    });
  });
});

describe('a sum that cannot be judged', () => {
  it('stays quiet over a cell that could not be read: that cell has its own finding', () => {
    const findings = findingsOf((rows) => {
      rows[rowOf(rows, '1.1')]![4] = 'tám';
      total(40)(rows);
    });
    expect(findings.map(lineOf)).toEqual(['score-unreadable so-a E7']);
  });

  it('adds a component that stands twice once', () => {
    const findings = findingsOf((rows) => {
      rows.push(['1.1', 'Chỉ đạo', 10, 1, 1]);
      total(45.5)(rows);
    });
    expect(findings.map(lineOf)).toEqual(['component-duplicate so-a A15']);
  });

  it('adds the stated bonus to a total with bonus', () => {
    const findings = findingsOf((rows) => {
      rows.push([null, 'Điểm thưởng', 30, null, 10]);
      total(55.5, 'Tổng cộng')(rows);
      total(45.5, 'Tổng cộng')(rows);
    });
    expect(findings.map(lineOf)).toEqual(['sum-differs so-a E17']);
  });
});
