import type { Site, UnitYear, YearDataset } from './site.ts';

/** Units that moved most in one direction. */
export interface Movers {
  /** By places moved, most first. Never a part of those who moved equally far. */
  readonly named: readonly UnitYear[];
  /** How many moved equally far next, where they are too many to be named. */
  readonly others: { readonly count: number; readonly places: number } | null;
}

/** What changed among the units since the published year before. */
export interface LeagueChanges {
  readonly before: number;
  /** Units whose ranks of both years are compared. */
  readonly compared: number;
  readonly climbed: Movers;
  readonly fell: Movers;
  /** Mergers, splits and renames between the two years, oldest first. */
  readonly events: Site['events'];
  /** Units that only this year has, and units that only the year before had, where no event says why. */
  readonly arrived: readonly UnitYear[];
  readonly departed: readonly UnitYear[];
}

/** Movers that a reader keeps in mind. */
const WANTED = 3;
/** Equally far moved units are named together up to here. */
const MOST = 6;

/** Undefined where the year before is not published: a gap of more than a year is not "last year". */
export function changesSince(
  site: Pick<Site, 'years' | 'events'>,
  dataset: YearDataset,
): LeagueChanges | undefined {
  const earlier = site.years.find(({ year }) => year === dataset.year - 1);
  if (earlier === undefined) return undefined;
  const [from, to] = [earlier, dataset].map(({ framework }) => framework.deadlines.dossier) as [
    string,
    string,
  ];
  const events = site.events.filter(({ date }) => from < date && date <= to);
  const moved = dataset.units.filter(({ change }) => change !== null && change.ranks !== null);
  const ids = (units: readonly UnitYear[]) => new Set(units.map(({ id }) => id));
  const [now, then] = [ids(dataset.units), ids(earlier.units)];
  return {
    before: earlier.year,
    compared: moved.length,
    climbed: moversOf(moved, 1),
    fell: moversOf(moved, -1),
    events,
    arrived: dataset.units.filter(({ id }) => !then.has(id) && !events.some(({ into }) => into.includes(id))),
    departed: earlier.units.filter(
      ({ id }) => !now.has(id) && !events.some((event) => event.from.includes(id)),
    ),
  };
}

/** @param direction 1 for those who won places, -1 for those who lost some */
function moversOf(units: readonly UnitYear[], direction: 1 | -1): Movers {
  const levels = new Map<number, UnitYear[]>();
  for (const unit of units) {
    const places = (unit.change?.ranks ?? 0) * direction;
    if (places > 0) levels.set(places, [...(levels.get(places) ?? []), unit]);
  }
  const named: UnitYear[] = [];
  for (const [places, level] of [...levels].sort(([a], [b]) => b - a)) {
    if (named.length >= WANTED) break;
    if (named.length + level.length > MOST) return { named, others: { count: level.length, places } };
    named.push(...level);
  }
  return { named, others: null };
}
