import { oncePer } from './once-per.ts';
import type { Site, UnitYear, YearDataset } from './site.ts';

const unitsById = oncePer(
  (units: readonly UnitYear[]): ReadonlyMap<string, UnitYear> =>
    new Map(units.map((unit) => [unit.id, unit])),
);
const idsOf = oncePer((units: Site['units']): ReadonlySet<string> => new Set(units.map(({ id }) => id)));

/** Positions of the units of a year by their ids. */
export const unitPlaces = oncePer(
  ({ units }: YearDataset): ReadonlyMap<string, number> => new Map(units.map(({ id }, u) => [id, u])),
);

/** A unit in a year; undefined where it does not take part. */
export function unitOf({ units }: Pick<YearDataset, 'units'>, id: string): UnitYear | undefined {
  return unitsById(units).get(id);
}

/** Whether a unit has a page of its own: predecessors that took part in no published year have none. */
export function hasUnitPage({ units }: Pick<Site, 'units'>, id: string): boolean {
  return idsOf(units).has(id);
}
