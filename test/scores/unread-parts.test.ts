import { describe, expect, it } from 'vitest';
import { rangesText } from '../../src/scores/unread-parts.ts';
import { APPRAISED, formRows, matrixRows } from '../rig/forms.ts';
import { readSheets } from '../rig/read-sheets.ts';
import { frameworkOf } from '../rig/rules.ts';
import type { TestCell, TestSheet } from '../rig/workbooks.ts';

const framework = frameworkOf();

it.each`
  rows               | text         | because
  ${[]}              | ${''}        | ${'nothing'}
  ${[5]}             | ${'5'}       | ${'one row'}
  ${[1, 2]}          | ${'1–2'}     | ${'two rows are a run'}
  ${[1, 3]}          | ${'1, 3'}    | ${'a gap parts them'}
  ${[1, 2, 3, 58]}   | ${'1–3, 58'} | ${'a run and a row'}
  ${[9, 10, 11, 12]} | ${'9–12'}    | ${'from one digit to two'}
`('$rows → "$text": $because', ({ rows, text }) => {
  expect(rangesText(rows)).toBe(text);
});

/** What was not read, without the file. */
const unread = (name: string, ...sheets: TestSheet[]) =>
  readSheets({ [name]: sheets }).unread.map(({ sheet, kind, detail }) => [sheet, kind, detail]);
const form = (change: (rows: TestCell[][]) => TestCell[][] = (rows) => rows): TestSheet => ({
  name: 'Bảng điểm',
  rows: change(formRows(framework, 'Sở An')),
});
const columns = (detail: string) => ['Bảng điểm', 'columns', detail];
const rows = (detail: string) => ['Bảng điểm', 'rows', detail];

describe('a form', () => {
  it.each`
    change                                                                                                                 | expected                                                 | because
    ${(all: TestCell[][]) => all.map((row) => row.slice(0, 5))}                                                            | ${[]}                                                    | ${'titles, head, headings and scores are all read'}
    ${(all: TestCell[][]) => all}                                                                                          | ${[columns('Ghi chú')]}                                  | ${'a column of remarks'}
    ${(all: TestCell[][]) => all.map((row, r) => (r === 3 ? [...row, 'Chênh lệch', null, 'Tài liệu\nkiểm  chứng'] : row))} | ${[columns('Ghi chú; Chênh lệch; Tài liệu kiểm chứng')]} | ${'three, in the order of the sheet, each in one line'}
    ${(all: TestCell[][]) => all.map((row, r) => (r === 3 ? [...row, 'Điểm tự chấm'] : row))}                              | ${[columns('Ghi chú; Điểm tự chấm')]}                    | ${'a second column of one name'}
    ${(all: TestCell[][]) => all.map((row, r) => (r === 3 ? [...row, 'Tổng điểm'] : row))}                                 | ${[columns('Ghi chú; Tổng điểm')]}                       | ${'a column of sums, which only a matrix reads'}
    ${(all: TestCell[][]) => [...all, [], [null, 'NGƯỜI LẬP'], [null, 'Nguyễn Văn Mẫu']]}                                  | ${[columns('Ghi chú'), rows('16–17')]}                   | ${'signatures'}
    ${(all: TestCell[][]) => all.map((row, r) => (r === 2 ? ['Căn cứ Kế hoạch số 1'] : row))}                              | ${[columns('Ghi chú'), rows('3')]}                       | ${'a legal basis above'}
    ${(all: TestCell[][]) => [...all, ['9.9', 'Chỉ số lạ', 5, 5, 5]]}                                                      | ${[columns('Ghi chú'), rows('15')]}                      | ${'a code that nobody has'}
    ${(all: TestCell[][]) => [...all, [null, 'Không có mã', 5, 5, 5], [], [null, 'Không có mã', 5, 5, 5]]}                 | ${[columns('Ghi chú'), rows('15, 17')]}                  | ${'scores without a code'}
    ${(all: TestCell[][]) => [...all, [null, 'TỔNG ĐIỂM', 60, 48, 45.5], [null, 'Điểm thưởng', null, 0, 0]]}               | ${[columns('Ghi chú')]}                                  | ${'sums and bonus are read'}
  `('$because', ({ change, expected }) => {
    expect(unread('so-a.xlsx', form(change))).toEqual(expected);
  });

  it('names what stands in the lower row of its head', () => {
    const sheet = form((all) => [
      ['Tên đơn vị: Sở An'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm'],
      [null, null, null, 'Tự chấm', 'Thẩm định', 'Chênh lệch'],
      ...all.slice(4),
    ]);
    expect(unread('so-a.xlsx', sheet)).toEqual([columns('Chênh lệch')]);
  });

  it('of nobody is unread but for its head', () => {
    const sheet = form((all) => all.map((row, r) => (r === 1 ? ['Tên đơn vị: Sở Lạ'] : row)));
    expect(unread('la.xlsx', sheet)).toEqual([columns('Ghi chú'), rows('6–14')]);
  });
});

describe('sheets without a table', () => {
  it.each`
    extra                                              | expected                  | because
    ${{ name: 'Bìa', rows: [['Kính gửi: Hội đồng']] }} | ${[['Bìa', 'sheet', '']]} | ${'a cover'}
    ${{ name: 'Sheet2', rows: [] }}                    | ${[]}                     | ${'an empty sheet is nothing'}
    ${{ name: 'Sheet2', rows: [[], [null, '  ']] }}    | ${[]}                     | ${'nor are spaces'}
    ${{ name: 'Số', rows: [[0]] }}                     | ${[['Số', 'sheet', '']]}  | ${'a zero is something'}
  `('$because', ({ extra, expected }) => {
    const plain = form((all) => all.map((row) => row.slice(0, 5)));
    expect(unread('so-a.xlsx', plain, extra)).toEqual(expected);
  });
});

describe('a matrix', () => {
  const units = [{ id: 'so-a', name: 'Sở An', scores: APPRAISED }];
  const sheet = (change: (rows: TestCell[][]) => void): TestSheet => {
    const all = matrixRows(framework, 'BẢNG TỔNG HỢP ĐIỂM NĂM 2023', units);
    change(all);
    return { name: 'Thẩm định', rows: all };
  };

  it.each`
    change                                                                      | expected                                           | because
    ${() => undefined}                                                          | ${[]}                                              | ${'all of it is read'}
    ${(all: TestCell[][]) => all[2]!.push('Tổng điểm', 'Xếp loại', 'Ghi chú')}  | ${[['Thẩm định', 'columns', 'Xếp loại; Ghi chú']]} | ${'its sums are read, its remarks are not'}
    ${(all: TestCell[][]) => all[2]!.splice(7, 1, 3.1)}                         | ${[['Thẩm định', 'columns', '3.1']]}               | ${'a code that became a number'}
    ${(all: TestCell[][]) => all.push([], [2, 'so-x', 'Sở Lạ', 1, 1, 1, 1, 1])} | ${[['Thẩm định', 'rows', '7']]}                    | ${'a unit that nobody knows'}
    ${(all: TestCell[][]) => all.push([2, null, null, 1, 1, 1, 1, 1])}          | ${[['Thẩm định', 'rows', '6']]}                    | ${'scores without a unit'}
  `('$because', ({ change, expected }) => {
    expect(unread('tong-hop.xlsx', sheet(change))).toEqual(expected);
  });
});
