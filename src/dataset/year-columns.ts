import { SCORE_COLUMNS, type ScoreColumn } from '../points/score-column.ts';
import type { YearDataset } from './site.ts';

/** Score columns that the sheet of any unit of the year has. */
export function yearColumns({ scores }: YearDataset): ScoreColumn[] {
  return SCORE_COLUMNS.filter((column) => scores.columns[column].present.includes(1));
}
