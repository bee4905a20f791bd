import { medianOf } from '../../analysis/median-of.ts';
import type { Points, Site } from '../../dataset/site.ts';

const known = new WeakMap<Site, ReadonlyMap<number, Points>>();

/** Median total of the ranked units by year, where there are any; found once, because every unit's chart has it. */
export function yearMedians(site: Site): ReadonlyMap<number, Points> {
  let medians = known.get(site);
  if (medians === undefined) {
    medians = new Map(
      site.years.flatMap(({ year, units }) => {
        const median = medianOf(units.flatMap(({ rank, total }) => (rank === null ? [] : [total])));
        return median === undefined ? [] : [[year, median] as const];
      }),
    );
    known.set(site, medians);
  }
  return medians;
}
