import { describe, expect, it } from 'vitest';
import { APPRAISED, formRows, SELF } from '../rig/forms.ts';
import { lineOf, readSheets } from '../rig/read-sheets.ts';
import { FACTS_YAML, FRAMEWORK_YAML, frameworkOf } from '../rig/rules.ts';
import type { TestCell, TestSheet } from '../rig/workbooks.ts';

const framework = frameworkOf(FRAMEWORK_YAML + FACTS_YAML);
const STAFF = 'Tổng số công chức, viên chức';

/** A form of one score column with this beside the label of staff in row 3. */
const form = (name: string, column: 'self' | 'appraised', value: TestCell): TestSheet => {
  const scores = column === 'self' ? { self: SELF } : { appraised: APPRAISED };
  const rows = formRows(framework, 'Sở An', scores);
  rows[2] = [null, STAFF, value];
  return { name, rows };
};
const read = (self: TestCell, appraised: TestCell) =>
  readSheets(
    { 'so-a.xlsx': [form('Tự chấm', 'self', self), form('Thẩm định', 'appraised', appraised)] },
    { framework },
  );

describe('a fact in two sheets of a unit', () => {
  it.each`
    self    | appraised     | kept                 | lines                          | because
    ${142}  | ${142}        | ${['142 Tự chấm']}   | ${[]}                          | ${'the same: the first is its receipt'}
    ${142}  | ${'142,0'}    | ${['142 Tự chấm']}   | ${[]}                          | ${'the same number in other words'}
    ${142}  | ${null}       | ${['142 Tự chấm']}   | ${[]}                          | ${'stated once'}
    ${null} | ${142}        | ${['142 Thẩm định']} | ${[]}                          | ${'stated once, in the second'}
    ${142}  | ${150}        | ${[]}                | ${['fact-repeated so-a C3']}   | ${'nobody can say which holds'}
    ${0}    | ${142}        | ${[]}                | ${['fact-repeated so-a C3']}   | ${'zero is a value'}
    ${142}  | ${'ba người'} | ${['142 Tự chấm']}   | ${['fact-unreadable so-a C3']} | ${'what cannot be read contradicts nothing'}
    ${null} | ${null}       | ${[]}                | ${[]}                          | ${'not stated'}
  `('$self and $appraised: $because', ({ self, appraised, kept, lines }) => {
    const { facts, findings } = read(self, appraised);
    expect((facts.get('so-a') ?? []).map(({ raw, at }) => `${raw} ${at.sheet}`)).toEqual(kept);
    expect(findings.map(lineOf)).toEqual(lines);
  });

  it('is named at the second, with the place of the first', () => {
    const [finding] = read(142, 150).findings;
    expect(finding).toMatchObject({
      at: { file: '2023/scores/so-a.xlsx', sheet: 'Thẩm định', row: 2, column: 2 },
      facts: {
        fact: 'staff',
        label: STAFF,
        raw: '150',
        first: '2023/scores/so-a.xlsx, Tự chấm, C3',
        firstRaw: '142',
      },
    });
  });
});

it('two rows of one sheet are held against each other too; the first is named by its cell', () => {
  const rows = formRows(framework, 'Sở An');
  rows[2] = [null, STAFF, 142, STAFF, 150];
  const { facts, findings } = readSheets({ 'so-a.xlsx': [{ name: 'Bảng điểm', rows }] }, { framework });
  expect(facts.size).toBe(0);
  expect(
    findings.map((finding) => [lineOf(finding), 'first' in finding.facts && finding.facts.first]),
  ).toEqual([['fact-repeated so-a E3', 'C3']]);
});

it('facts of a table that is left out are left out with it', () => {
  const second = form('Bản hai', 'self', 150);
  const { facts, findings } = readSheets(
    { 'so-a.xlsx': [form('Tự chấm', 'self', 142), second, form('Thẩm định', 'appraised', null)] },
    { framework },
  );
  expect(facts.get('so-a')?.map(({ raw }) => raw)).toEqual(['142']);
  expect(findings.map(({ code }) => code)).toEqual(['unit-duplicate']);
});

it('each unit has its own', () => {
  const of = (name: string, value: TestCell): TestSheet => {
    const rows = formRows(framework, name);
    rows[2] = [null, STAFF, value];
    return { name, rows };
  };
  const { facts } = readSheets(
    { 'tong-hop.xlsx': [of('Sở An', 142), of('Sở Bình', 150), of('Ban Cần', null)] },
    { framework },
  );
  expect([...facts].map(([unit, stated]) => [unit, stated[0]?.value])).toEqual([
    ['so-a', 142_000_000],
    ['so-b', 150_000_000],
  ]);
});
