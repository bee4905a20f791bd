import { cellAt, cellText } from '../grid/cell-text.ts';
import type { Grid } from '../grid/grid.ts';
import { type ColumnKind, columnKindOf } from '../sheet/header-names.ts';
import type { LocatedTable } from '../sheet/located-table.ts';
import type { UnitSheet } from './unit-sheet.ts';

/** A part of a file that holds something and was not used: a receipt says so. */
export interface UnreadPart {
  readonly file: string;
  readonly sheet: string;
  /** `sheet`: no table in it. `columns`: columns of the table that hold no points. `rows`: rows around the table and without a code. */
  readonly kind: 'sheet' | 'columns' | 'rows';
  /** Heads of the columns; rows as "1–12, 58"; '' for a sheet. */
  readonly detail: string;
}

/** Columns that are read in every shape, for points or to know whose they are. */
const READ_COLUMNS: readonly ColumnKind[] = [
  ...(['ordinal', 'code', 'name', 'max', 'self', 'appraised', 'final'] as const),
  ...(['unitId', 'unitName'] as const),
];
/** Columns of sums that a matrix states; in a form sums are rows. */
const MATRIX_SUMS: readonly ColumnKind[] = ['points', 'bonus', 'total'];

/** A sheet without a table. Empty ones are nothing. */
export function unreadSheet(grid: Grid): UnreadPart[] {
  if (!grid.rows.some((row) => row?.some((cell) => cell !== undefined))) return [];
  return [{ file: grid.file, sheet: grid.sheet, kind: 'sheet', detail: '' }];
}

/** What was passed over in a table and around it. @param sheets what was read from it */
export function unreadParts(table: LocatedTable, sheets: readonly UnitSheet[]): UnreadPart[] {
  const { grid } = table;
  const heads = unreadHeads(table);
  const rows = unreadRows(table, sheets);
  const part = (kind: UnreadPart['kind'], detail: string): UnreadPart[] =>
    detail === '' ? [] : [{ file: grid.file, sheet: grid.sheet, kind, detail }];
  return [...part('columns', heads.join('; ')), ...part('rows', rows)];
}

function unreadHeads(table: LocatedTable): string[] {
  const isMatrix = table.shape === 'matrix';
  const kinds = isMatrix ? [...READ_COLUMNS, ...MATRIX_SUMS] : READ_COLUMNS;
  const read = new Set(kinds.flatMap((kind) => table.columns.get(kind) ?? []));
  if (isMatrix) for (const { column } of table.codes) read.add(column);
  const headRow = isMatrix ? table.codeRow : table.headerRow;
  // A head may stand in two rows, whose lower one names columns that the upper one leaves open.
  const isNamed = (column: number) => columnKindOf(textAt(table.grid, headRow + 1, column)) !== undefined;
  const width = Math.max(0, ...[headRow, headRow + 1].map((row) => table.grid.rows[row]?.length ?? 0));
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    if (read.has(column)) return [];
    const upper = textAt(table.grid, headRow, column);
    const lower = !isMatrix && isNamed(column) ? textAt(table.grid, headRow + 1, column) : '';
    return upper === '' && lower === '' ? [] : [upper || lower];
  });
}

const textAt = (grid: Grid, row: number, column: number) =>
  cellText(cellAt(grid, row, column))
    .replace(/\s+/g, ' ')
    .trim();

function unreadRows(table: LocatedTable, sheets: readonly UnitSheet[]): string {
  const used = new Set<number>();
  const { year, unit, stamp } = table.statement;
  for (const place of [year, unit, stamp]) if (place !== undefined) used.add(place.row);
  if (table.shape === 'matrix') {
    for (let row = table.codeRow - 3; row < table.firstUnitRow; row++) used.add(row);
  } else used.add(table.headerRow).add(table.headerRow + 1);
  for (const { lines, sums, bonuses, facts } of sheets) {
    for (const { scores } of lines) for (const { row } of Object.values(scores)) used.add(row);
    for (const { reading } of [...sums, ...bonuses]) used.add(reading.row);
    for (const { row } of facts) used.add(row);
  }
  const unread = table.grid.rows.flatMap((row, r) =>
    !used.has(r) && row?.some((cell) => cell !== undefined) ? [r + 1] : [],
  );
  return rangesText(unread);
}

/** @example rangesText([1, 2, 3, 58]) // => '1–3, 58' */
export function rangesText(rows: readonly number[]): string {
  const runs: Array<[number, number]> = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
