import type { FormStamp } from '../framework/form-stamp.ts';
import type { Grid } from '../grid/grid.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import type { ColumnKind } from './header-names.ts';

/** What a sheet says about itself outside its table. */
export interface SheetStatement {
  /** Year in the title ("… NĂM 2023"), with its cell. */
  readonly year: { readonly value: number; readonly row: number; readonly column: number } | undefined;
  /** "Tên đơn vị: …", with its cell. */
  readonly unit: { readonly name: string; readonly row: number; readonly column: number } | undefined;
  /** "Mã biểu mẫu: …" of a form that the template command made, with its cell. */
  readonly stamp: { readonly value: FormStamp; readonly row: number; readonly column: number } | undefined;
}

/** Rows are component indices, columns are scores: one unit's sheet. */
export interface FormTable {
  readonly shape: 'form';
  readonly grid: Grid;
  readonly statement: SheetStatement;
  readonly headerRow: number;
  /** 0-based column of each kind that the header names. */
  readonly columns: ReadonlyMap<ColumnKind, number>;
}

/** Each row is one component of one unit: a table for all units. */
export interface LongTable extends Omit<FormTable, 'shape'> {
  readonly shape: 'long';
}

/** Rows are units, columns are component indices: one score column of all units. */
export interface MatrixTable {
  readonly shape: 'matrix';
  readonly grid: Grid;
  readonly statement: SheetStatement;
  readonly scoreColumn: ScoreColumn;
  /** The cell that says so; undefined where the sheet's name does. */
  readonly scoreColumnAt: { readonly row: number; readonly column: number } | undefined;
  /** The row that names the columns of units and sums; codes stand in it or up to three rows below. */
  readonly headRow: number;
  /** The row that holds the component codes. */
  readonly codeRow: number;
  /** The row under the codes that holds their maxima, where there is one. */
  readonly maxRow: number | undefined;
  readonly firstUnitRow: number;
  readonly codes: ReadonlyArray<{ readonly code: string; readonly column: number }>;
  readonly columns: ReadonlyMap<ColumnKind, number>;
}

export type LocatedTable = FormTable | LongTable | MatrixTable;
