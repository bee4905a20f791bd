import type { FindingCode } from '../../src/findings/finding.ts';
import { cleanEdition } from './clean-edition.ts';
import {
  type AwardSheets,
  CLEAN_FOLDER,
  decisionFor,
  type FixtureFolder,
  formSheets,
  SHEET,
} from './fixture-folder.ts';
import { APPRAISED, formRows, rowOf } from './forms.ts';
import { FACTS_YAML, frameworkOf } from './rules.ts';
import {
  dateCell,
  divisionByZero,
  formula,
  percent,
  type TestCell,
  type TestSheet,
  uncalculated,
} from './workbooks.ts';

const clean = CLEAN_FOLDER;
const frozen = { ...clean, archive: cleanEdition() };
const framework = frameworkOf();

/** Columns of a form that the cases change. */
const CODE = 0;
const NAME = 1;
const MAX = 2;
const SELF_AT = 3;
const APPRAISED_AT = 4;

/** The clean folder with more or other score workbooks. */
const withScores = (scores: FixtureFolder['scores']): FixtureFolder => ({
  ...clean,
  scores: { ...clean.scores, ...scores },
});

/** The clean folder without some score workbooks. */
const withoutScores = (...files: string[]): FixtureFolder => ({
  ...clean,
  scores: Object.fromEntries(Object.entries(clean.scores).filter(([file]) => !files.includes(file))),
});

/** The clean folder with changed rows in the form of so-b. @param sheet what else is said of that sheet */
function withForm(
  change: (rows: TestCell[][]) => TestCell[][] | undefined,
  sheet: Partial<TestSheet> = {},
): FixtureFolder {
  const rows = formRows(framework, 'Sở Bình', {
    self: { '1.1': 9, '1.2': 10.5, '2.1': 16, '3.1': 5, '3.10': 7.5 },
    appraised: { ...APPRAISED, '1.1': 5 },
  });
  return withScores({ 'so-b.xlsx': [{ name: SHEET, ...sheet, rows: change(rows) ?? rows }] });
}

/** The clean folder with one cell of so-b's form changed. */
const withCell = (code: string, column: number, cell: TestCell): FixtureFolder =>
  withForm((rows) => {
    rows[rowOf(rows, code)]![column] = cell;
    return undefined;
  });

/** The clean folder with a line below the table of so-b. */
const withLine = (name: string, cell: TestCell): FixtureFolder =>
  withForm((rows) => [...rows, [null, name, null, null, cell]]);

/** The clean folder under rules that declare a fact, with these rows above the table of so-b. */
const withFacts = (...facts: TestCell[][]): FixtureFolder => ({
  ...withForm((rows) => [...rows.slice(0, 2), ...facts, ...rows.slice(3)]),
  framework: clean.framework + FACTS_YAML,
});

const withAwards = (change: Partial<AwardSheets>, folder = clean): FixtureFolder => ({
  ...folder,
  awards: { ...clean.awards!, ...change },
});

/** The clean folder without awards and without bonus. */
const withoutAwards = (folder: FixtureFolder): FixtureFolder => ({
  ...folder,
  framework: clean
    .framework!.replace(/^bonus:\n(?: .*\n)+/m, '')
    .replace(/^awards:\n(?: .*\n)+/m, 'awards: []\n'),
  awards: undefined,
});

/** For every finding the clean folder with the one change that makes it. */
export const FIXTURE_CASES: Readonly<Record<FindingCode, FixtureFolder>> = {
  'config-invalid': { ...clean, framework: clean.framework!.replace('code: "3.10"', 'code: 3.10') },
  'file-missing': { ...clean, framework: undefined },
  'file-unreadable': {
    ...clean,
    others: { 'so-b (ban cu).xlsx': '<html><table><tr><td>8,5</td></tr></table></html>' },
  },
  'table-not-found': withScores({ 'phu-luc.xlsx': [{ name: 'Phụ lục', rows: [['Kính gửi: Hội đồng']] }] }),
  'column-missing': withForm((rows) => rows.map((row) => row.filter((_, column) => column !== APPRAISED_AT))),
  'column-not-read': withForm((rows) => rows.map((row, r) => (r === 3 ? [...row, 'Điểm thẩm định'] : row))),
  'year-differs': withForm((rows) => [['BẢNG ĐIỂM THI ĐUA CHUYỂN ĐỔI SỐ NĂM 2022'], ...rows.slice(1)]),
  'entry-ignored': { ...clean, others: { 'ban nhap/so-b.txt': 'Bản nháp' } },
  'old-encoding': withScores({
    'so-b-cu.xlsx': [
      {
        name: 'Sheet1',
        rows: [
          ['B¶ng ®iÓm thi ®ua chuyÓn ®æi sè'],
          ['STT', 'Néi dung', '§iÓm tèi ®a', '§iÓm thÈm ®Þnh'],
          ['1.1', 'ChØ ®¹o', 10, 8],
        ],
      },
    ],
  }),
  'stamp-differs': withForm((rows) => [rows[0]!, ['Mã biểu mẫu: 2023/so-b/0123456789ab'], ...rows.slice(1)]),
  'row-too-long': {
    ...withoutScores('so-b.xlsx'),
    others: {
      'so-b.csv': [
        'Mã đơn vị,Mã,Điểm tự chấm,Điểm thẩm định',
        ...['so-b,1.1,9,5', 'so-b,1.2,10,5,10', 'so-b,2.1,16,16', 'so-b,3.1,5,4', 'so-b,3.10,7,7', ''],
      ].join('\n'),
    },
  },
  'sheet-hidden': withScores({
    'so-b.xlsx': [
      { name: 'Bìa', rows: [['Kính gửi: Hội đồng']] },
      { name: SHEET, hidden: true, rows: formSheets('Sở Bình', { ...APPRAISED, '1.1': 5 })[0]!.rows },
    ],
  }),
  'row-hidden': withForm(() => undefined, { hiddenRows: [6, 7] }),
  'column-hidden': withForm(() => undefined, { hiddenColumns: [SELF_AT] }),
  'unit-unknown': withScores({ 'la.xlsx': formSheets('Sở Lạ') }),
  'unit-differs': withScores({ 'so-b.xlsx': formSheets('Sở An') }),
  'unit-duplicate': withScores({ 'so-b-2.xlsx': formSheets('Sở Bình') }),
  'unit-not-valid': withScores({ 'so-cu.xlsx': formSheets('Sở Cũ') }),
  'sheet-missing': withoutScores('ban-c.xlsx'),
  'code-not-text': withCell('3.10', CODE, 3.1),
  'code-date': withCell('3.10', CODE, dateCell('2023-10-03')),
  'component-renamed': withCell('1.1', NAME, 'Tuyên truyền'),
  'component-moved': withForm((rows) => {
    const moved = rows.splice(rowOf(rows, '1.2'), 1);
    return [...rows, ...moved];
  }),
  'component-unknown': withForm((rows) => [...rows, ['9.9', 'Chỉ số lạ', 5, 5, 5]]),
  'component-duplicate': withForm((rows) => [...rows, ['1.1', 'Chỉ đạo', 10, 9, 9]]),
  'component-missing': withForm((rows) => rows.filter(([code]) => code !== '3.10')),
  'max-differs': withCell('1.2', MAX, 12),
  'score-above-max': withCell('1.1', APPRAISED_AT, 10.01),
  'score-negative': withCell('1.1', APPRAISED_AT, -1),
  'score-unreadable': withCell('1.1', APPRAISED_AT, 'tám điểm'),
  'score-boolean': withCell('1.1', APPRAISED_AT, true),
  'score-date': withCell('1.1', APPRAISED_AT, dateCell('2023-05-01')),
  'score-error': withCell('1.1', APPRAISED_AT, divisionByZero),
  'score-merged': withForm(() => undefined, { merges: ['E7:E8'] }),
  'score-linked': withCell('1.1', APPRAISED_AT, formula('[1]Sheet1!A1', 5)),
  'appraised-without-self': withCell('1.1', SELF_AT, null),
  'score-not-calculated': withCell('1.1', APPRAISED_AT, uncalculated('SUM(H7:H9)')),
  'score-percent': withCell('1.1', APPRAISED_AT, percent(0.8)),
  'score-too-precise': withCell('1.1', APPRAISED_AT, 20 / 3),
  'score-missing': withCell('1.1', APPRAISED_AT, null),
  'sum-differs': withLine('TỔNG ĐIỂM', 43),
  'sum-skips-text': withForm((rows) => {
    rows[rowOf(rows, '2.1')]![APPRAISED_AT] = '16,0';
    return [...rows, [null, 'TỔNG ĐIỂM', null, null, 26.5]];
  }),
  'sum-unreadable': withLine('TỔNG ĐIỂM', uncalculated('SUM(E7:E14)')),
  'fact-unreadable': withFacts([null, 'Tổng số công chức, viên chức', '142 người']),
  'fact-repeated': withFacts(
    [null, 'Tổng số công chức, viên chức', 142],
    [null, 'Tổng số công chức, viên chức', 150],
  ),
  'bonus-differs': withLine('Điểm thưởng', 30),
  'bonus-unreadable': withLine('Điểm thưởng', 'mười'),
  'bonus-without-list': withoutAwards(withLine('Điểm thưởng', 10)),
  'round-bonus-ignored': {
    ...clean,
    round: {
      'so-b.xlsx': [
        { name: SHEET, rows: [...formRows(framework, 'Sở Bình'), [null, 'Điểm thưởng', null, 10, null]] },
      ],
    },
  },
  'initiative-duplicate': withAwards({
    initiatives: [...clean.awards!.initiatives, ['so-b', 'Ký số', '01/QĐ', '1/10/2023', 'Hội đồng']],
  }),
  'initiative-late': {
    ...withAwards({
      initiatives: [
        ...clean.awards!.initiatives,
        ['so-b', 'Họp số', '02/QĐ', dateCell('2023-11-16'), 'Hội đồng'],
      ],
    }),
    framework: clean.framework!.replace('  tiers:', '  recognisedBy: "2023-11-15"\n  tiers:'),
  },
  'award-row-twice': withAwards({
    nominees: [
      ['Phạm Văn Mẫu', 'so-b', 7],
      ['phạm văn mẫu', 'so-b', 7],
    ],
  }),
  'award-day-outside': withAwards({
    registrations: [...clean.awards!.registrations.slice(0, 2), ['ban-c', dateCell('2022-01-20')]],
  }),
  'personal-data': withAwards({
    initiatives: [['so-a', 'Tổng đài 0912 345 678', '01/QĐ', dateCell('2023-10-01'), 'Hội đồng']],
  }),
  'award-row-unreadable': withAwards({
    registrations: [...clean.awards!.registrations.slice(0, 2), ['ban-c', '31/02/2023']],
  }),
  'award-sheet-missing': withAwards({ nominees: undefined }),
  'award-tie-open': withAwards(
    { initiatives: [], decisions: [] },
    withScores({ 'so-b.xlsx': formSheets('Sở Bình') }),
  ),
  'award-decision-differs': withAwards({ decisions: [decisionFor('so-a'), decisionFor('ban-c')] }),
  'award-decision-missing': withAwards({ decisions: [] }),
  'acceptance-void': {
    ...withCell('1.1', APPRAISED_AT, 20 / 3),
    year: `${clean.year}accepted:
  - code: score-too-precise
    file: 2023/scores/so-b.xlsx
    sheet: Bảng điểm
    cell: E7
    rawSha256: "${'0'.repeat(64)}"
    reason: Làm tròn theo biên bản
    by: Tổ thẩm định
    date: "2023-12-19"
`,
  },
  // A workbook that was saved again says the same, and is another file.
  'frozen-file-changed': {
    ...frozen,
    scores: {
      ...frozen.scores,
      'so-b.xlsx': [...frozen.scores['so-b.xlsx']!, { name: 'Phụ lục', rows: [['x']] }],
    },
  },
  'frozen-differs': {
    ...frozen,
    scores: { ...frozen.scores, 'so-b.xlsx': formSheets('Sở Bình', { ...APPRAISED, '1.1': 4 }) },
  },
  'edition-damaged': {
    ...frozen,
    archive: { ...frozen.archive, '2023/r1/data/results/dataset.json': '{}' },
  },
};
