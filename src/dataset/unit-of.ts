import { oncePer } from './once-per.ts';
import type { Site, UnitYear, YearDataset } from './site.ts';

const unitsById = oncePer(
  (units: readonly UnitYear[]): ReadonlyMap<string, UnitYear> =>
    new Map(units.map((unit) => [unit.id, unit])),
);
const idsOf = oncePer((units: Site['units']): ReadonlySet<string> => new Set(units.map(({ id }) => id)));

/** A unit in a year; undefined where it does not take part. */
export function unitOf({ units }: Pick<YearDataset, 'units'>, id: string): UnitYear | undefined {
  return unitsById(units).get(id);
}

/** Whether a unit has a page of its own: predecessors that took part in no published year have none. */
export function hasUnitPage({ units }: Pick<Site, 'units'>, id: string): boolean {
  return idsOf(units).has(id);
}
