import type { YearDataset } from '../dataset/site.ts';
import { componentsOf } from '../framework/flatten.ts';
import type { Framework } from '../framework/framework.ts';
import { emptyScoreTable, type ScoreTable, scoreIndex } from '../scores/score-table.ts';

/** Rules and counted scores of a year as if one component had never been in them; a weighted main index keeps its weight. */
export function withoutComponent(
  { framework, scores, counted }: Pick<YearDataset, 'framework' | 'scores' | 'counted'>,
  code: string,
): { framework: Framework; scores: ScoreTable } {
  const fewer: Framework = {
    ...framework,
    groups: framework.groups.map((group) => ({
      ...group,
      mainIndices: group.mainIndices.map((main) => ({
        ...main,
        components: main.components.filter((component) => component.code !== code),
      })),
    })),
  };
  const kept = scores.components.flatMap((component, c) => (component.code === code ? [] : [c]));
  const table = emptyScoreTable(scores.units, componentsOf(fewer), []);
  const [from, to] = [scores.columns[counted], table.columns[counted]];
  for (let u = 0; u < scores.units.length; u++) {
    for (const [c, old] of kept.entries()) {
      const [at, was] = [scoreIndex(table, u, c), scoreIndex(scores, u, old)];
      to.kind[at] = from.kind[was]!;
      to.points[at] = from.points[was]!;
    }
  }
  return { framework: fewer, scores: table };
}
