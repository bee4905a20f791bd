import { describe, expect, it } from 'vitest';
import { readAwardsBook } from '../../src/awards/read-awards-book.ts';
import { type AwardSheets, awardSheets, CLEAN_FOLDER } from '../rig/fixture-folder.ts';
import { gridsOf, lineOf } from '../rig/read-sheets.ts';
import { FRAMEWORK_YAML, frameworkOf } from '../rig/rules.ts';
import { dateCell, type TestCell, type TestSheet, workbookBytes } from '../rig/workbooks.ts';

const framework = frameworkOf();
const FILE = '2023/awards.xlsx';
const KNOWN = new Set(['so-a', 'so-b', 'ban-c', 'so-cu']);

const readSheets = (sheets: readonly TestSheet[], rules = framework) =>
  readAwardsBook(gridsOf(workbookBytes(sheets), FILE), FILE, rules, KNOWN);
const read = (change: Partial<AwardSheets>) =>
  readSheets(awardSheets({ ...CLEAN_FOLDER.awards!, ...change }));

it('reads the clean book whole', () => {
  const { book, findings } = read({});
  expect(findings).toEqual([]);
  expect(book.registrations.map(({ unit, day }) => [unit, day])).toEqual([
    ['so-a', '2023-01-20'],
    ['so-b', '2023-01-20'],
    ['ban-c', '2023-01-20'],
  ]);
  expect(book.documents).toHaveLength(6);
  expect(book.documents[0]).toMatchObject({
    unit: 'so-a',
    name: 'Tờ trình',
    signed: true,
    sentAt: '2023-11-10T09:15',
  });
  expect(book.initiatives.map(({ unit, decision, day }) => [unit, decision, day])).toEqual([
    ['so-a', '01/QĐ', '2023-10-01'],
  ]);
  expect(book.decisions).toMatchObject([
    {
      award: 'tap-the',
      recipient: 'so-a',
      number: '9/QĐ-UBND',
      day: '2023-12-18',
      issuer: 'Tỉnh',
      basis: undefined,
    },
  ]);
});

describe('a day', () => {
  it.each`
    cell                            | day             | because
    ${dateCell('2023-01-31')}       | ${'2023-01-31'} | ${'a date cell'}
    ${dateCell('2023-01-31T23:59')} | ${'2023-01-31'} | ${'with a time of day'}
    ${'31/01/2023'}                 | ${'2023-01-31'} | ${'text, day first'}
    ${'31/1/2023'}                  | ${'2023-01-31'} | ${'without a leading zero'}
    ${'31-01-2023'}                 | ${'2023-01-31'} | ${'with hyphens'}
    ${' 31.01.2023 '}               | ${'2023-01-31'} | ${'with points and spaces'}
    ${'31/02/2023'}                 | ${undefined}    | ${'a day that does not exist'}
    ${'01/31/2023'}                 | ${undefined}    | ${'month first: there is no month 31'}
    ${'2023-01-31'}                 | ${undefined}    | ${'another order is not guessed'}
    ${'31/01/23'}                   | ${undefined}    | ${'which century?'}
    ${'tháng 1'}                    | ${undefined}    | ${'words'}
    ${44957}                        | ${undefined}    | ${'a number that is not shown as a date'}
    ${true}                         | ${undefined}    | ${'no date'}
    ${null}                         | ${undefined}    | ${'empty'}
  `('$cell → $day: $because', ({ cell, day }) => {
    const { book, findings } = read({ registrations: [['so-b', cell as TestCell]] });
    expect(book.registrations.map((one) => one.day)).toEqual(day === undefined ? [] : [day]);
    expect(findings.map(lineOf)).toEqual(day === undefined ? ['award-row-unreadable - B2'] : []);
  });
});

describe('a moment', () => {
  it.each`
    cell                            | sentAt                | because
    ${dateCell('2023-11-15T23:59')} | ${'2023-11-15T23:59'} | ${'a date cell: the last minute, not the first of the next day'}
    ${dateCell('2023-11-16T00:00')} | ${'2023-11-16T00:00'} | ${'a minute later'}
    ${'15/11/2023 23:59'}           | ${'2023-11-15T23:59'} | ${'text'}
    ${'15/11/2023 9h05'}            | ${'2023-11-15T09:05'} | ${'as Vietnamese papers write it'}
    ${'15/11/2023'}                 | ${'2023-11-15T00:00'} | ${'a day alone is its beginning'}
    ${'15/11/2023 24:30'}           | ${undefined}          | ${'a time that does not exist'}
    ${'15/11/2023 9:5'}             | ${undefined}          | ${'9:05 or 9:50?'}
  `('$cell → $sentAt: $because', ({ cell, sentAt }) => {
    const { book, findings } = read({ documents: [['so-b', 'Tờ trình', 'so-b', 'Có', cell as TestCell]] });
    expect(book.documents.map((one) => one.sentAt)).toEqual(sentAt === undefined ? [] : [sentAt]);
    expect(findings.map(lineOf)).toEqual(sentAt === undefined ? ['award-row-unreadable - E2'] : []);
  });
});

describe('a row that cannot be read whole is named and left out', () => {
  const sent = dateCell('2023-11-10');

  it.each`
    change                                                             | findings                                                                                   | because
    ${{ documents: [['so-b', 'Tờ trình', 'so-b', 'có ạ', sent]] }}     | ${['award-row-unreadable - D2']}                                                           | ${'signed or not?'}
    ${{ documents: [['so-b', null, 'so-b', 'Có', sent]] }}             | ${['award-row-unreadable - B2']}                                                           | ${'which document?'}
    ${{ documents: [['so-b', null, 'so-b', null, null]] }}             | ${['award-row-unreadable - B2', 'award-row-unreadable - D2', 'award-row-unreadable - E2']} | ${'every cell is named'}
    ${{ registrations: [['so-x', sent]] }}                             | ${['unit-unknown - A2']}                                                                   | ${'a unit that nobody knows'}
    ${{ registrations: [[null, sent]] }}                               | ${['award-row-unreadable - A2']}                                                           | ${'no unit'}
    ${{ registrations: [['so-cu', sent]] }}                            | ${[]}                                                                                      | ${'a predecessor may have registered'}
    ${{ registrations: [[null, null]] }}                               | ${[]}                                                                                      | ${'an empty row is nobody'}
    ${{ nominees: [['A', 'so-b', 'chín']] }}                           | ${['award-row-unreadable - C2']}                                                           | ${'votes in words'}
    ${{ nominees: [['A', 'so-b', 8.5]] }}                              | ${['award-row-unreadable - C2']}                                                           | ${'half a vote'}
    ${{ nominees: [['A', 'so-b', null]] }}                             | ${['award-row-unreadable - C2']}                                                           | ${'no count is not zero votes'}
    ${{ nominees: [['A', 'so-b', 0]] }}                                | ${[]}                                                                                      | ${'zero votes is a count'}
    ${{ decisions: [['tap-the', 'so-a', null, sent, 'Tỉnh', null]] }}  | ${['award-row-unreadable - C2']}                                                           | ${'a decision without a number is none'}
    ${{ decisions: [['tap-the', 'so-a', '9', null, 'Tỉnh', null]] }}   | ${['award-row-unreadable - D2']}                                                           | ${'nor is one without a day'}
    ${{ decisions: [['Tập thể', 'so-a', '9', sent, 'Tỉnh', null]] }}   | ${['award-row-unreadable - A2']}                                                           | ${'a kind that names no award of the year is not ignored'}
    ${{ decisions: [[null, 'so-a', '9', sent, 'Tỉnh', null]] }}        | ${['award-row-unreadable - A2']}                                                           | ${'no kind at all'}
    ${{ decisions: [[' TAP-THE ', 'so-a', '9', sent, 'Tỉnh', null]] }} | ${[]}                                                                                      | ${'case and spaces do not matter'}
  `('$because', ({ change, findings }) => {
    expect(read(change as Partial<AwardSheets>).findings.map(lineOf)).toEqual(findings);
  });
});

it('says which kinds of decision there are, and keeps the id of the award', () => {
  const row = (kind: string): TestCell[] => [kind, 'so-a', '9', dateCell('2023-12-18'), 'Tỉnh', null];
  const rules = {
    ...framework,
    awards: [framework.awards[0]!, { ...framework.awards[0]!, id: 'ca-nhan' }],
  };
  const decisions = [row('Tap-The'), row('tập thể')];
  const sheets = awardSheets({ ...CLEAN_FOLDER.awards!, decisions });
  const { book, findings } = readSheets(sheets, rules);
  expect(book.decisions.map(({ award }) => award)).toEqual(['tap-the']);
  expect(findings.map(({ facts }) => facts)).toEqual([
    { column: 'Loại', raw: 'tập thể', expected: 'tap-the, ca-nhan' },
  ]);
});

describe('sheets and columns', () => {
  const clean = awardSheets(CLEAN_FOLDER.awards!);
  const changed = (name: string, rows: (rows: TestSheet['rows']) => TestSheet['rows']) =>
    clean.map((sheet) => (sheet.name === name ? { ...sheet, rows: rows(sheet.rows) } : sheet));

  it.each`
    sheets                                                                                                               | findings                       | because
    ${clean.toReversed()}                                                                                                | ${[]}                          | ${'in any order'}
    ${clean.map((sheet) => ({ ...sheet, name: sheet.name.toUpperCase() }))}                                              | ${[]}                          | ${'case does not matter'}
    ${changed('Đăng ký', (rows) => [['DANH SÁCH ĐĂNG KÝ'], [], ...rows])}                                                | ${[]}                          | ${'below a title'}
    ${changed('Đăng ký', (rows) => rows.map(([id, day], r) => [r === 0 ? 'Tên đơn vị' : 'x', day ?? null, id ?? null]))} | ${[]}                          | ${'other columns, another order'}
    ${clean.filter(({ name }) => name !== 'Quyết định')}                                                                 | ${['award-sheet-missing - -']} | ${'a sheet is missing'}
    ${changed('Quyết định', (rows) => rows.map((row) => row.slice(0, 5)))}                                               | ${['award-sheet-missing - -']} | ${'a column is missing: "Căn cứ chọn" would be lost in silence'}
  `('$because', ({ sheets, findings }) => {
    expect(readSheets(sheets as TestSheet[]).findings.map(lineOf)).toEqual(findings);
  });

  it('wants a column for each criterion of an individual award', () => {
    const individual = `  - id: ca-nhan
    recipient: individual
    number: 1
    name: { vi: "Cá nhân", en: "Individual" }
    form: { vi: "Bằng khen", en: "Certificate" }
    basis: { vi: "Kế hoạch", en: "Plan" }
    conditions: []
    criteria: [{ vi: "Tham gia tích cực", en: "Takes part" }]
`;
    const rules = frameworkOf(FRAMEWORK_YAML + individual);
    expect(readSheets(clean, rules).findings.map(({ facts }) => facts)).toEqual([{ name: 'Cá nhân' }]);
    const nominees = [
      ['Họ và tên', 'Mã đơn vị', 'Số phiếu đồng ý', 'Tham gia tích cực'],
      ['A', 'so-a', 9, 'Đạt'],
      ['B', 'so-b', 8, 'Không đạt'],
      ['C', 'so-b', 7, 'gần đạt'],
    ];
    const { book, findings } = readSheets(
      changed('Cá nhân', () => nominees),
      rules,
    );
    expect(book.nominees.map(({ name, met }) => [name, [...met]])).toEqual([
      ['A', ['tham gia tích cực']],
      ['B', []],
      ['C', []],
    ]);
    expect(findings.map(lineOf)).toEqual(['award-row-unreadable - D4']);
  });
});
