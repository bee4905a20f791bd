import { componentsOf } from '../../../src/framework/flatten.ts';
import type { Framework } from '../../../src/framework/framework.ts';
import { SCORE_COLUMNS, type ScoreColumn } from '../../../src/points/score-column.ts';
import type { TestSheet } from '../workbooks.ts';
import { chance, type Draw, oneOf, shuffled, someOf, whole } from './draw.ts';
import { formTable } from './form-sheet.ts';
import { WRITTEN } from './known-gaps.ts';
import { longTable } from './long-sheet.ts';
import { matrixTable } from './matrix-sheet.ts';
import { drawFramework } from './random-framework.ts';
import { drawScore, type Marks, type ScoreColumns, type UnitScores } from './random-scores.ts';
import { framed, notesSheet } from './sheet-frame.ts';

export type Shape = 'form' | 'matrix' | 'long';
export type Format = 'xlsx' | 'xlsm' | 'xls' | 'ods' | 'csv';

export interface DrawnFile {
  readonly name: string;
  readonly sheets: readonly TestSheet[];
}

/** Random rules and scores, and files that say them. */
export interface RandomCase {
  readonly framework: Framework;
  readonly counted: ScoreColumn;
  readonly units: readonly UnitScores[];
  readonly files: readonly DrawnFile[];
  readonly marks: Marks;
}

/** Units with names that are easily mistyped; two are longer than a sheet's name may be. */
export const UNITS = [
  { id: 'so-a', name: 'Sở Y tế' },
  { id: 'so-b', name: 'Sở Văn hoá, Thể thao và Du lịch' },
  { id: 'uy-ban-c', name: 'Uỷ ban Quy hoạch - Kiến trúc và Phát triển đô thị' },
  { id: 'so-d', name: 'Sở Nông nghiệp và Phát triển nông thôn (NN&PTNT)' },
] as const;

export function drawCase(draw: Draw, shape: Shape, format: Format): RandomCase {
  const framework = drawFramework(draw);
  const counted = oneOf(draw, SCORE_COLUMNS);
  const columns = SCORE_COLUMNS.filter((column) => column === counted || chance(draw, 50));
  const units = shuffled(draw, UNITS)
    .slice(0, whole(draw, 1, UNITS.length))
    .map((unit): UnitScores => {
      const one = () => componentsOf(framework).map(({ maxScore }) => drawScore(draw, maxScore));
      return { unit, scores: new Map(columns.map((column) => [column, one()])) };
    });
  const marks: Marks = new Map();
  const drawn = { framework, counted, units, marks };
  if (shape === 'form') return { ...drawn, files: formFiles(draw, drawn, columns, format) };
  const parts = shape === 'matrix' ? columns.map((column) => [column]) : columnParts(draw, columns);
  const sheets = parts.map((part) => {
    const [column] = part;
    if (shape === 'matrix') {
      const table = matrixTable(draw, framework, units, column!, marks);
      const inName = chance(draw, 50);
      const name = inName ? oneOf(draw, SAID[column!]) : `Trang ${SCORE_COLUMNS.indexOf(column!) + 1}`;
      const title = `BẢNG TỔNG HỢP ${inName ? 'ĐIỂM' : oneOf(draw, SAID[column!])} NĂM 2023`;
      return framed(draw, name, table, { title, signed: false });
    }
    const table = longTable(draw, framework, units, part, marks);
    // Of a CSV file the first line tells its separator: there the table begins at once.
    if (format === 'csv') return { name: 'csv', rows: withWholeHead(table.rows) };
    return framed(draw, `Dữ liệu ${part.join(' ')}`, table, {
      title: 'BẢNG TỔNG HỢP ĐIỂM NĂM 2023',
      signed: false,
    });
  });
  const apart = format === 'csv' || chance(draw, 30);
  const groups = apart ? sheets.map((sheet) => [sheet]) : [shuffled(draw, sheets)];
  const files = groups.map((own, i) => fileOf(draw, `tong-hop-${i + 1}`, own, format));
  return { ...drawn, files };
}

/** Rows whose first has no line breaks, unless they are read. */
const withWholeHead = ([head = [], ...rows]: TestSheet['rows']): TestSheet['rows'] => {
  if (WRITTEN.brokenHeadsInCsv) return [head, ...rows];
  return [head.map((cell) => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ') : cell)), ...rows];
};

/** How a matrix says whose points it holds. */
const SAID: Readonly<Record<ScoreColumn, readonly string[]>> = {
  self: ['Tự chấm', 'ĐIỂM TỰ CHẤM', '1. Tự đánh giá'],
  appraised: ['Thẩm định', 'Điểm thẩm định', '2. THẨM ĐỊNH'],
  final: ['Kết luận', 'Điểm Hội đồng', 'Kết quả chính thức'],
};

/** The columns in one table, or each in its own. */
const columnParts = (draw: Draw, columns: ScoreColumns): ScoreColumns[] =>
  chance(draw, 25) ? columns.map((column) => [column]) : [columns];

/** One workbook for each unit, or one with a sheet for each. */
function formFiles(
  draw: Draw,
  { framework, units, marks }: Omit<RandomCase, 'files'>,
  columns: ScoreColumns,
  format: Format,
): DrawnFile[] {
  const isOne = chance(draw, 50);
  const parts = columnParts(draw, columns);
  const sheets = units.flatMap((given) =>
    parts.map((part, i) => {
      const { id, name } = given.unit;
      // Whose form it is, its file, its sheet or a line above the table says, or several of them.
      const byFile = !isOne && parts.length === 1 && chance(draw, 50);
      const bySheet = parts.length === 1 && chance(draw, 40);
      const unitName = (byFile || bySheet) && chance(draw, 30) ? undefined : name;
      const sheet = bySheet
        ? oneOf(draw, [id, name.slice(0, 31).replace(/[()]/g, ' ').trimEnd()])
        : `${i + 1} ${id.length}`;
      const table = formTable(draw, framework, given, part, marks);
      const around = { title: 'BẢNG ĐIỂM THI ĐUA CHUYỂN ĐỔI SỐ NĂM 2023', unitName, signed: true };
      return { id, byFile, sheet: framed(draw, sheet, table, around) };
    }),
  );
  if (isOne) {
    const named = sheets.map(({ sheet }, i) =>
      /^\d /.test(sheet.name) ? { ...sheet, name: `Phiếu ${i + 1}` } : sheet,
    );
    return [fileOf(draw, 'phieu', shuffled(draw, named), format)];
  }
  return sheets.map(({ id, byFile, sheet }, i) =>
    fileOf(draw, byFile ? id : `phieu ${i + 1}`, [sheet], format),
  );
}

/** A file with its tables, and notes before or after them. */
function fileOf(draw: Draw, base: string, tables: readonly TestSheet[], format: Format): DrawnFile {
  const notes = (names: readonly string[]) => someOf(draw, names, 20).map((name) => notesSheet(draw, name));
  const sheets =
    format === 'csv' ? tables : [...notes(['Hướng dẫn', 'Ẩn']), ...tables, ...notes(['Ghi chú'])];
  return { name: `${base}.${format}`, sheets };
}
