import type { Points, ScoreColumn, YearDataset } from '../../dataset/site.ts';
import { SCORE_KINDS, scoreIndex } from '../../scores/score-table.ts';

/**
 * Points of a unit in a component as `publishedScore` has them, without their receipt, which is most of its work; null where
 * there is no score.
 * @param unit and component are positions in `dataset.units` and in the framework's order of components
 */
export function pointsIn(
  { scores }: YearDataset,
  column: ScoreColumn,
  unit: number,
  component: number,
): Points | null {
  const { kind, points } = scores.columns[column];
  const i = scoreIndex(scores, unit, component);
  return SCORE_KINDS[kind[i]!] === 'scored' ? points[i]! : null;
}
