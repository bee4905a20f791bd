import { pointsText } from '../points/format-points.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import { SCORE_KINDS, type Score, type ScoreTable, scoreIndex } from './score-table.ts';

/** One score with its address and raw text. @param unit and component positions in the table */
export function scoreOf(table: ScoreTable, column: ScoreColumn, unit: number, component: number): Score {
  const data = table.columns[column];
  const i = scoreIndex(table, unit, component);
  const kind = SCORE_KINDS[data.kind[i]!]!;
  const points = data.points[i]!;
  const sheet = table.sheets[data.sheet[i]!];
  const raw = data.raw.get(i) ?? (kind === 'scored' ? pointsText(points) : '');
  const source = sheet === undefined ? undefined : { ...sheet, row: data.row[i]!, column: data.column[i]! };
  return { kind, points, raw, source };
}
