import { quartilesOf } from '../analysis/quartiles-of.ts';
import type { ComponentYear, UnitYear, YearDataset } from '../dataset/site.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import { SCORE_KINDS, type ScoreTable, scoreIndex } from '../scores/score-table.ts';
import { ranksByGroup } from './rank-units.ts';

const SCORED = SCORE_KINDS.indexOf('scored');

/**
 * Figures of each component over the ranked units, and each ranked unit's rank in it inside its ranked group.
 * @param units in the order of the table
 * @see docs/methodology.md §10.2
 */
export function componentYears(
  units: ReadonlyArray<Pick<UnitYear, 'rank' | 'rankedGroup'>>,
  table: ScoreTable,
  counted: ScoreColumn,
): Pick<YearDataset, 'components' | 'componentRanks' | 'lost'> {
  const { components } = table;
  const groupOf = units.map(({ rankedGroup }) => rankedGroup);
  const componentRanks = new Int32Array(units.length * components.length);
  const figures = components.map(({ code, maxScore }, c): ComponentYear => {
    const pointsIn = (column: ScoreColumn) =>
      units.map(({ rank }, u) => {
        const i = scoreIndex(table, u, c);
        const { kind, points } = table.columns[column];
        return rank !== null && kind[i] === SCORED ? points[i] : undefined;
      });
    const points = pointsIn(counted);
    for (const [u, place] of ranksByGroup(points, groupOf).entries())
      if (place !== undefined) componentRanks[scoreIndex(table, u, c)] = place.rank;
    const scored = points.filter((one) => one !== undefined);
    const spread = quartilesOf(scored);
    return {
      code,
      scored: scored.length,
      worst: spread?.min ?? null,
      q1: spread?.q1 ?? null,
      median: spread?.median ?? null,
      q3: spread?.q3 ?? null,
      best: spread?.max ?? null,
      atMax: spread && scored.filter((one) => one >= maxScore).length,
      lost: spread && scored.reduce((sum, one) => sum + maxScore - one, 0),
      ...bothSums(pointsIn('self'), pointsIn('appraised')),
    };
  });
  return {
    components: figures,
    componentRanks,
    lost: figures.reduce((sum, { lost }) => sum + (lost ?? 0), 0),
  };
}

/** Sums over the units that have both: a claim without an answer says nothing about the gap between them. */
function bothSums(
  self: ReadonlyArray<number | undefined>,
  appraised: ReadonlyArray<number | undefined>,
): Pick<ComponentYear, 'both' | 'selfSum' | 'appraisedSum'> {
  let [both, selfSum, appraisedSum] = [0, 0, 0];
  for (let u = 0; u < self.length; u++) {
    const [claimed, granted] = [self[u], appraised[u]];
    if (claimed === undefined || granted === undefined) continue;
    both++;
    selfSum += claimed;
    appraisedSum += granted;
  }
  return both === 0 ? { both, selfSum: null, appraisedSum: null } : { both, selfSum, appraisedSum };
}
