import { SCORE_COLUMNS, type ScoreColumn } from '../points/score-column.ts';
import type { YearDataset } from './site.ts';

/** Score columns that a unit's sheets have; an absent column is not an empty one. @param u position of the unit */
export function columnsOf({ scores }: YearDataset, u: number): ScoreColumn[] {
  return SCORE_COLUMNS.filter((column) => scores.columns[column].present[u] === 1);
}
