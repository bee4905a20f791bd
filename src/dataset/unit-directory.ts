import type { HistoryPoint, Site, UnitHistory, UnitLink } from './site.ts';

/** Longer tables make old phones stutter. */
const UNITS_PER_PAGE = 500;

/** A unit with its latest result. */
export interface DirectoryEntry {
  readonly id: string;
  readonly name: UnitHistory['name'];
  readonly last: HistoryPoint;
  /** What became of a unit that no longer takes part. */
  readonly successors: readonly UnitLink[];
}

/** Units of one group; `group` is null for those that no longer take part, whatever their group was. */
export interface DirectorySection {
  readonly group: string | null;
  /** Units of the section on all pages. */
  readonly size: number;
  readonly entries: readonly DirectoryEntry[];
}

/**
 * All units that ever took part, as the sections of one or more pages: groups in the order of the registry, then units
 * without a result in the latest published year. There is always a first page.
 */
export function unitDirectory(site: Site, perPage = UNITS_PER_PAGE): DirectorySection[][] {
  const pages: DirectorySection[][] = [[]];
  let room = perPage;
  for (const { group, entries } of sectionsOf(site)) {
    for (let from = 0; from < entries.length; ) {
      if (room === 0) {
        pages.push([]);
        room = perPage;
      }
      const part = entries.slice(from, from + room);
      pages.at(-1)!.push({ group, size: entries.length, entries: part });
      from += part.length;
      room -= part.length;
    }
  }
  return pages;
}

function sectionsOf(site: Site): Array<{ group: string | null; entries: DirectoryEntry[] }> {
  const latest = site.years.at(-1)?.year;
  const present = (unit: UnitHistory) => unit.years.at(-1)?.year === latest;
  const groups = Object.keys(site.unitGroups).map((group) => ({
    group,
    entries: site.units.filter((unit) => unit.group === group && present(unit)).flatMap(entryOf),
  }));
  return [...groups, { group: null, entries: site.units.filter((unit) => !present(unit)).flatMap(entryOf) }];
}

function entryOf({ id, name, years, successors }: UnitHistory): DirectoryEntry[] {
  const last = years.findLast((point) => point !== null);
  return last ? [{ id, name, last, successors }] : [];
}
