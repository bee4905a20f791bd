import type { Place } from '../../findings/finding.ts';
import { placeOfCell } from '../../findings/make-finding.ts';
import { SCORE_COLUMNS, type ScoreColumn } from '../../points/score-column.ts';
import type { ComponentLine, PlacedReading, UnitSheet } from '../unit-sheet.ts';

/** One score cell of a sheet with all that a rule asks about it. */
export interface ScoreCell {
  readonly line: ComponentLine;
  readonly column: ScoreColumn;
  readonly reading: PlacedReading;
  readonly at: Place;
}

/** Every score cell of a sheet, in the order of the sheet. */
export function scoreCellsOf(sheet: UnitSheet): ScoreCell[] {
  return sheet.lines.flatMap((line) =>
    SCORE_COLUMNS.flatMap((column) => {
      const reading = line.scores[column];
      return reading
        ? [{ line, column, reading, at: placeOfCell(sheet.grid, reading.row, reading.column) }]
        : [];
    }),
  );
}
