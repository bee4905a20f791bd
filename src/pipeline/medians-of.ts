import { medianOf } from '../analysis/median-of.ts';
import type { UnitYear, YearDataset } from '../dataset/site.ts';

/** Medians over the ranked units: what a unit is held against. A main index that does not apply to a unit is no zero. */
export function mediansOf(units: readonly UnitYear[]): YearDataset['median'] {
  const ranked = units.filter(({ rank }) => rank !== null);
  const points = medianOf(ranked.map((unit) => unit.points));
  if (points === undefined) return undefined;
  const mains = ranked[0]!.mains.map((_, m) => {
    const applying = ranked.filter((unit) => unit.mains[m]!.applies);
    return medianOf(applying.map((unit) => unit.mains[m]!.points)) ?? 0;
  });
  return { points, mains };
}
