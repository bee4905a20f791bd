import { refuse } from './refuse.ts';

/** Rows and columns of a sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A cell by its 0-based row and column. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/**
 * The cell that an A1 name means. Refuses what is none.
 * @example cellNamed('E16') // => { row: 15, column: 4 }
 */
export function cellNamed(name: string): CellAt {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name) ?? refuse(`cell ${name}`);
  const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < COLUMNS && Number(digits) <= ROWS
    ? { row: Number(digits) - 1, column }
    : refuse(`cell ${name}`);
}

/** A block of cells by the names of its corners, as "A1:C3"; one cell is a block too. */
export function blockNamed(range: string): { readonly first: CellAt; readonly last: CellAt } {
  const [first, last = first, ...rest] = range.split(':').map(cellNamed);
  return first === undefined || last === undefined || rest.length > 0
    ? refuse(`block ${range}`)
    : { first, last };
}

/** Order of cells as a sheet is read: row by row. */
export function compareCells(a: CellAt, b: CellAt): number {
  return a.row - b.row || a.column - b.column;
}
