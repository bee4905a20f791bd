import type { Site } from '../dataset/site.ts';
import type { Lang } from '../i18n/lang.ts';

/** A unit that can be chosen. */
export interface UnitToCompare {
  readonly id: string;
  readonly name: string;
  /** Years in which it took part, oldest first. */
  readonly years: readonly number[];
}

/**
 * Units that can be chosen, by group of units. Scripts cut the data of a year after every so many units of this order,
 * so the page and the data must agree on it.
 */
export function unitsToCompare(
  { units, unitGroups }: Pick<Site, 'units' | 'unitGroups'>,
  lang: Lang,
): Array<{ readonly name: string; readonly units: readonly UnitToCompare[] }> {
  const groups = new Map<string, UnitToCompare[]>(Object.keys(unitGroups).map((code) => [code, []]));
  for (const { id, name, group, years } of units) {
    const list = groups.get(group) ?? [];
    list.push({
      id,
      name: name[lang],
      years: years.flatMap((point) => (point === null ? [] : [point.year])),
    });
    groups.set(group, list);
  }
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([code, members]) => ({ name: unitGroups[code]?.[lang] ?? code, units: members }));
}
