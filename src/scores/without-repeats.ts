import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfCell, placeOfSheet } from '../findings/make-finding.ts';
import type { Grid } from '../grid/grid.ts';
import { SCORE_COLUMNS, type ScoreColumn } from '../points/score-column.ts';
import type { SheetsRead } from './read-file.ts';
import type { UnitSheet } from './unit-sheet.ts';

/** Of two tables for one unit and column nobody can say which counts: the second is named and left out. */
export class Repeats {
  readonly findings: Finding[] = [];
  readonly #year: number;
  readonly #first = new Map<string, Map<ScoreColumn, Grid>>();

  constructor(year: number) {
    this.#year = year;
  }

  /** Whether none of its columns was there before for its unit; if one was, that is a finding. Asked once for each sheet. */
  isFirst(sheet: UnitSheet): boolean {
    const { unit, grid, columns, lines } = sheet;
    const seen = this.#first.get(unit) ?? new Map<ScoreColumn, Grid>();
    this.#first.set(unit, seen);
    const repeated = SCORE_COLUMNS.find((column) => columns.includes(column) && seen.has(column));
    const earlier = repeated && seen.get(repeated);
    if (earlier === undefined) {
      for (const column of columns) seen.set(column, grid);
      return true;
    }
    const row = lines[0]?.scores[columns[0] ?? 'self']?.row;
    const at = earlier === grid && row !== undefined ? placeOfCell(grid, row, 0) : placeOfSheet(grid);
    const other = `${earlier.file}, ${earlier.sheet}`;
    this.findings.push(makeFinding('unit-duplicate', { year: this.#year, unit }, at, { other }));
    return false;
  }
}

/** Sheets without those that repeat another. */
export function withoutRepeats(sheets: readonly UnitSheet[], year: number): SheetsRead {
  const repeats = new Repeats(year);
  return { sheets: sheets.filter((sheet) => repeats.isFirst(sheet)), findings: repeats.findings };
}
