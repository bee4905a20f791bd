import type { Grid, HiddenParts, Merge } from '../grid/grid.ts';
import { type CellColumns, columnsOf, rowsOf } from './cell-columns.ts';
import type { WorkbookFault, WorkbookRead } from './workbook-read.ts';

/** A grid whose cells are columns, as it travels between threads and is kept. It does not know its file. */
export interface PackedGrid {
  readonly sheet: string;
  readonly cells: CellColumns;
  readonly merges: readonly Merge[];
  readonly hidden: HiddenParts | undefined;
}

/** What was read of a file, packed. */
export type PackedRead =
  | { readonly ok: true; readonly grids: readonly PackedGrid[] }
  | { readonly ok: false; readonly fault: WorkbookFault };

export function packRead(read: WorkbookRead): PackedRead {
  if (!read.ok) return read;
  const grids = read.grids.map(({ sheet, rows, merges, hidden }) => ({
    ...{ sheet, merges, hidden },
    cells: columnsOf(rows),
  }));
  return { ok: true, grids };
}

/** The inverse of `packRead`. @param file name that the grids carry */
export function unpackRead(packed: PackedRead, file: string): WorkbookRead {
  return packed.ok ? { ok: true, grids: packed.grids.map((grid) => unpackGrid(grid, file)) } : packed;
}

export function unpackGrid({ sheet, cells, merges, hidden }: PackedGrid, file: string): Grid {
  const grid: Grid = { file, sheet, rows: rowsOf(cells), merges };
  return hidden === undefined ? grid : { ...grid, hidden };
}
