import type { YearInput } from '../../src/pipeline/year-input.ts';
import type { UnitRegistry } from '../../src/units/unit-registry.ts';
import { type AwardSheets, awardSheets, CLEAN_FOLDER, decisionFor, SHEET } from './fixture-folder.ts';
import { APPRAISED, formRows, matrixRows, rowOf, SELF } from './forms.ts';
import { FACTS_YAML, FRAMEWORK_YAML, frameworkOf, registryOf } from './rules.ts';
import { dateCell, type TestCell, type TestSheet, workbookBytes } from './workbooks.ts';
import { bookInput, inputOf } from './year-inputs.ts';

const BASIS = 'basis: { vi: "Kế hoạch", en: "Plan" }';
const AWARDS = `  - id: bieu-quyet
    recipient: unit
    number: 1
    name: { vi: "Tập thể được chọn", en: "Chosen unit" }
    form: { vi: "Bằng khen", en: "Certificate" }
    ${BASIS}
    conditions:
      - { kind: council-votes, share: "2/3", ${BASIS} }
      - { kind: not-excluded, ${BASIS} }
  - id: ca-nhan
    recipient: individual
    number: 1
    name: { vi: "Cá nhân tiêu biểu", en: "Outstanding individual" }
    form: { vi: "Bằng khen", en: "Certificate" }
    ${BASIS}
    conditions:
      - { kind: not-excluded, ${BASIS} }
    report: { vi: "Báo cáo thành tích cá nhân", en: "Report" }
    criteria:
      - { vi: "Tham gia tích cực", en: "Takes part" }
`;
const YAML =
  FRAMEWORK_YAML.replace('  maxScore: "30"\n', '  maxScore: "30"\n  recognisedBy: "2023-11-30"\n') +
  AWARDS +
  FACTS_YAML;
const framework = frameworkOf(YAML);

/** Said in public: proof that what is published also stands in the copies. */
export const PUBLIC = {
  winner: 'Trần Thị Rõràng',
  initiative: 'Mô hình Rõràng',
  basis: 'Biên bản 12 Rõràng',
} as const;

type Secret = (what: string) => string;

/** A year with private words wherever offices write them, in every kind of sheet. @param secret a text that nobody may see */
export function plantedYear(secret: Secret): { input: YearInput; registry: UnitRegistry } {
  const input = inputOf({
    ...CLEAN_FOLDER,
    framework: YAML,
    scores: {
      'so-a.xlsx': [plantedForm('Sở An', secret), ...otherSheets(secret)],
      'so-b.xlsx': [plantedForm('Sở Bình', secret)],
    },
    round: { 'tien-do.xlsx': [plantedMatrix(secret), plantedLong(secret)] },
  });
  const scores = [
    ...input.scores,
    bookInput('2023/scores/tong-hop.xlsx', workbookBytes([plantedLong(secret)])),
  ];
  const awards = bookInput('2023/awards.xlsx', workbookBytes(plantedAwards(secret)));
  return { input: { ...input, scores, awards }, registry: registryOf() };
}

function plantedForm(unit: string, secret: Secret): TestSheet {
  const rows = formRows(framework, unit, { self: SELF, appraised: { ...APPRAISED, '2.1': ' 16,0 ' } });
  const head = 3;
  rows.forEach((row, r) => {
    if (r < head) row.push(null, null, secret('Bên phải'));
    // A remark in brackets is no part of a column's name.
    if (r === head) rows[r] = row.map((cell) => `${cell} (${secret('theo mẫu')})`);
    if (r > head) {
      row[1] = `${row[1]} (${secret('diễn giải')})`;
      row[5] = secret('Ghi chú');
      row[7] = secret('Minh chứng');
    }
  });
  rows[0]![0] = `${rows[0]![0]} - ${secret('người lập')}`;
  // Cells that are no score.
  rows[rowOf(rows, '3.1')]![3] = secret('tám');
  const repeated = [...rows[rowOf(rows, '1.2')]!];
  repeated[3] = 12;
  return {
    name: SHEET,
    rows: [
      ...rows.slice(0, 2),
      [secret('Mã biểu mẫu: 2023/so-a/0123456789ab')],
      ['', 'Tổng số công chức, viên chức', 168, secret('người')],
      ['', 'Cán bộ đầu mối', secret('Liên hệ')],
      rows[2]!,
      ...rows.slice(3),
      repeated,
      ['9.9', secret('Chỉ số lạ'), 5, 4, 3],
      ['', `TỔNG ĐIỂM ${secret('của đơn vị')}`, 60, 48, 45.5],
      ['', `Điểm thưởng (${secret('hai sáng kiến')})`, null, 10, secret('mười')],
      [],
      ['', secret('NGƯỜI LẬP BIỂU'), null, secret('THỦ TRƯỞNG')],
    ],
  };
}

function plantedMatrix(secret: Secret): TestSheet {
  const units = [
    { id: 'so-a', name: 'Sở An', scores: SELF },
    { id: 'so-b', name: 'Sở Bình', scores: { ...SELF, '1.1': secret('chín') } },
  ];
  const [, , head = [], max = [], ...rows] = matrixRows(framework, '', units);
  return {
    name: 'Tự chấm',
    rows: [
      [`BẢNG TỔNG HỢP ĐIỂM TỰ CHẤM NĂM 2023 ${secret('người lập')}`],
      [secret('Kính gửi')],
      [...head, '0912.345.678', `Tổng điểm (${secret('cộng')})`, `Ghi chú (${secret('riêng')})`],
      [...max, 1, null, secret('tối đa')],
      ...rows.map((row) => [...row, 4, secret('tổng'), secret('Ghi chú')]),
      [secret('Cộng'), null, null, 18],
      [null, 'so-a', 'Sở An', 1, 1, secret('lặp lại')],
    ],
  };
}

function plantedLong(secret: Secret): TestSheet {
  const rows = Object.entries(APPRAISED).map(([code, score]): TestCell[] => [
    'ban-c',
    'Ban Cần',
    code,
    secret('Chỉ số'),
    code === '1.1' ? secret('tám') : score,
    secret('Ghi chú'),
  ]);
  const head = ['Mã đơn vị', 'Tên đơn vị', 'Mã', 'Nội dung', 'Điểm thẩm định', 'Ghi chú'];
  return {
    name: 'Dữ liệu',
    rows: [
      [secret('Kính gửi')],
      head.map((name) => `${name} (${secret('theo mẫu')})`),
      ...rows,
      ['ban-c', 'Ban Cần', '', secret('Tổng số điểm'), secret('cộng')],
      [secret('Người lập')],
    ],
  };
}

const otherSheets = (secret: Secret): TestSheet[] => [
  { name: 'Danh bạ', rows: [[secret('Trang khác')]] },
  { name: 'Ẩn', rows: [[secret('Trang ẩn')]], hidden: true },
];

function plantedAwards(secret: Secret): TestSheet[] {
  const sent = dateCell('2023-11-10T09:15');
  const report = 'Báo cáo thành tích cá nhân';
  const lists: AwardSheets = {
    ...CLEAN_FOLDER.awards!,
    documents: [
      ...CLEAN_FOLDER.awards!.documents,
      ['so-a', report, PUBLIC.winner, 'Có', sent, secret('Ghi chú')],
      ['so-b', report, secret('Người được đề cử'), 'Có', sent],
      ['ban-c', report, secret('Người được đề cử'), 'Không', sent],
      ['so-b', secret('Đơn riêng'), secret('Đối tượng'), 'Không', sent],
    ],
    initiatives: [
      ['so-a', PUBLIC.initiative, '01/QĐ', dateCell('2023-10-01'), 'Hội đồng', secret('Ghi chú')],
      ['so-b', secret('Ghi hai lần'), '01/QĐ', dateCell('2023-10-01'), secret('Cơ quan')],
      ['so-b', secret('Muộn'), '02/QĐ', dateCell('2023-12-05'), secret('Cơ quan')],
    ],
    nomineeColumns: ['Tham gia tích cực', 'Số thành viên Hội đồng', 'Đồng ý công khai', 'Điện thoại'],
    nominees: [
      [PUBLIC.winner, 'so-a', 8, 'Đạt', 9, 'Có', secret('')],
      [secret('Người thứ hai'), 'so-b', 5, 'Đạt', 9, 'Có', secret('')],
    ],
    decisions: [
      decisionFor('so-a').map((cell, i) => (i === 5 ? PUBLIC.basis : cell)),
      ['bieu-quyet', 'so-a', '11/QĐ-UBND', dateCell('2023-12-18'), 'Tỉnh', null, secret('Ghi chú')],
      ['ca-nhan', PUBLIC.winner, '10/QĐ-UBND', dateCell('2023-12-18'), 'Tỉnh', secret('Căn cứ')],
      ['ca-nhan', secret('Người khác'), secret('12/QĐ'), dateCell('2023-12-18'), secret('Tỉnh')],
    ],
  };
  const votes = {
    name: 'Biểu quyết',
    rows: [
      ['Mã đơn vị', 'Danh hiệu', 'Số phiếu đồng ý', 'Số thành viên Hội đồng', 'Ghi chú'],
      ['so-a', 'bieu-quyet', 8, 9, secret('Ghi chú')],
      ['so-b', 'bieu-quyet', 3, 9, secret('Ghi chú')],
      // No condition of this award is on votes: they are nowhere published.
      ['so-b', 'tap-the', 5, 9, secret('Ghi chú')],
    ],
  };
  const exclusions = {
    name: 'Loại trừ',
    rows: [
      ['Mã đơn vị', 'Lý do'],
      ['ban-c', secret('Kỷ luật')],
    ],
  };
  return [...awardSheets(lists), votes, exclusions, ...otherSheets(secret)];
}
