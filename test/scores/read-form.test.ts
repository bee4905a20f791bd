import { describe, expect, it } from 'vitest';
import { APPRAISED, formRows, rowOf, SELF } from '../rig/forms.ts';
import { lineOf, readSheets, scoresOf } from '../rig/read-sheets.ts';
import { frameworkOf } from '../rig/rules.ts';
import { dateCell, divisionByZero, formula, percent, type TestCell, uncalculated } from '../rig/workbooks.ts';

const framework = frameworkOf();
const SHEET = 'Bảng điểm';
const MAX = 2;
const SELF_AT = 3;
const APPRAISED_AT = 4;
const ALL = { '1.1': '8', '1.2': '10', '2.1': '16', '3.1': '4.5', '3.10': '7' };

/** One form of unit so-a whose rows were changed before it was saved and read. */
function readForm(change: (rows: TestCell[][]) => TestCell[][] | undefined = () => undefined, options = {}) {
  const rows = formRows(framework, 'Sở An');
  return readSheets({ 'so-a.xlsx': [{ name: SHEET, rows: change(rows) ?? rows }] }, options);
}

/** A change that sets one cell of a component's row. */
const set = (code: string, column: number, cell: TestCell) => (rows: TestCell[][]) => {
  rows[rowOf(rows, code)]![column] = cell;
  return undefined;
};

it('reads a clean form without a finding', () => {
  const read = readForm();
  expect(read.findings).toEqual([]);
  expect(scoresOf(read, 'so-a', 'self')).toEqual({
    '1.1': '9',
    '1.2': '10.5',
    '2.1': '16',
    '3.1': '5',
    '3.10': '7.5',
  });
  expect(scoresOf(read, 'so-a')).toEqual(ALL);
});

describe('one score cell', () => {
  it.each`
    cell                       | score               | findings                            | because
    ${'8,5'}                   | ${'8.5'}            | ${[]}                               | ${'decimal comma typed as text'}
    ${'\u00A08.5\u00A0'}       | ${'8.5'}            | ${[]}                               | ${'no-break spaces around'}
    ${formula('4+4.5', 8.5)}   | ${'8.5'}            | ${[]}                               | ${'the stored value of a formula'}
    ${10}                      | ${'10'}             | ${[]}                               | ${'the maximum itself'}
    ${0}                       | ${'0'}              | ${[]}                               | ${'zero is a score and no finding'}
    ${uncalculated('SUM(A1)')} | ${'faulty'}         | ${['score-not-calculated so-a E7']} | ${'never zero'}
    ${true}                    | ${'faulty'}         | ${['score-boolean so-a E7']}        | ${'TRUE is not 1'}
    ${dateCell('2023-05-08')}  | ${'faulty'}         | ${['score-date so-a E7']}           | ${'8.5 that became a day'}
    ${divisionByZero}          | ${'faulty'}         | ${['score-error so-a E7']}          | ${'an error'}
    ${percent(0.8)}            | ${'faulty'}         | ${['score-percent so-a E7']}        | ${'a percentage'}
    ${'tám'}                   | ${'faulty'}         | ${['score-unreadable so-a E7']}     | ${'words'}
    ${null}                    | ${'missing'}        | ${['score-missing so-a E7']}        | ${'an empty cell in the column that counts'}
    ${' '}                     | ${'missing'}        | ${['score-missing so-a E7']}        | ${'white space is empty'}
    ${'không áp dụng'}         | ${'not-applicable'} | ${[]}                               | ${'not applicable is neither missing nor zero'}
    ${10.000001}               | ${'10.000001'}      | ${['score-above-max so-a E7']}      | ${'a millionth above the maximum'}
    ${-0.5}                    | ${'-0.5'}           | ${['score-negative so-a E7']}       | ${'below zero'}
    ${20 / 3}                  | ${'6.666667'}       | ${['score-too-precise so-a E7']}    | ${'kept to six decimals, and said so'}
  `('$cell → $score: $because', ({ cell, score, findings }) => {
    const read = readForm(set('1.1', APPRAISED_AT, cell));
    expect(scoresOf(read, 'so-a')).toEqual({ ...ALL, '1.1': score });
    expect(read.findings.map(lineOf)).toEqual(findings);
  });

  it('does not miss a score in a column that does not count', () => {
    const read = readForm(set('1.1', SELF_AT, null));
    expect(read.findings.map(lineOf)).toEqual(['appraised-without-self so-a E7']);
    expect(scoresOf(read, 'so-a', 'self')['1.1']).toBe('missing');
  });

  it('never fills a gap from another column', () => {
    const read = readForm(set('1.1', APPRAISED_AT, null));
    expect(scoresOf(read, 'so-a', 'self')['1.1']).toBe('9');
    expect(scoresOf(read, 'so-a')['1.1']).toBe('missing');
  });

  it('is unfinished by nature in a round: nothing is missing yet', () => {
    expect(readForm(set('1.1', APPRAISED_AT, null), { isRound: true }).findings).toEqual([]);
  });
});

describe('codes', () => {
  it.each`
    code                      | findings                                                                                                              | because
    ${3.1}                    | ${['code-not-text so-a A14']}                                                                                         | ${'3.10 typed as a number is 3.1: only the office can say which'}
    ${dateCell('2023-10-03')} | ${['code-date so-a A14']}                                                                                             | ${'3.10 that became a day'}
    ${'9.9'}                  | ${['component-missing so-a -', 'component-unknown so-a A14']}                                                         | ${'a code that the framework does not have'}
    ${'3.1'}                  | ${['component-missing so-a -', 'component-renamed so-a B14', 'component-duplicate so-a A14', 'max-differs so-a C14']} | ${'a code that stands twice, over the maximum of the other'}
    ${'3.10.'}                | ${[]}                                                                                                                 | ${'a full stop behind a code'}
    ${' 3.10 '}               | ${[]}                                                                                                                 | ${'spaces around it'}
    ${null}                   | ${['component-missing so-a -']}                                                                                       | ${'no code: its score belongs to nobody'}
  `('3.10 written as $code: $because', ({ code, findings }) => {
    const read = readForm(set('3.10', 0, code));
    expect(read.findings.map(lineOf).sort()).toEqual([...findings].sort());
  });

  it('suggests the code that belongs to the name', () => {
    const { findings } = readForm(set('3.10', 0, 3.1));
    const finding = findings.find(({ code }) => code === 'code-not-text');
    expect(finding?.facts).toEqual({ raw: '3.1', suggestion: '3.10' });
  });

  it('counts the first of two lines, whatever the second says', () => {
    const read = readForm((rows) => [...rows, ['1.1', 'Chỉ đạo', 10, 1, 1]]);
    expect(read.findings.map(lineOf)).toEqual(['component-duplicate so-a A15']);
    expect(read.findings[0]?.facts).toEqual({ component: '1.1', first: 'A7' });
    expect(scoresOf(read, 'so-a')).toEqual(ALL);
  });

  it('does not need the rows in the order of the framework', () => {
    const read = readForm((rows) => [...rows.slice(0, 4), ...rows.slice(4).reverse()]);
    expect(read.findings).toEqual([]);
    expect(scoresOf(read, 'so-a')).toEqual(ALL);
  });

  it('takes main indices and groups as numbers or Roman numerals', () => {
    const read = readForm((rows) => rows.map((row) => (row[0] === '1' ? [1, ...row.slice(1)] : row)));
    expect(read.findings).toEqual([]);
  });

  it('reads no signature block as scores', () => {
    const read = readForm((rows) => [
      ...rows,
      [],
      [null, 'NGƯỜI LẬP BIỂU', null, null, 'THỦ TRƯỞNG ĐƠN VỊ'],
      [null, '(Ký, ghi rõ họ tên)', null, null, 5],
    ]);
    expect(read.findings).toEqual([]);
    expect(scoresOf(read, 'so-a')).toEqual(ALL);
  });
});

describe('maxima', () => {
  it.each`
    max                   | findings                   | because
    ${10}                 | ${[]}                      | ${'as in the framework'}
    ${'10,0'}             | ${[]}                      | ${'the same number as text'}
    ${null}               | ${[]}                      | ${'left out: nothing is contradicted'}
    ${12}                 | ${['max-differs so-a C7']} | ${'an old framework'}
    ${'mười'}             | ${['max-differs so-a C7']} | ${'not a number'}
    ${uncalculated('A1')} | ${['max-differs so-a C7']} | ${'never calculated'}
  `('$max: $because', ({ max, findings }) => {
    expect(readForm(set('1.1', MAX, max)).findings.map(lineOf)).toEqual(findings);
  });
});

describe('columns', () => {
  it('stand anywhere, in any order, among others', () => {
    const read = readForm((rows) =>
      rows.map((row, r) =>
        r < 3
          ? row
          : [
              null,
              r === 3 ? 'Chênh lệch' : 99,
              row[4] ?? null,
              row[2] ?? null,
              row[0] ?? null,
              row[3] ?? null,
              row[1] ?? null,
            ],
      ),
    );
    expect(read.findings).toEqual([]);
    expect(scoresOf(read, 'so-a')).toEqual(ALL);
    expect(scoresOf(read, 'so-a', 'self')['1.1']).toBe('9');
  });

  it('are named once where the one that counts is absent: not 5 empty cells', () => {
    const rows = formRows(framework, 'Sở An', { self: SELF });
    const read = readSheets({ 'so-a.xlsx': [{ name: SHEET, rows }] });
    expect(read.findings.map(lineOf)).toEqual(['column-missing so-a -']);
    expect(read.findings[0]?.facts).toEqual({ column: 'appraised' });
    expect(read.findings[0]?.at).toMatchObject({ file: '2023/scores/so-a.xlsx', sheet: SHEET });
  });

  it('are empty cells where the column is there and nothing is in it', () => {
    const read = readForm((rows) => rows.map((row, r) => (r > 3 ? row.slice(0, 4) : row)));
    expect(read.findings.map(lineOf)).toEqual([
      'score-missing so-a E7',
      'score-missing so-a E8',
      'score-missing so-a E10',
      'score-missing so-a E13',
      'score-missing so-a E14',
    ]);
  });

  it('keep apart what three columns say', () => {
    const rows = formRows(framework, 'Sở An', {
      self: SELF,
      appraised: APPRAISED,
      final: { ...APPRAISED, '1.1': 7 },
    });
    const read = readSheets({ 'so-a.xlsx': [{ name: SHEET, rows }] }, { counted: 'final' });
    expect(read.findings).toEqual([]);
    expect(
      [scoresOf(read, 'so-a', 'self'), scoresOf(read, 'so-a'), scoresOf(read, 'so-a', 'final')].map(
        (s) => s['1.1'],
      ),
    ).toEqual(['9', '8', '7']);
  });
});
