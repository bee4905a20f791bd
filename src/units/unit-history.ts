import type { LocalisedText } from '../text/localised.ts';
import type { RegisteredUnit, RegistryEvent, UnitRegistry } from './unit-registry.ts';

/**
 * Name of a unit on a day: an old score stays under the name of its year.
 * @param day ISO day; before the first name's day the first name is used
 */
export function nameOn(unit: RegisteredUnit, day: string): LocalisedText {
  let name = unit.names[0]!;
  for (const later of unit.names) if (later.from <= day) name = later;
  return { vi: name.vi, en: name.en };
}

/** Whether a unit exists on a day. */
export function existsOn(unit: RegisteredUnit, day: string): boolean {
  return (unit.validFrom ?? '') <= day && day <= (unit.validTo ?? '9999-12-31');
}

/** Units that exist on a day, in the order of the registry. */
export function unitsOn(registry: UnitRegistry, day: string): RegisteredUnit[] {
  return registry.units.filter((unit) => existsOn(unit, day));
}

/** Ids of a unit's predecessors by merge, split or rename up to a day, however many steps back; without the unit itself. */
export function predecessorsOf(registry: UnitRegistry, id: string, day: string): string[] {
  const found = new Set<string>();
  const look = (current: string) => {
    for (const event of registry.events) {
      if (event.date > day || !event.into.includes(current)) continue;
      for (const from of event.from) {
        if (from === id || found.has(from)) continue;
        found.add(from);
        look(from);
      }
    }
  };
  look(id);
  return [...found];
}

/** Events of a unit, as source or result, after one day and up to another: where its trend breaks. */
export function eventsBetween(
  registry: UnitRegistry,
  id: string,
  after: string,
  upTo: string,
): RegistryEvent[] {
  return registry.events.filter(
    ({ date, from, into }) => after < date && date <= upTo && (from.includes(id) || into.includes(id)),
  );
}
