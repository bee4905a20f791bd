import { compareCodes } from '../text/compare-codes.ts';
import { publishedPoints } from './published-score.ts';
import type { Points, YearDataset } from './site.ts';
import { type ComponentView, type MainView, mainsOf } from './tree.ts';

/** What a unit fell short of the maximum in one component. */
export interface LostInComponent {
  readonly component: ComponentView;
  readonly lost: Points;
}

/** Points that a unit lost against the maxima (điểm mất); a missing score is no lost point, for nobody knows it. */
export interface UnitLosses {
  readonly lost: Points;
  /** Maximum of the components that have a score. */
  readonly maximum: Points;
  /** Components without a score, or that do not apply. */
  readonly left: number;
  /** Main indices in which something was lost, most first; of equal ones in the order of the framework. */
  readonly mains: ReadonlyArray<{
    readonly main: MainView;
    readonly lost: Points;
    /** Components in which something was lost, most first; equal ones by code. */
    readonly components: readonly LostInComponent[];
  }>;
}

/** @param u position of the unit */
export function unitLosses(dataset: YearDataset, u: number): UnitLosses {
  const all = mainsOf(dataset).flatMap(({ components }) => components);
  const scored = all.filter(({ c }) => publishedPoints(dataset, dataset.counted, u, c).kind === 'scored');
  const mains = mainsOf(dataset)
    .map((main) => {
      const components = main.components
        .map((component): LostInComponent => {
          const { kind, points } = publishedPoints(dataset, dataset.counted, u, component.c);
          return { component, lost: kind === 'scored' ? Math.max(0, component.maxScore - points) : 0 };
        })
        .filter(({ lost }) => lost > 0)
        .sort((a, b) => b.lost - a.lost || compareCodes(a.component.code, b.component.code));
      return { main, components, lost: sumOf(components.map(({ lost }) => lost)) };
    })
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost || a.main.m - b.main.m);
  return {
    lost: sumOf(mains.map(({ lost }) => lost)),
    maximum: sumOf(scored.map(({ maxScore }) => maxScore)),
    left: all.length - scored.length,
    mains,
  };
}

const sumOf = (points: readonly Points[]): Points => points.reduce((sum, one) => sum + one, 0);
