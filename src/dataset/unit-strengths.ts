import { compareRatios, type Ratio } from '../points/ratio.ts';
import { compareCodes } from '../text/compare-codes.ts';
import { publishedPoints } from './published-score.ts';
import type { Points, YearDataset } from './site.ts';
import { type ComponentView, mainsOf } from './tree.ts';

/** A component in which a unit stands apart from the median of the ranked units. */
export interface ApartComponent {
  readonly component: ComponentView;
  readonly points: Points;
  readonly median: Points;
  /** (points − median) / maximum: never 0. */
  readonly difference: Ratio;
}

/** So many on either side. */
const MOST = 3;

/**
 * Where a unit is furthest above and below the median, in shares of the maximum, compared exactly; equal ones by code.
 * @param u position of the unit
 */
export function unitStrengths(
  dataset: YearDataset,
  u: number,
): { readonly above: readonly ApartComponent[]; readonly below: readonly ApartComponent[] } {
  const apart = mainsOf(dataset)
    .flatMap(({ components }) => components)
    .flatMap((component): ApartComponent[] => {
      const { kind, points } = publishedPoints(dataset, dataset.counted, u, component.c);
      const median = dataset.components[component.c]!.median;
      if (kind !== 'scored' || median === null || component.maxScore === 0 || points === median) return [];
      const difference = { numerator: BigInt(points - median), denominator: BigInt(component.maxScore) };
      return [{ component, points, median, difference }];
    });
  const furthest = (side: 1 | -1) =>
    apart
      .filter(({ points, median }) => side * (points - median) > 0)
      .sort(
        (a, b) =>
          -side * compareRatios(a.difference, b.difference) ||
          compareCodes(a.component.code, b.component.code),
      )
      .slice(0, MOST);
  return { above: furthest(1), below: furthest(-1) };
}
