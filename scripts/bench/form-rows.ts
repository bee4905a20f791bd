import type { ComponentRule, Framework, GroupRule, MainIndexRule } from '../../src/framework/framework.ts';
import { randomOf } from './random-of.ts';
import { bonusOf, maximaOf, type SampleUnit } from './sample-units.ts';
import { formulaCell, pointsCell, type SheetDraft, type SheetRow } from './sheet-rows.ts';

/** Columns of points in a form, each with a value in hundredths. */
const POINT_COLUMNS = ['C', 'D', 'E'] as const;
type ColumnSums = readonly [max: number, self: number, appraised: number];

const add = (a: ColumnSums, b: ColumnSums): ColumnSums => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const none: ColumnSums = [0, 0, 0];

/** A unit's form as departments send it: titles, facts, header, groups with subtotal formulas, total, bonus, signatures. */
export function formSheet(framework: Framework, unit: SampleUnit, seed: number): SheetDraft {
  const random = randomOf(seed, framework.year, unit.self.length, Number(unit.id.slice(-4)));
  const staff = 40 + Math.floor(random() * 200);
  const rows: SheetRow[] = [
    ['ỦY BAN NHÂN DÂN TỈNH MẪU', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [unit.name.toLocaleUpperCase('vi'), null, null, 'Độc lập - Tự do - Hạnh phúc'],
    [],
    [`BẢNG ĐIỂM THI ĐUA CHUYỂN ĐỔI SỐ NĂM ${framework.year}`],
    ['(Kèm theo Tờ trình đề nghị xét khen thưởng)'],
    [],
    [`Tên đơn vị: ${unit.name}`],
    ['A. THÔNG TIN CHUNG (không tính điểm)'],
    [null, 'Tổng số công chức, viên chức', staff],
    [null, 'Số máy tính trang bị cho công chức, viên chức', Math.round(staff * 0.8)],
    [],
    ['B. CHỈ SỐ ĐÁNH GIÁ'],
    [
      ...['STT', 'Chỉ số/Chỉ số thành phần', 'Điểm tối đa', 'Điểm tự chấm'],
      ...['Điểm thẩm định', 'Tài liệu kiểm chứng', 'Ghi chú'],
    ],
  ];
  const maxima = maximaOf(framework);
  const bonus = bonusOf(framework, unit.initiatives);
  let next = 0;

  function addComponent({ code, name }: ComponentRule): ColumnSums {
    const c = next++;
    const sums: ColumnSums = [maxima[c]!, unit.self[c]!, unit.appraised[c]!];
    const points = [maxima[c]! / 100, pointsCell(sums[1]), pointsCell(sums[2])];
    const evidence = random() < 0.7 ? evidenceText(name.vi, framework.year, random) : null;
    const note = sums[1] === sums[2] ? null : 'Điều chỉnh theo tài liệu kiểm chứng';
    rows.push([code, name.vi, ...points, evidence, note]);
    return sums;
  }

  function addMain({ code, name, components }: MainIndexRule): ColumnSums {
    const row = rows.push([]);
    const sums = components.map(addComponent).reduce(add, none);
    rows[row - 1] = [
      code,
      name.vi,
      ...subtotals((column) => `SUM(${column}${row + 1}:${column}${rows.length})`, sums),
    ];
    return sums;
  }

  function addGroup({ code, name, mainIndices }: GroupRule): { row: number; sums: ColumnSums } {
    const row = rows.push([]);
    const mains = mainIndices.map((main) => ({ row: rows.length + 1, sums: addMain(main) }));
    const sums = mains.map((main) => main.sums).reduce(add, none);
    rows[row - 1] = [
      code,
      name.vi.toLocaleUpperCase('vi'),
      ...subtotals((column) => addRows(column, mains), sums),
    ];
    return { row, sums };
  }

  const groups = framework.groups.map(addGroup);
  const total = groups.map(({ sums }) => sums).reduce(add, none);
  rows.push(
    [null, 'TỔNG ĐIỂM', ...subtotals((column) => addRows(column, groups), total)],
    [
      ...[null, `Điểm thưởng (số sáng kiến, mô hình được công nhận: ${unit.initiatives})`],
      ...[30, pointsCell(bonus), pointsCell(bonus)],
    ],
    [],
    [null, 'NGƯỜI LẬP BIỂU', null, null, null, 'THỦ TRƯỞNG ĐƠN VỊ'],
    [null, null, null, null, null, '(Ký số)'],
  );
  const merges = ['A1:C1', 'D1:G1', 'A2:C2', 'D2:G2', 'A4:G4', 'A5:G5'];
  return { name: 'Bảng điểm', rows, merges, widths: [6, 51, 9, 9, 10, 39, 23] };
}

function subtotals(formula: (column: string) => string, sums: ColumnSums): SheetRow {
  return POINT_COLUMNS.map((column, i) => formulaCell(formula(column), sums[i]!));
}

function addRows(column: string, parts: ReadonlyArray<{ readonly row: number }>): string {
  return parts.map(({ row }) => `${column}${row}`).join('+');
}

function evidenceText(name: string, year: number, random: () => number): string {
  const upTo = (count: number) => 1 + Math.floor(random() * count);
  const kind = random() < 0.5 ? 'KH' : 'BC';
  return `* ${upTo(900)}/${kind} - ${upTo(28)}/${upTo(12)}/${year}: về ${name.toLocaleLowerCase('vi')}`;
}
