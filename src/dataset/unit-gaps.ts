import { compareCodes } from '../text/compare-codes.ts';
import { publishedPoints } from './published-score.ts';
import type { Points, YearDataset } from './site.ts';
import { type ComponentView, mainsOf } from './tree.ts';

/** A component whose appraised score differs from the self score. */
export interface ComponentGap {
  readonly component: ComponentView;
  readonly self: Points;
  readonly appraised: Points;
  /** Appraised less self. */
  readonly gap: Points;
}

/** Appraised against self scores of a unit, over the components that have both. */
export interface UnitGaps {
  readonly both: number;
  /** Components that were cut, and those that were raised: most first, equal ones by code. */
  readonly cut: readonly ComponentGap[];
  readonly raised: readonly ComponentGap[];
}

/** @param u position of the unit */
export function unitGaps(dataset: YearDataset, u: number): UnitGaps {
  const pairs = mainsOf(dataset)
    .flatMap(({ components }) => components)
    .flatMap((component): ComponentGap[] => {
      const [self, appraised] = (['self', 'appraised'] as const).map((column) =>
        publishedPoints(dataset, column, u, component.c),
      );
      if (self?.kind !== 'scored' || appraised?.kind !== 'scored') return [];
      return [
        { component, self: self.points, appraised: appraised.points, gap: appraised.points - self.points },
      ];
    });
  const most = (some: readonly ComponentGap[]) =>
    some.toSorted(
      (a, b) => Math.abs(b.gap) - Math.abs(a.gap) || compareCodes(a.component.code, b.component.code),
    );
  return {
    both: pairs.length,
    cut: most(pairs.filter(({ gap }) => gap < 0)),
    raised: most(pairs.filter(({ gap }) => gap > 0)),
  };
}
