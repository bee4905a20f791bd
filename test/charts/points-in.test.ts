import { expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import { pointsIn } from '../../src/charts/specs/points-in.ts';
import { publishedScore } from '../../src/dataset/published-score.ts';
import { SCORE_COLUMNS } from '../../src/points/score-column.ts';

const { site } = await computeFolder(new URL('../../data', import.meta.url).pathname, undefined, {
  onFile: () => undefined,
});

it.each(site!.years.map((dataset) => ({ year: dataset.year, dataset })))(
  'points in $year are those that are published',
  ({ dataset }) => {
    const wrong = SCORE_COLUMNS.flatMap((column) =>
      dataset.units.flatMap((_, u) =>
        dataset.scores.components.filter(({ i }) => {
          const { kind, points } = publishedScore(dataset, column, u, i);
          return pointsIn(dataset, column, u, i) !== (kind === 'scored' ? points : null);
        }),
      ),
    );
    expect(wrong).toEqual([]);
  },
);
