import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfCell, placeOfSheet } from '../findings/make-finding.ts';
import type { Grid } from '../grid/grid.ts';
import { SCORE_COLUMNS, type ScoreColumn } from '../points/score-column.ts';
import type { SheetsRead } from './read-file.ts';
import type { UnitSheet } from './unit-sheet.ts';

/** Of two tables for one unit and column nobody can say which counts: the second is named and left out. */
export function withoutRepeats(sheets: readonly UnitSheet[], year: number): SheetsRead {
  const first = new Map<string, Map<ScoreColumn, Grid>>();
  const findings: Finding[] = [];
  const kept = sheets.filter((sheet) => {
    const seen = first.get(sheet.unit) ?? new Map<ScoreColumn, Grid>();
    first.set(sheet.unit, seen);
    const earlier = SCORE_COLUMNS.flatMap((column) =>
      sheet.columns.includes(column) ? (seen.get(column) ?? []) : [],
    )[0];
    if (earlier !== undefined) {
      const other = `${earlier.file}, ${earlier.sheet}`;
      const row = sheet.lines[0]?.scores[sheet.columns[0] ?? 'self']?.row;
      const at =
        earlier === sheet.grid && row !== undefined
          ? placeOfCell(sheet.grid, row, 0)
          : placeOfSheet(sheet.grid);
      findings.push(makeFinding('unit-duplicate', { year, unit: sheet.unit }, at, { other }));
      return false;
    }
    for (const column of sheet.columns) seen.set(column, sheet.grid);
    return true;
  });
  return { sheets: kept, findings };
}
