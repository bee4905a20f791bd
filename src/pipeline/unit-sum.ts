import type { CountedScore, UnitSum } from '../analysis/split-change.ts';
import type { YearDataset } from '../dataset/site.ts';
import { SCORE_KINDS, scoreIndex } from '../scores/score-table.ts';

/** What a unit's total is made of. @param u position of the unit */
export function unitSum({ framework, scores, counted, units }: YearDataset, u: number): UnitSum {
  const { kind, points } = scores.columns[counted];
  const { bonus, total } = units[u]!;
  const { rollUp, notApplicable } = framework;
  const components = scores.components.map(({ code, maxScore }, c): CountedScore => {
    const i = scoreIndex(scores, u, c);
    return { code, maxScore, kind: SCORE_KINDS[kind[i]!]!, points: points[i]! };
  });
  return { rollUp, notApplicable, components, bonus, total };
}
