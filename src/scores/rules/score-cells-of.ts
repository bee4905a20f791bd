import type { Finding } from '../../findings/finding.ts';
import { placeOfCell } from '../../findings/make-finding.ts';
import { SCORE_COLUMNS, type ScoreColumn } from '../../points/score-column.ts';
import type { ComponentLine, PlacedReading, UnitSheet } from '../unit-sheet.ts';

/** One score cell of a sheet with all that a rule asks about it. */
export interface ScoreCell {
  readonly line: ComponentLine;
  readonly column: ScoreColumn;
  readonly reading: PlacedReading;
}

/** What a rule finds in nearly every cell: one list for a million cells. */
export const NOTHING: readonly Finding[] = [];

/** Every score cell of a sheet, in the order of the sheet. */
export function scoreCellsOf(sheet: UnitSheet): ScoreCell[] {
  const cells: ScoreCell[] = [];
  for (const line of sheet.lines) {
    for (const column of SCORE_COLUMNS) {
      const reading = line.scores[column];
      if (reading !== undefined) cells.push({ line, column, reading });
    }
  }
  return cells;
}

/** Where a score cell stands. Made for a finding only: of a million cells hardly one has a fault. */
export function placeOfScore(sheet: UnitSheet, { reading }: ScoreCell): Finding['at'] {
  return placeOfCell(sheet.grid, reading.row, reading.column);
}
