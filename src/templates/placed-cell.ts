import type { Cell, CellStyle } from 'hucre/xlsx';
import { a1 } from '../grid/a1.ts';

/** A cell of the form with its 0-based address. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Partial<Cell>;
}

/** A block of cells shown as one, with its 0-based first and last cell. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** Part of a sheet: cells, merged rows of cells, and heights in points of the rows that no program fits by itself. */
export interface SheetPart {
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly Block[];
  readonly heights: ReadonlyMap<number, number>;
}

/** Text that stays text, even where it begins with "=". */
export function textCell(row: number, column: number, value: string, style: CellStyle): PlacedCell {
  return { row, column, cell: { type: 'string', value, style: { ...style, numFmt: '@' } } };
}

/** Letter of a column. @param column 0-based */
export function letterOf(column: number): string {
  return a1(0, column).replace('1', '');
}

/**
 * Height of a row of merged cells, which no office program fits to its text.
 * @param width of the block in digits   @param size of the font in points
 * @param wide capitals, which take more room than digits
 */
export function heightOf(text: string, width: number, size: number, wide = false): number {
  // Digits of the form's font are 12 points high; letters are a little narrower, capitals a third wider.
  const fitting = Math.max(1, Math.floor((width * 12) / size / (wide ? 1.35 : 0.88)));
  return Math.ceil(text.length / fitting) * Math.ceil(size * 1.35) + 2;
}
