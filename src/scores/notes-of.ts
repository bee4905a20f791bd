import type { Place } from '../findings/finding.ts';
import { placeOfCell } from '../findings/make-finding.ts';
import { cellAt, cellText } from '../grid/cell-text.ts';
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
export function notesOf(sheets: readonly UnitSheet[]): SheetNote[] {
  return sheets.flatMap(({ unit, grid, noteColumn, lines }) =>
    lines.flatMap(({ component, codeAt: { row } }): SheetNote[] => {
      if (noteColumn === undefined || row === null) return [];
      const text = cellText(cellAt(grid, row, noteColumn))
        .replace(/\s+/g, ' ')
        .trim();
      return text === ''
        ? []
        : [{ unit, code: component.code, text, at: placeOfCell(grid, row, noteColumn) }];
    }),
  );
}
