import { cellAt } from '../../grid/cell-text.ts';
import type { Grid } from '../../grid/grid.ts';
import { LIMITS } from '../../workbook/limits.ts';
import type { ClearedCell } from './cleared-book.ts';

/** Collects the cells of one cleared sheet. Of two that would stand in one place the first is kept. */
export class ClearedCells {
  readonly #cells = new Map<number, ClearedCell>();

  /** Puts a value that we know. @param column undefined: the table has no such column */
  put(row: number, column: number | undefined, value: string | number | Date): void {
    if (column !== undefined) this.#add({ row, column, value, head: false });
  }

  /** Puts the name of a column. */
  head(row: number, column: number | undefined, value: string): void {
    if (column !== undefined) this.#add({ row, column, value, head: true });
  }

  /** Puts what the original has: of a cell that was read as a number, or as one of the fixed words for none. */
  copy(grid: Grid, row: number, column: number): void {
    const cell = cellAt(grid, row, column);
    if (cell?.kind === 'text') this.put(row, column, cell.text);
    else if (cell?.kind === 'number') this.put(row, column, cell.number);
  }

  /** All cells by row and column. */
  sorted(): ClearedCell[] {
    return [...this.#cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  #add(cell: ClearedCell): void {
    const place = cell.row * LIMITS.columns + cell.column;
    if (!this.#cells.has(place)) this.#cells.set(place, cell);
  }
}
