import { pointsText } from '../points/format-points.ts';
import { SCORE_KINDS, type ScoreTable, scoreIndex } from './score-table.ts';
import type { PlacedReading, UnitSheet } from './unit-sheet.ts';

/** Writes what sheets say into a table's arrays. Of a component that stands twice, the first line is written. */
export function writeScores(table: ScoreTable, sheets: readonly UnitSheet[]): void {
  const unitAt = new Map(table.units.map((unit, i) => [unit, i]));
  const sheetAt = new Map(table.sheets.map(({ file, sheet }, i) => [JSON.stringify([file, sheet]), i]));
  for (const sheet of sheets) {
    const unit = unitAt.get(sheet.unit);
    if (unit === undefined) throw new RangeError(`unit ${sheet.unit} does not take part`);
    const source = sheetAt.get(JSON.stringify([sheet.grid.file, sheet.grid.sheet])) ?? -1;
    for (const column of sheet.columns) table.columns[column].present[unit] = 1;
    const written = new Set<number>();
    for (const line of sheet.lines) {
      const i = scoreIndex(table, unit, line.component.i);
      if (written.has(i)) continue;
      written.add(i);
      for (const column of sheet.columns) {
        const reading = line.scores[column];
        if (reading !== undefined) writeScore(table.columns[column], i, source, reading);
      }
    }
  }
}

function writeScore(
  column: ScoreTable['columns']['self'],
  i: number,
  source: number,
  reading: PlacedReading,
): void {
  column.kind[i] = SCORE_KINDS.indexOf(reading.kind);
  column.sheet[i] = source;
  column.row[i] = reading.row;
  column.column[i] = reading.column;
  if (reading.kind === 'scored') column.points[i] = reading.points;
  const plain = reading.kind === 'scored' ? pointsText(reading.points) : '';
  if (reading.raw !== plain) column.raw.set(i, reading.raw);
}
