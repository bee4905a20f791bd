import { describe, expect, it } from 'vitest';
import { APPRAISED, formRows } from '../rig/forms.ts';
import { lineOf, readSheets, scoresOf } from '../rig/read-sheets.ts';
import { frameworkOf } from '../rig/rules.ts';
import type { TestCell } from '../rig/workbooks.ts';

const EXACT = { '1.1': '8', '1.2': '10', '2.1': '16', '3.1': '4.5', '3.10': '7' };

/** The form of so-a with its rows below the head in this order. */
function inOrder(order: string) {
  const rows = formRows(frameworkOf(), 'Sở An');
  const byCode = new Map(rows.map((row) => [row[0], row]));
  const body = order.split(' ').map((code): TestCell[] => byCode.get(code) ?? [null, 'TỔNG ĐIỂM']);
  return readSheets({ 'so-a.xlsx': [{ name: 'Bảng điểm', rows: [...rows.slice(0, 4), ...body] }] });
}

describe('rows that stand where they belong', () => {
  it.each`
    order                                  | because
    ${'I 1 1.1 1.2 2 2.1 II 3 3.1 3.10'}   | ${'as the form has them'}
    ${'II 3 3.10 3.1 I 2 2.1 1 1.2 1.1'}   | ${'groups, main indices and components in another order'}
    ${'1.1 1.2 2.1 3.1 3.10'}              | ${'no headings at all'}
    ${'I 1.1 1.2 2.1 II 3.1 3.10'}         | ${'headings of groups only'}
    ${'1.1 1.2 1 2.1 2 I 3.1 3.10 3 II'}   | ${'subtotals below their components'}
    ${'I 1.1 1.2 1 2.1 2 II 3.1 3.10 3'}   | ${'groups above, subtotals of main indices below'}
    ${'Σ I 1 1.1 1.2 2 2.1 II 3 3.1 3.10'} | ${'the total on top'}
    ${'1 2 3 1.1 1.2 2.1 3.1 3.10'}        | ${'a summary of the main indices above the components'}
    ${'I 1 1.1 1.2 2 2.1 II 3.1 3.10'}     | ${'a group with one main index, under the group’s heading alone'}
  `('$order: $because', ({ order }) => {
    const read = inOrder(order);
    expect(read.findings.map((finding) => [lineOf(finding), finding.facts])).toEqual([]);
    expect(scoresOf(read, 'so-a')).toEqual(EXACT);
  });
});

describe('rows that were moved', () => {
  it.each`
    order                                | cell     | component | main   | under  | because
    ${'I 1 1.1 2 2.1 1.2 II 3 3.1 3.10'} | ${'A10'} | ${'1.2'}  | ${'1'} | ${'2'} | ${'into the next main index'}
    ${'I 1 1.1 3.10 1.2 2 2.1 II 3 3.1'} | ${'A8'}  | ${'3.10'} | ${'3'} | ${'1'} | ${'into another group'}
    ${'I 1 1.1 2 2.1 II 3 3.1 3.10 1.2'} | ${'A14'} | ${'1.2'}  | ${'1'} | ${'3'} | ${'to the end'}
    ${'1 1.1 3.1 1.2 2 2.1 3 3.10'}      | ${'A7'}  | ${'3.1'}  | ${'3'} | ${'1'} | ${'without groups'}
  `('$order: $because', ({ order, cell, component, main, under }) => {
    const read = inOrder(order);
    expect(read.findings.map((finding) => [lineOf(finding), finding.facts])).toEqual([
      [`component-moved so-a ${cell}`, { component, main, under }],
    ]);
    // The code decides, not the place.
    expect(scoresOf(read, 'so-a')).toEqual(EXACT);
  });

  it('a line that stands twice is a duplicate, not also moved', () => {
    const read = inOrder('I 1 1.1 1.2 2 2.1 1.1 II 3 3.1 3.10');
    expect(read.findings.map(lineOf)).toEqual(['component-duplicate so-a A11']);
  });
});

it('the rows of a long table may stand in any order', () => {
  const codes = ['1', '3.10', '2.1', '1.1', '3', '1.2', '3.1'];
  const rows: TestCell[][] = [
    ['Mã đơn vị', 'Mã chỉ số', 'Điểm thẩm định'],
    ...codes.map((code): TestCell[] => ['so-a', code, APPRAISED[code] ?? null]),
  ];
  const read = readSheets({ 'bang.xlsx': [{ name: 'Dữ liệu', rows }] });
  expect(read.findings.map(lineOf)).toEqual([]);
  expect(scoresOf(read, 'so-a')).toEqual(EXACT);
});
