import { compareFindings } from '../../src/findings/compare-findings.ts';
import type { Finding, FindingCode, FindingFacts, Place } from '../../src/findings/finding.ts';
import { makeFinding, placeOfFile } from '../../src/findings/make-finding.ts';
import { severityOf } from '../../src/findings/severity-of.ts';
import type { Acceptance } from '../../src/framework/year-file.ts';
import { a1 } from '../../src/grid/a1.ts';
import type { Status } from '../../src/points/status.ts';
import type { ReceivedFile, ReportFinding, ReportInput, ReportYear } from '../../src/report/report-input.ts';
import { APPRAISED, formRows, SELF, type TestScores } from './forms.ts';
import { readSheets } from './read-sheets.ts';
import { frameworkOf } from './rules.ts';
import type { TestSheet } from './workbooks.ts';

/** What somebody wrote when they accepted a warning. */
const ACCEPTED_BY = {
  reason: 'Đã đối chiếu với biên bản ngày 01/12/2023',
  by: 'Nguyễn Văn Mẫu, chuyên viên',
  date: '2023-12-05',
} as const;

/** A hash that is one letter 64 times. */
export const hashOf = (letter: string): string => letter.repeat(64);

/** A finding as the report takes it, weighed by the status of its year. */
export function reported(finding: Finding, status: Status, accepted = false): ReportFinding {
  const { code, at } = finding;
  const cell = at.row === null || at.column === null ? undefined : a1(at.row, at.column);
  const rawSha256 = at.row === null ? null : hashOf('c');
  const acceptance: Acceptance | null = accepted
    ? { code, file: at.file, sheet: at.sheet ?? undefined, cell, rawSha256: hashOf('c'), ...ACCEPTED_BY }
    : null;
  return { finding, severity: severityOf(finding, status), acceptance, rawSha256 };
}

/** A finding on a whole file of 2023, or on the cell E7 of its sheet. */
export function findingIn<Code extends FindingCode>(
  code: Code,
  facts: FindingFacts[Code],
  { file, unit = null, sheet }: { file: string; unit?: string | null; sheet?: string },
): Finding {
  const at: Place = sheet === undefined ? placeOfFile(file) : { file, sheet, row: 6, column: 4 };
  return makeFinding(code, { year: 2023, unit }, at, facts);
}

export const receivedFile = (file: string, letter: string): ReceivedFile => ({
  file,
  sha256: hashOf(letter),
  size: 12_345,
});

const form = (unit: string, self: TestScores, appraised: TestScores): TestSheet[] => [
  { name: 'Bảng điểm', rows: formRows(frameworkOf(), unit, { self, appraised }) },
];

/** So-a has nothing wrong. So-b has one of each kind of score. Ban-c sent a file that cannot be read. */
export const read = readSheets(
  {
    'so-a.xlsx': form('Sở An', SELF, APPRAISED),
    'so-b.xlsx': form(
      'Sở Bình',
      { ...SELF, '1.1': ' 8,25 ' },
      {
        '1.1': 12,
        '1.2': 'tám điểm',
        '2.1': 'không áp dụng',
        '3.1': 0,
      },
    ),
  },
  { status: 'appraised' },
);

const unreadable = findingIn('file-unreadable', { reason: 'password' }, { file: '2023/scores/ban-c.xlsx' });
const unknown = findingIn(
  'unit-unknown',
  { stated: 'Sở Lạ' },
  { file: '2023/scores/la.xlsx', sheet: 'Bảng điểm' },
);
const precise = findingIn(
  'score-too-precise',
  { component: '1.1', column: 'self', raw: '8,12345678' },
  { file: '2023/scores/so-b.xlsx', sheet: 'Bảng điểm', unit: 'so-b' },
);

/** A year of three units, one of each fate. */
export const YEAR_2023: ReportYear = {
  year: 2023,
  status: 'appraised',
  sample: true,
  units: [
    { id: 'so-a', name: { vi: 'Sở An', en: 'Department A' } },
    { id: 'so-b', name: { vi: 'Sở Bình', en: 'Department B' } },
    { id: 'ban-c', name: { vi: 'Ban Cần', en: 'Board C' } },
  ],
  findings: [
    reported(unreadable, 'appraised'),
    reported(unknown, 'appraised'),
    reported(precise, 'appraised', true),
    ...read.findings.toSorted(compareFindings).map((finding) => reported(finding, 'appraised')),
  ],
  files: [
    receivedFile('2023/scores/ban-c.xlsx', 'a'),
    receivedFile('2023/scores/la.xlsx', 'b'),
    receivedFile('2023/scores/so-a.xlsx', 'd'),
    receivedFile('2023/scores/so-b.xlsx', 'e'),
  ],
  unread: [
    { file: '2023/scores/so-a.xlsx', sheet: 'Hướng dẫn', kind: 'sheet', detail: '' },
    { file: '2023/scores/so-a.xlsx', sheet: 'Bảng điểm', kind: 'columns', detail: 'Ghi chú' },
    { file: '2023/scores/so-a.xlsx', sheet: 'Bảng điểm', kind: 'rows', detail: '1–3' },
  ],
  scores: read.table,
  counted: 'appraised',
};

/** A year whose rules cannot be read, so that no score can be checked. */
const YEAR_2024: ReportYear = {
  ...YEAR_2023,
  year: 2024,
  status: 'draft',
  sample: false,
  units: YEAR_2023.units.slice(0, 1),
  findings: [
    reported(
      makeFinding('config-invalid', { year: 2024, unit: null }, placeOfFile('2024/framework.yaml'), {
        path: 'groups[0]',
        problem: { vi: 'thiếu tên', en: 'name is missing' },
      }),
      'draft',
    ),
  ],
  files: [],
  unread: [],
  scores: undefined,
  counted: 'self',
};

const NO_YEAR = makeFinding('config-invalid', { year: null, unit: null }, placeOfFile('units.yaml'), {
  path: 'units[3].id',
  problem: { vi: 'mã lặp lại', en: 'the id is repeated' },
});

/** A whole report with something on every page; parts of it may be changed. */
export function reportInput(change: Partial<ReportInput> = {}): ReportInput {
  return {
    findings: [reported(NO_YEAR, 'official')],
    years: [YEAR_2023, YEAR_2024],
    copies: new Map([
      ['2023/scores/so-b.xlsx', '2023/copies/so-b.xlsx'],
      ['2023/scores/la.xlsx', '2023/copies/la.xlsx'],
    ]),
    ...change,
  };
}
