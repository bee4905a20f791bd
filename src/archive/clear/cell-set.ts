import type { PublishedCell } from '../../dataset/site.ts';
import { a1 } from '../../grid/a1.ts';

/** Cells that published receipts point at: what stands in them is public because the publication says it. */
export class CellSet {
  readonly #cells: ReadonlySet<string>;

  constructor(cells: ReadonlyArray<PublishedCell | null>) {
    this.#cells = new Set(cells.flatMap((one) => (one ? [keyOf(one.file, one.sheet, one.cell)] : [])));
  }

  /** @param row 0-based   @param column 0-based */
  has(file: string, sheet: string | null, row: number | null, column: number | null): boolean {
    return (
      sheet !== null &&
      row !== null &&
      column !== null &&
      this.#cells.has(keyOf(file, sheet, a1(row, column)))
    );
  }
}

const keyOf = (file: string, sheet: string, cell: string) => JSON.stringify([file, sheet, cell]);
