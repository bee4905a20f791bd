import { existsOn } from '../units/unit-history.ts';
import type { UnitRegistry } from '../units/unit-registry.ts';

/**
 * The part of the registry that a year's results follow from: who existed on a day, who they came from, and what they
 * were called by then. What happens to them later does not change it, so it can be held against the registry of any
 * later day.
 * @param day ISO day that decides who takes part
 */
export function registryOn(registry: UnitRegistry, day: string): UnitRegistry {
  const events = registry.events.filter(({ date }) => date <= day);
  const named = new Set(events.flatMap(({ from, into }) => [...from, ...into]));
  const units = registry.units
    .filter((unit) => existsOn(unit, day) || named.has(unit.id))
    .map(({ validTo, names, ...unit }) => {
      const known = names.filter(({ from }, i) => i === 0 || from <= day);
      return { ...unit, names: known, ...(validTo === undefined || validTo > day ? {} : { validTo }) };
    });
  const used = new Set(units.map(({ group }) => group));
  return { groups: registry.groups.filter(({ code }) => used.has(code)), units, events };
}
