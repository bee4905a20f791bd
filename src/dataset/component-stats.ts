import { medianOf } from '../analysis/median-of.ts';
import { publishedScore } from './published-score.ts';
import type { Points, YearDataset } from './site.ts';

/** How the units that have a counted score did in one component. */
export interface ComponentStats {
  readonly median: Points;
  readonly best: Points;
  /** Units that reached the maximum. */
  readonly atMax: number;
}

/** Figures of one component over the ranked units; undefined where none has a score. @param c position of the component */
export function componentStats(dataset: YearDataset, c: number): ComponentStats | undefined {
  const points = dataset.units.flatMap(({ rank }, u) => {
    const score = publishedScore(dataset, dataset.counted, u, c);
    return rank !== null && score.kind === 'scored' ? [score.points] : [];
  });
  const median = medianOf(points);
  if (median === undefined) return undefined;
  const { maxScore } = dataset.scores.components[c]!;
  return {
    median,
    best: points.reduce((a, b) => Math.max(a, b)),
    atMax: points.filter((one) => one >= maxScore).length,
  };
}
