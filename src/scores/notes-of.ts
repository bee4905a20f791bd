import type { Place } from '../findings/finding.ts';
import { placeOfCell } from '../findings/make-finding.ts';
import { cellAt, cellText } from '../grid/cell-text.ts';
import type { Cell } from '../grid/grid.ts';
import type { UnitSheet } from './unit-sheet.ts';

/** What somebody wrote beside a component, in the column "Ghi chú". Free text about people and places: never published. */
export interface SheetNote {
  readonly unit: string;
  /** Code of the component. */
  readonly code: string;
  readonly text: string;
  readonly at: Place;
}

/** Notes of forms and long tables, in the order of the sheets. A matrix has a row for a unit, and no place for them. */
export class Notes {
  readonly notes: SheetNote[] = [];
  /** Texts by their cells, of which a reader makes one for thousands of rows. */
  readonly #texts = new Map<Cell, string>();

  add({ unit, grid, noteColumn, lines }: UnitSheet): void {
    if (noteColumn === undefined) return;
    for (const { component, codeAt } of lines) {
      const cell = cellAt(grid, codeAt.row, noteColumn);
      const text = cell === undefined ? '' : this.#textOf(cell);
      if (text === '') continue;
      this.notes.push({
        unit,
        code: component.code,
        text,
        at: placeOfCell(grid, codeAt.row, noteColumn),
      });
    }
  }

  #textOf(cell: Cell): string {
    let text = this.#texts.get(cell);
    if (text === undefined) {
      text = cellText(cell).replace(/\s+/g, ' ').trim();
      this.#texts.set(cell, text);
    }
    return text;
  }
}
