import type { Points, YearDataset } from '../../dataset/site.ts';

const known = new WeakMap<YearDataset, readonly Points[]>();

/** The most points of a ranked unit in each main index; found once, because every unit's chart has them. */
export function bestMains(dataset: YearDataset): readonly Points[] {
  let best = known.get(dataset);
  if (best === undefined) {
    const ranked = dataset.units.filter(({ rank }) => rank !== null);
    const mains = ranked[0]?.mains ?? [];
    best = mains.map((_, m) => Math.max(...ranked.map((unit) => unit.mains[m]!.points)));
    known.set(dataset, best);
  }
  return best;
}
