import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { a1 } from '../../src/grid/a1.ts';
import { pointsText } from '../../src/points/format-points.ts';
import { APPRAISED, formRows, matrixRows, SELF } from '../rig/forms.ts';
import { lineOf, readSheets } from '../rig/read-sheets.ts';
import { FACTS_YAML, FRAMEWORK_YAML, frameworkOf } from '../rig/rules.ts';
import {
  dateCell,
  divisionByZero,
  formula,
  percent,
  type TestCell,
  type TestSheet,
  uncalculated,
} from '../rig/workbooks.ts';

const framework = frameworkOf(FRAMEWORK_YAML + FACTS_YAML);
const STAFF = 'Tổng số công chức, viên chức';
const COMPUTERS = 'Số máy tính';

/** A form of so-a with these rows from the third on, above its head. */
const formWith = (rows: TestCell[][], sheet: Partial<TestSheet> = {}): TestSheet => {
  const form = formRows(framework, 'Sở An');
  return { name: 'Bảng điểm', ...sheet, rows: [...form.slice(0, 2), ...rows, ...form.slice(3)] };
};

/** Facts of so-a as "code value raw cell", and its findings. */
function read(...sheets: TestSheet[]) {
  const { facts, findings } = readSheets({ 'so-a.xlsx': sheets }, { framework });
  return {
    facts: (facts.get('so-a') ?? []).map(
      ({ code, value, raw, at }) => `${code} ${pointsText(value)} "${raw}" ${a1(at.row!, at.column!)}`,
    ),
    findings: findings.map((finding) => [
      lineOf(finding),
      ...('reason' in finding.facts ? [finding.facts.reason] : []),
    ]),
  };
}
const rows = (...all: TestCell[][]) => read(formWith(all));
const nothing = { facts: [], findings: [] };
const staff = (value: string, raw: string, cell = 'C3') => ({
  facts: [`staff ${value} "${raw}" ${cell}`],
  findings: [],
});
const unreadable = (reason: string, cell = 'C3') => ({
  facts: [],
  findings: [[`fact-unreadable so-a ${cell}`, reason]],
});

describe('a label', () => {
  it.each`
    label                                       | expected               | because
    ${STAFF}                                    | ${staff('142', '142')} | ${'as it is declared'}
    ${STAFF.normalize('NFD')}                   | ${staff('142', '142')} | ${'in pieces of Unicode'}
    ${STAFF.toLocaleUpperCase('vi')}            | ${staff('142', '142')} | ${'in capitals'}
    ${'  Tổng  số công\u00a0chức,\nviên chức '} | ${staff('142', '142')} | ${'odd spaces and a line break'}
    ${`${STAFF}:`}                              | ${staff('142', '142')} | ${'a colon behind it'}
    ${`${STAFF} ………`}                           | ${staff('142', '142')} | ${'dots to write on'}
    ${`${STAFF} (hợp đồng)`}                    | ${nothing}             | ${'a remark may make another fact of it'}
    ${`1. ${STAFF}`}                            | ${nothing}             | ${'numbered: another text'}
    ${`${STAFF}: 142`}                          | ${nothing}             | ${'with the value in its own cell'}
    ${'Tong so cong chuc, vien chuc'}           | ${nothing}             | ${'without marks it is another text'}
    ${'Tổng số công chức'}                      | ${nothing}             | ${'a part of it'}
  `('"$label": $because', ({ label, expected }) => {
    expect(rows([null, label, 142])).toEqual(expected);
  });

  it('has its tone on either vowel', () => {
    const text = FACTS_YAML.replace(STAFF, 'Số hồ sơ được số hoá');
    const changed = frameworkOf(FRAMEWORK_YAML + text);
    const sheet = formWith([[null, 'Số hồ sơ được số hóa', 7]]);
    const { facts } = readSheets({ 'so-a.xlsx': [sheet] }, { framework: changed });
    expect(facts.get('so-a')?.map(({ value }) => value)).toEqual([7_000_000]);
  });

  it('stands anywhere above the head, and facts come in the order of the framework', () => {
    expect(rows([], [null, null, COMPUTERS, 200], ['x', null, STAFF, null, 142]).facts).toEqual([
      'staff 142 "142" E5',
      'computers 200 "200" D4',
    ]);
  });

  it('below the head is a row of the table like any other', () => {
    const sheet = formWith([]);
    expect(read({ ...sheet, rows: [...sheet.rows, [null, STAFF, 142]] })).toEqual(nothing);
  });
});

describe('a value', () => {
  it.each`
    value                      | expected                        | because
    ${142}                     | ${staff('142', '142')}          | ${'a number'}
    ${0}                       | ${staff('0', '0')}              | ${'zero is a value'}
    ${8.5}                     | ${staff('8.5', '8.5')}          | ${'a decimal'}
    ${0.1 + 0.2}               | ${staff('0.3', '0.3')}          | ${'noise of binary floats'}
    ${'142'}                   | ${staff('142', '142')}          | ${'typed as text'}
    ${' 05 '}                  | ${staff('5', ' 05 ')}           | ${'as officials write numbers below ten'}
    ${'8,5'}                   | ${staff('8.5', '8,5')}          | ${'a decimal comma'}
    ${formula('60+82', 142)}   | ${staff('142', '142')}          | ${'the stored result of a formula'}
    ${1_000_000}               | ${staff('1000000', '1000000')}  | ${'a million is the largest'}
    ${null}                    | ${nothing}                      | ${'not stated: no finding'}
    ${'…………'}                  | ${nothing}                      | ${'dots that nobody wrote on'}
    ${'người'}                 | ${nothing}                      | ${'the scale alone'}
    ${'142 người'}             | ${unreadable('words')}          | ${'words behind the number'}
    ${'Không có'}              | ${unreadable('words')}          | ${'words'}
    ${'N/A'}                   | ${unreadable('words')}          | ${'no score, so nothing that does not apply'}
    ${'1.234'}                 | ${unreadable('separators')}     | ${'text: a thousand or one and a bit'}
    ${'1,234'}                 | ${unreadable('separators')}     | ${'text: the same with a comma'}
    ${'1.234,5'}               | ${unreadable('separators')}     | ${'two separators'}
    ${'0,125'}                 | ${staff('0.125', '0,125')}      | ${'no thousands begin with 0'}
    ${1.234}                   | ${staff('1.234', '1.234')}      | ${'a number says what it is'}
    ${-1}                      | ${unreadable('negative')}       | ${'below 0'}
    ${'-1'}                    | ${unreadable('negative')}       | ${'below 0, as text'}
    ${2 / 3}                   | ${unreadable('decimals')}       | ${'a fact is exact or is not published'}
    ${1_000_001}               | ${unreadable('size')}           | ${'too large'}
    ${912_345_678}             | ${unreadable('size')}           | ${'a telephone number in the wrong cell'}
    ${'0912345678'}            | ${unreadable('size')}           | ${'the same as text'}
    ${percent(0.85)}           | ${unreadable('percent')}        | ${'0.85 or 85'}
    ${true}                    | ${unreadable('boolean')}        | ${'a word of the program'}
    ${dateCell('2023-05-01')}  | ${unreadable('date')}           | ${'1.5 that became a day'}
    ${divisionByZero}          | ${unreadable('error-cell')}     | ${'an error'}
    ${uncalculated('SUM(Z1)')} | ${unreadable('not-calculated')} | ${'its stored zero is nobody’s'}
    ${'=1+1'}                  | ${unreadable('words')}          | ${'text like a formula'}
    ${'<b>142</b>'}            | ${unreadable('words')}          | ${'markup'}
  `('$value: $because', ({ value, expected }) => {
    expect(rows([null, STAFF, value])).toEqual(expected);
  });

  it.each`
    row                                    | expected                                                                     | because
    ${[null, STAFF, null, null, 142]}      | ${staff('142', '142', 'E3')}                                                 | ${'further right'}
    ${[STAFF, null, null, 142]}            | ${staff('142', '142', 'D3')}                                                 | ${'from the first column'}
    ${[null, STAFF, 'người', 142]}         | ${staff('142', '142', 'D3')}                                                 | ${'behind its scale'}
    ${[null, STAFF, 142, 'người']}         | ${staff('142', '142')}                                                       | ${'before its scale'}
    ${[null, STAFF, 'people', null]}       | ${nothing}                                                                   | ${'the scale in English'}
    ${[null, STAFF, 142, 150]}             | ${staff('142', '142')}                                                       | ${'the first of two'}
    ${[142, STAFF]}                        | ${nothing}                                                                   | ${'not to the left'}
    ${[null, STAFF, 'Điện thoại', '0909']} | ${unreadable('words')}                                                       | ${'another label in its place'}
    ${[null, STAFF, COMPUTERS, 200]}       | ${{ facts: ['computers 200 "200" D3'], findings: [] }}                       | ${'a label ends the search'}
    ${[STAFF, 142, COMPUTERS, 200]}        | ${{ facts: ['staff 142 "142" B3', 'computers 200 "200" D3'], findings: [] }} | ${'two in a row'}
  `('$row: $because', ({ row, expected }) => {
    expect(rows(row)).toEqual(expected);
  });

  it.each`
    merges       | facts                                               | findings                                   | because
    ${['A3:B3']} | ${['staff 142 "142" C3', 'computers 200 "200" C4']} | ${[]}                                      | ${'a label over two columns'}
    ${['C3:E3']} | ${['staff 142 "142" C3', 'computers 200 "200" C4']} | ${[]}                                      | ${'a value over three columns'}
    ${['C3:C4']} | ${[]}                                               | ${[['fact-unreadable so-a C3', 'merged']]} | ${'a value beside two labels is nobody’s'}
  `('in merged cells $merges: $because', ({ merges, facts, findings }) => {
    const isShared = findings.length > 0;
    const all = [
      [STAFF, null, 142],
      [COMPUTERS, null, isShared ? null : 200],
    ];
    expect(read(formWith(all, { merges }))).toEqual({ facts, findings });
  });

  it('over two rows is its own where the label is as high', () => {
    const all = [[STAFF, null, 142], [], [COMPUTERS, null, 200]];
    expect(read(formWith(all, { merges: ['A3:B4', 'C3:C4'] })).facts).toHaveLength(2);
    expect(read(formWith(all, { merges: ['C3:C4'] })).facts).toHaveLength(2);
  });

  it('is a whole number of millionths from 0 to a million, or none, whatever stands there', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,-+ e'), maxLength: 9 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const sheet = formWith([[null, STAFF, value]]);
        const { facts } = readSheets({ 'so-a.xlsx': [sheet] }, { framework });
        const values = (facts.get('so-a') ?? []).map((fact) => fact.value);
        expect(values.every((one) => Number.isInteger(one) && one >= 0 && one <= 1e12)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('no facts', () => {
  it('without a declaration', () => {
    const { facts } = readSheets({ 'so-a.xlsx': [formWith([[null, STAFF, 142]])] });
    expect(facts.size).toBe(0);
  });

  it('in a round, and no finding either', () => {
    const sheet = formWith([[null, STAFF, '142 người']]);
    const { facts, findings } = readSheets({ 'so-a.xlsx': [sheet] }, { framework, isRound: true });
    expect([facts.size, findings]).toEqual([0, []]);
  });

  it('above a matrix or a long table, which speak of many units', () => {
    const fact: TestCell[] = [null, STAFF, 142];
    const units = [{ id: 'so-a', name: 'Sở An', scores: APPRAISED }];
    const matrix = matrixRows(framework, 'BẢNG TỔNG HỢP ĐIỂM THẨM ĐỊNH NĂM 2023', units);
    const long: TestCell[][] = [
      ['Mã đơn vị', 'Mã', 'Điểm tự chấm'],
      ...Object.entries(SELF).map(([code, score]): TestCell[] => ['so-b', code, score]),
    ];
    const read = readSheets(
      {
        'tong-hop.xlsx': [{ name: 'Thẩm định', rows: [fact, ...matrix] }],
        'dai.xlsx': [{ name: 'Bảng', rows: [fact, ...long] }],
      },
      { framework },
    );
    expect([...read.unitsWithSheet].sort()).toEqual(['so-a', 'so-b']);
    expect(read.facts.size).toBe(0);
  });
});

it('its row is no unread row, filled in or not; a row that nobody declared is', () => {
  const sheet = formWith([
    [null, STAFF, 142],
    [null, COMPUTERS],
    [null, 'Điện thoại', '0909'],
  ]);
  const { unread } = readSheets({ 'so-a.xlsx': [sheet] }, { framework });
  expect(unread.filter(({ kind }) => kind === 'rows').map(({ detail }) => detail)).toEqual(['5']);
});
