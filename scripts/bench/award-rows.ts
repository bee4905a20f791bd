import type { Framework } from '../../src/framework/framework.ts';
import { decisionRows } from './decision-rows.ts';
import type { SampleUnit } from './sample-units.ts';
import { dateCell, type SheetDraft, type SheetRow } from './sheet-rows.ts';

const DOCUMENTS = ['Tờ trình', 'Biên bản họp Hội đồng', 'Báo cáo thành tích tập thể', 'Bảng điểm tự chấm'];
const COUNCIL = 'Hội đồng thi đua khen thưởng Sở Thông tin và Truyền thông';
/** One nominee for so many eligible units. */
const UNITS_PER_NOMINEE = 10;

/** Sheets of `awards.xlsx`: everybody's dossier is complete, and each award has its decision. */
export function awardSheets(framework: Framework, units: readonly SampleUnit[]): SheetDraft[] {
  const { year } = framework;
  const nominees = nomineesOf(units);
  return [
    draft(
      'Đăng ký',
      ['Mã đơn vị', 'Tên đơn vị', 'Ngày đăng ký'],
      units.map((unit, u) => registration(unit, u, year)),
    ),
    draft(
      'Hồ sơ',
      [
        'Mã đơn vị',
        'Tên đơn vị',
        'Loại tài liệu',
        'Đối tượng',
        'Số ký hiệu',
        'Ngày ký',
        'Ký số',
        'Thời điểm gửi',
      ],
      [
        ...units.flatMap((unit, u) =>
          DOCUMENTS.map((name, d) => dossier(unit, name, unit.name, 4 * u + d, year)),
        ),
        ...nominees.map(({ unit, name }, n) => dossier(unit, 'Báo cáo thành tích cá nhân', name, n, year)),
      ],
    ),
    draft(
      'Sáng kiến',
      [
        ...['Mã đơn vị', 'Tên đơn vị', 'Tên sáng kiến, mô hình'],
        ...['Quyết định công nhận', 'Ngày công nhận', 'Cơ quan công nhận'],
      ],
      initiativeRows(units, year),
    ),
    draft(
      'Cá nhân',
      [
        ...['Họ và tên', 'Mã đơn vị', 'Tham gia tích cực', 'Đóng góp hiệu quả', 'Trực tiếp tham mưu'],
        ...['Số phiếu đồng ý', 'Số thành viên Hội đồng', 'Đồng ý công khai'],
      ],
      // Only the first has all nine votes: no tie to decide.
      nominees.map(({ unit, name }, n) => [
        name,
        unit.id,
        'Đạt',
        'Đạt',
        'Đạt',
        n === 0 ? 9 : 5 + (n % 4),
        9,
        'Không',
      ]),
    ),
    draft(
      'Quyết định',
      [
        ...['Loại', 'Đối tượng', 'Hình thức khen thưởng', 'Số quyết định'],
        ...['Ngày quyết định', 'Cơ quan ban hành', 'Căn cứ chọn'],
      ],
      decisionRows(framework, units, nominees[0]?.name),
    ),
  ];
}

function draft(name: string, head: SheetRow, rows: readonly SheetRow[]): SheetDraft {
  return { name, rows: [head, ...rows] };
}

const two = (value: number) => String(value).padStart(2, '0');

function registration({ id, name, eligible }: SampleUnit, u: number, year: number): SheetRow {
  return [id, name, dateCell(eligible ? `${year}-01-${two(5 + (u % 20))}` : `${year}-02-10`)];
}

function dossier({ id, name }: SampleUnit, kind: string, subject: string, n: number, year: number): SheetRow {
  const signed = dateCell(`${year}-11-0${1 + (n % 4)}`);
  const sent = dateCell(`${year}-11-${two(6 + (n % 8))}T${two(8 + (n % 9))}:15`);
  return [id, name, kind, subject, `${1 + (n % 900)}/HS`, signed, 'Có', sent];
}

function initiativeRows(units: readonly SampleUnit[], year: number): SheetRow[] {
  const owners = units.flatMap((unit) => Array.from({ length: unit.initiatives }, () => unit));
  return owners.map(({ id, name }, n) => [
    ...[id, name, `Sáng kiến mẫu ${n + 1}`, `${n + 1}/QĐ-HĐTĐKT`],
    ...[dateCell(`${year}-10-${two(10 + (n % 20))}`), COUNCIL],
  ]);
}

function nomineesOf(units: readonly SampleUnit[]): Array<{ unit: SampleUnit; name: string }> {
  return units
    .filter(({ eligible }) => eligible)
    .filter((_, u) => u % UNITS_PER_NOMINEE === 0)
    .map((unit, n) => ({ unit, name: `Cá nhân Mẫu ${String(n + 1).padStart(4, '0')}` }));
}
