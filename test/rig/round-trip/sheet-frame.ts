import { a1 } from '../../../src/grid/a1.ts';
import type { TestCell, TestSheet } from '../workbooks.ts';
import { chance, type Draw, oneOf, someOf, whole } from './draw.ts';
import { retyped } from './wording.ts';

/** A table before it has its place: rows from its head on, and blocks that are merged in it. */
export interface DrawnTable {
  readonly rows: ReadonlyArray<readonly TestCell[]>;
  readonly merges: ReadonlyArray<readonly [top: number, left: number, bottom: number, right: number]>;
}

/** What a sheet says around its table. */
export interface Around {
  /** The title names the year and, for a matrix, whose points they are. */
  readonly title: string;
  /** Stated above the table, where it is. */
  readonly unitName?: string | undefined;
  /** Under a matrix or long table, names in the unit's column would be read as units. */
  readonly signed: boolean;
}

const FORMALITIES = [
  'ỦY BAN NHÂN DÂN TỈNH MẪU',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
];
const FACTS: ReadonlyArray<readonly TestCell[]> = [
  ['(Kèm theo Kế hoạch số 83/KH-SKHCN ngày 24/7/2022)'],
  [null, 'Tổng số công chức, viên chức', 168],
  ['A. THÔNG TIN CHUNG (không tính điểm)'],
  ['1', 'Số máy tính trang bị cho công chức', 198],
  ['Căn cứ Quyết định 02/QĐ-UBND năm 2022'],
  [],
];
const SIGNATURES: ReadonlyArray<readonly TestCell[]> = [
  [],
  [null, 'NGƯỜI LẬP BIỂU', null, 'THỦ TRƯỞNG ĐƠN VỊ'],
  [null, null, null, '(Ký số)'],
  ['Ghi chú: điểm lấy đến hai chữ số thập phân'],
  [null, '…, ngày 15 tháng 11 năm 2022'],
];

/** Puts a table into a sheet: rows above it, columns to its left, signatures below. */
export function framed(draw: Draw, name: string, table: DrawnTable, around: Around): TestSheet {
  const head: TestCell[][] = [];
  if (chance(draw, 40))
    head.push([FORMALITIES[0]!, null, FORMALITIES[1]!], [null, null, FORMALITIES[2]!], []);
  head.push([retyped(draw, around.title)]);
  if (around.unitName !== undefined) head.push(unitRow(draw, around.unitName));
  head.push(...someOf(draw, FACTS, 30).map((row) => [...row]));
  for (let more = whole(draw, 0, 3); more > 0; more--) head.push([]);
  const left = chance(draw, 30) ? whole(draw, 1, 4) : 0;
  const tail = around.signed && chance(draw, 50) ? someOf(draw, SIGNATURES, 70) : [];
  const margin: TestCell[] = Array.from({ length: left }, () => null);
  const rows = [...head, ...table.rows, ...tail].map((row) => (row.length === 0 ? [] : [...margin, ...row]));
  const merges = table.merges.map(([top, from, bottom, right]) =>
    rangeOf(top + head.length, from + left, bottom + head.length, right + left),
  );
  const width = Math.max(...table.rows.map((row) => row.length));
  const title = head.findIndex((row) => row.length === 1);
  if (chance(draw, 50) && width > 1) merges.push(rangeOf(title, left, title, left + width - 1));
  return { name, rows, merges };
}

const rangeOf = (top: number, left: number, bottom: number, right: number) =>
  `${a1(top, left)}:${a1(bottom, right)}`;

/** "Tên đơn vị: …" in one cell, or the name in a cell beside it. */
function unitRow(draw: Draw, name: string): TestCell[] {
  const label = oneOf(draw, ['Tên đơn vị', 'Đơn vị', 'TÊN ĐƠN VỊ', 'Tên\u00A0đơn vị']);
  const typed = retyped(draw, name);
  if (chance(draw, 30))
    return [oneOf(draw, [`${label}:`, label]), ...oneOf(draw, [[], [null], [null, null]]), typed];
  return [`${label}:${oneOf(draw, [' ', '  ', '', '\u00A0'])}${typed}`];
}

/** A sheet of notes beside the tables. */
export function notesSheet(draw: Draw, name: string): TestSheet {
  const rows: TestCell[][] = someOf(
    draw,
    [
      ['HƯỚNG DẪN TỰ CHẤM ĐIỂM'],
      ['STT', 'Nội dung', 'Cách làm'],
      [1, 'Mã chỉ số 1.1 và 1.10 là hai chỉ số', 'Nhập 8,5 hoặc 8.5'],
      [null, '2.1', 9.5],
    ],
    70,
  );
  return { name, rows: rows.length > 0 ? rows : [['Ghi chú']], hidden: chance(draw, 40) };
}
