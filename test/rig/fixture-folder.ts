import { APPRAISED, formRows, SELF, type TestScores } from './forms.ts';
import { FRAMEWORK_YAML, frameworkOf, UNITS_YAML } from './rules.ts';
import { dateCell, type TestCell, type TestSheet } from './workbooks.ts';

/** A data folder of one year before it is written: settings as text, workbooks as sheets. Undefined: the file is not there. */
export interface FixtureFolder {
  readonly framework: string | undefined;
  readonly year: string;
  readonly units: string;
  /** By file name in `2023/scores/`. */
  readonly scores: Readonly<Record<string, readonly TestSheet[]>>;
  /** Files in `2023/scores/` that are no workbooks, as text. */
  readonly others: Readonly<Record<string, string>>;
  readonly awards: AwardSheets | undefined;
  /** By file name in `2023/rounds/2023-06-30/`. */
  readonly round: Readonly<Record<string, readonly TestSheet[]>>;
  /** Files below `archive/`, as text. */
  readonly archive?: Readonly<Record<string, string>>;
}

/** Rows of each list of awards.xlsx below its head; undefined: the sheet is not there. */
export interface AwardSheets {
  readonly registrations: TestCell[][];
  readonly documents: TestCell[][];
  readonly initiatives: TestCell[][];
  readonly nominees: TestCell[][] | undefined;
  /** Columns of the nominees' sheet behind those that it must have. */
  readonly nomineeColumns?: readonly string[];
  readonly decisions: TestCell[][];
}

const YEAR_YAML = `status: official
asOf: "2023-12-20"
publishedOn: "2023-12-20"
decision: { number: "9/QĐ-UBND", date: "2023-12-18", issuer: { vi: "Tỉnh", en: "Province" } }
sample: true
`;

export const SHEET = 'Bảng điểm';
const framework = frameworkOf();

/** One form as the only sheet of a workbook. */
export function formSheets(unitName: string, appraised: TestScores = APPRAISED): TestSheet[] {
  return [{ name: SHEET, rows: formRows(framework, unitName, { self: SELF, appraised }) }];
}

/** A decision on the unit award. */
export const decisionFor = (unit: string): TestCell[] => [
  'tap-the',
  unit,
  '9/QĐ-UBND',
  dateCell('2023-12-18'),
  'Tỉnh',
  null,
];

const UNITS = ['so-a', 'so-b', 'ban-c'];

/** A folder without any finding: so-a has 45.5 points and a bonus of 10, so-b 42.5, ban-c 41.5; so-a has the award. */
export const CLEAN_FOLDER: FixtureFolder = {
  framework: FRAMEWORK_YAML,
  year: YEAR_YAML,
  units: UNITS_YAML,
  scores: {
    'so-a.xlsx': formSheets('Sở An'),
    'so-b.xlsx': formSheets('Sở Bình', { ...APPRAISED, '1.1': 5 }),
    'ban-c.xlsx': formSheets('Ban Cần', { ...APPRAISED, '1.1': 4 }),
  },
  others: {},
  awards: {
    registrations: UNITS.map((unit) => [unit, dateCell('2023-01-20')]),
    documents: UNITS.flatMap((unit) =>
      ['Tờ trình', 'Bảng điểm tự chấm'].map((name) => [unit, name, unit, 'Có', dateCell('2023-11-10T09:15')]),
    ),
    initiatives: [['so-a', 'Ký số', '01/QĐ', dateCell('2023-10-01'), 'Hội đồng']],
    nominees: [],
    decisions: [decisionFor('so-a')],
  },
  round: {},
};

/** The sheets of awards.xlsx with their heads. */
export function awardSheets(lists: AwardSheets): TestSheet[] {
  const sheets: Array<readonly [string, string[], TestCell[][] | undefined]> = [
    ['Đăng ký', ['Mã đơn vị', 'Ngày đăng ký'], lists.registrations],
    ['Hồ sơ', ['Mã đơn vị', 'Loại tài liệu', 'Đối tượng', 'Ký số', 'Thời điểm gửi'], lists.documents],
    [
      'Sáng kiến',
      ['Mã đơn vị', 'Tên sáng kiến, mô hình', 'Quyết định công nhận', 'Ngày công nhận', 'Cơ quan công nhận'],
      lists.initiatives,
    ],
    [
      'Cá nhân',
      ['Họ và tên', 'Mã đơn vị', 'Số phiếu đồng ý', ...(lists.nomineeColumns ?? [])],
      lists.nominees,
    ],
    [
      'Quyết định',
      ['Loại', 'Đối tượng', 'Số quyết định', 'Ngày quyết định', 'Cơ quan ban hành', 'Căn cứ chọn'],
      lists.decisions,
    ],
  ];
  return sheets.flatMap(([name, head, rows]) =>
    rows === undefined ? [] : [{ name, rows: [head, ...rows] }],
  );
}
