import { expect, it } from 'vitest';
import { APPRAISED, formRows, matrixRows, SELF, type TestScores } from '../rig/forms.ts';
import { lineOf, readSheets } from '../rig/read-sheets.ts';
import { frameworkOf } from '../rig/rules.ts';
import type { TestCell } from '../rig/workbooks.ts';

const framework = frameworkOf();
const form = (self: TestScores, appraised: TestScores) => formRows(framework, 'Sở An', { self, appraised });
const read = (rows: TestCell[][]) => readSheets({ 'so-a.xlsx': [{ name: 'Bảng điểm', rows }] });

it.each`
  self               | appraised          | lines                                 | because
  ${null}            | ${8}               | ${['appraised-without-self so-a E7']} | ${'what was appraised?'}
  ${' '}             | ${8}               | ${['appraised-without-self so-a E7']} | ${'white space is empty'}
  ${null}            | ${0}               | ${[]}                                 | ${'who did nothing says nothing, and is appraised 0'}
  ${0}               | ${8}               | ${[]}                                 | ${'the unit claimed zero: also a claim'}
  ${null}            | ${null}            | ${['score-missing so-a E7']}          | ${'nobody has scored it'}
  ${null}            | ${'không áp dụng'} | ${[]}                                 | ${'it does not apply'}
  ${'không áp dụng'} | ${8}               | ${[]}                                 | ${'the unit said something'}
  ${'tám'}           | ${8}               | ${['score-unreadable so-a D7']}       | ${'so it did here, and has its own finding'}
  ${null}            | ${'tám'}           | ${['score-unreadable so-a E7']}       | ${'no appraised score to wonder about'}
`('self $self, appraised $appraised: $because', ({ self, appraised, lines }) => {
  const rows = form({ ...SELF, '1.1': self }, { ...APPRAISED, '1.1': appraised });
  expect(read(rows).findings.map(lineOf)).toEqual(lines);
});

it('names the component', () => {
  const { findings } = read(form({ ...SELF, '3.10': null }, APPRAISED));
  expect(findings.map(({ facts }) => facts)).toEqual([
    { component: '3.10', name: { vi: 'Hồ sơ công việc', en: 'Work files' }, others: 0 },
  ]);
});

it('is nothing where no sheet has self scores at all', () => {
  expect(read(formRows(framework, 'Sở An', { appraised: APPRAISED })).findings).toEqual([]);
});

it('is nothing where the row itself is missing: that has its own finding', () => {
  const rows = form(SELF, APPRAISED).filter(([code]) => code !== '3.10');
  expect(read(rows).findings.map(lineOf)).toEqual(['component-missing so-a -']);
});

const matrix = (scores: TestScores, codes: readonly string[]) => {
  const rows = matrixRows(framework, 'NĂM 2023', [{ id: 'so-a', name: 'Sở An', scores }]);
  const head = rows[2]!;
  return rows.map((row, r) => (r < 2 ? row : row.filter((_, c) => c < 3 || codes.includes(String(head[c])))));
};
const ALL = ['1.1', '1.2', '2.1', '3.1', '3.10'];

it('sees the claims of one file and the appraisal of another', () => {
  const { findings } = readSheets({
    'so-a.xlsx': [
      { name: 'Bảng điểm', rows: formRows(framework, 'Sở An', { self: { ...SELF, '2.1': null } }) },
    ],
    'tong-hop.xlsx': [{ name: 'Thẩm định', rows: matrix(APPRAISED, ALL) }],
  });
  expect(findings.map(lineOf)).toEqual(['appraised-without-self so-a F5']);
  expect(findings[0]?.at.file).toBe('2023/scores/tong-hop.xlsx');
});

it('is nothing where a matrix of claims has no column for the component: that has its own finding', () => {
  const { findings } = readSheets({
    'tong-hop.xlsx': [
      { name: 'Tự chấm', rows: matrix(SELF, ALL.slice(1)) },
      { name: 'Thẩm định', rows: matrix(APPRAISED, ALL) },
    ],
  });
  expect(findings.map(lineOf)).toEqual(['component-missing - -']);
});
