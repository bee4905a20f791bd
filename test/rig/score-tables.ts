import { componentsOf } from '../../src/framework/flatten.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { exactPoints } from '../../src/points/parse-points.ts';
import { emptyScoreTable, SCORE_KINDS, type ScoreTable, scoreIndex } from '../../src/scores/score-table.ts';

/** Scores of a unit in the order of the framework's components: points as text, or a kind that is no points. */
export type UnitScores = readonly string[];

/** A table whose appraised column holds these scores by unit, without the trip through a sheet. */
export function tableOf(framework: Framework, scores: Readonly<Record<string, UnitScores>>): ScoreTable {
  const components = componentsOf(framework);
  const table = emptyScoreTable(Object.keys(scores), components, []);
  const { kind, points, present } = table.columns.appraised;
  Object.values(scores).forEach((list, unit) => {
    if (list.length !== components.length) throw new Error(`${components.length} scores are needed`);
    present[unit] = 1;
    list.forEach((score, component) => {
      const i = scoreIndex(table, unit, component);
      const named = SCORE_KINDS.find((one) => one === score);
      kind[i] = SCORE_KINDS.indexOf(named ?? 'scored');
      if (named === undefined) points[i] = exactPoints(score);
    });
  });
  return table;
}
