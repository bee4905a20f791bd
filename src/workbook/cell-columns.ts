import type { Cell } from '../grid/grid.ts';
import { CellTable } from './cell-table.ts';

/** Cells of sheets as columns, row by row: a few arrays in place of a million objects. */
export interface ColumnArrays {
  /** Rows that hold a cell, and how many cells each of them holds. */
  readonly rows: Int32Array;
  readonly counts: Int32Array;
  /** By cell: its column, and its place in `table`. */
  readonly columns: Uint16Array;
  readonly places: Uint32Array;
  /** What the cells hold. */
  readonly table: readonly Cell[];
}

/** The cells of one sheet, which follow each other in arrays that may hold others before and behind them. */
export interface CellColumns {
  readonly arrays: ColumnArrays;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstCell: number;
  readonly cellCount: number;
}

/** Collects cells, which come row by row. */
export class CellCollector {
  readonly table = new CellTable();
  readonly #rows: Int32Array;
  readonly #counts: Int32Array;
  readonly #columns: Uint16Array;
  readonly #places: Uint32Array;
  #row = -1;
  #rowCount = 0;
  #cellCount = 0;

  /** @param most cells that may come. Memory is used only for those that do. */
  constructor(most: number) {
    this.#rows = new Int32Array(most);
    this.#counts = new Int32Array(most);
    this.#columns = new Uint16Array(most);
    this.#places = new Uint32Array(most);
  }

  /** @param place in the table */
  add(row: number, column: number, place: number): void {
    if (row !== this.#row) {
      this.#row = row;
      this.#rows[this.#rowCount++] = row;
    }
    this.#counts[this.#rowCount - 1]!++;
    this.#columns[this.#cellCount] = column;
    this.#places[this.#cellCount++] = place;
  }

  collected(): CellColumns {
    const [rows, counts, columns, places] = [this.#rows, this.#counts, this.#columns, this.#places];
    return {
      arrays: { rows, counts, columns, places, table: this.table.cells },
      firstRow: 0,
      rowCount: this.#rowCount,
      firstCell: 0,
      cellCount: this.#cellCount,
    };
  }
}

export function columnsOf(rows: ReadonlyArray<ReadonlyArray<Cell | undefined> | undefined>): CellColumns {
  let most = 0;
  for (const row of rows) for (const cell of row ?? []) if (cell !== undefined) most++;
  const collector = new CellCollector(most);
  rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell !== undefined) collector.add(r, c, collector.table.of(cell));
    });
  });
  return collector.collected();
}

/** Rows up to this width are made in one go; wider ones may be mostly empty. */
const USUAL_WIDTH = 64;

/** The inverse of `columnsOf`: rows of cells, of which those that say the same may be one object. */
export function rowsOf({
  arrays,
  firstRow,
  rowCount,
  firstCell,
}: CellColumns): Array<Array<Cell | undefined>> {
  const { rows, counts, columns, places, table } = arrays;
  const result: Array<Array<Cell | undefined>> = [];
  let i = firstCell;
  for (let r = firstRow; r < firstRow + rowCount; r++) {
    const end = i + counts[r]!;
    const width = columns[end - 1]! + 1;
    const row: Array<Cell | undefined> = width <= USUAL_WIDTH ? new Array(width) : [];
    for (; i < end; i++) row[columns[i]!] = table[places[i]!];
    result[rows[r]!] = row;
  }
  return result;
}
