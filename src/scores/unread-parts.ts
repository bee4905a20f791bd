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

/** Rows of a table that something was read from. */
export class UsedRows {
  readonly #rows: Uint8Array;

  constructor(table: LocatedTable) {
    this.#rows = new Uint8Array(table.grid.rows.length);
    const { year, unit, stamp } = table.statement;
    for (const place of [year, unit, stamp]) if (place !== undefined) this.#use(place.row);
    const [first, end] =
      table.shape === 'matrix'
        ? [table.codeRow - 3, table.firstUnitRow]
        : [table.headerRow, table.headerRow + 2];
    for (let row = first; row < end; row++) this.#use(row);
  }

  add({ columns, lines, sums, bonuses, facts }: UnitSheet): void {
    for (const { scores } of lines) for (const column of columns) this.#use(scores[column]?.row ?? -1);
    for (const { reading } of sums) this.#use(reading.row);
    for (const { reading } of bonuses) this.#use(reading.row);
    for (const { row } of facts) this.#use(row);
  }

  has(row: number): boolean {
    return this.#rows[row] === 1;
  }

  #use(row: number): void {
    // Outside of the table nothing is written.
    this.#rows[row] = 1;
  }
}

/** What was passed over in a table and around it. */
export function unreadParts(table: LocatedTable, used: UsedRows): UnreadPart[] {
  const { grid } = table;
  const heads = unreadHeads(table);
  const rows = unreadRows(table, used);
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

function unreadRows({ grid }: LocatedTable, used: UsedRows): string {
  const unread: number[] = [];
  grid.rows.forEach((row, r) => {
    if (!used.has(r) && row?.some((cell) => cell !== undefined)) unread.push(r + 1);
  });
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
