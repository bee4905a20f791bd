import { frameworkChanges } from '../analysis/framework-changes.ts';
import { splitChange } from '../analysis/split-change.ts';
import { replaceParts } from '../dataset/replace-parts.ts';
import type {
  EditionView,
  HistoryPoint,
  Site,
  TrendBreak,
  UnitChange,
  UnitHistory,
  UnitLink,
  UnitYear,
  YearDataset,
} from '../dataset/site.ts';
import { type SiteSettings, UNNAMED_SITE } from '../framework/site-file.ts';
import { eventsBetween, nameOn } from '../units/unit-history.ts';
import type { RegisteredUnit, UnitRegistry } from '../units/unit-registry.ts';
import { unitSum } from './unit-sum.ts';

/** Relates the published years: changes, histories of units, breaks at mergers and at new rules. @param datasets oldest first */
export function computeSite(
  datasets: readonly YearDataset[],
  registry: UnitRegistry,
  publisher: SiteSettings = UNNAMED_SITE,
  editions: readonly EditionView[] = [],
): Site {
  const years = datasets.map((dataset, y) => withChanges(dataset, datasets[y - 1], registry));
  const placed = years.map(({ units }) => new Map(units.map((unit) => [unit.id, unit])));
  const registered = new Map(registry.units.map((unit) => [unit.id, unit]));
  const units = registry.units
    .filter(({ id }) => placed.some((byId) => byId.has(id)))
    .map((unit) => historyOf(unit, years, placed, registry, registered));
  const [first, last] = [years[0], years.at(-1)];
  return {
    publisher,
    years,
    units,
    sample: years.some(({ settings }) => settings.sample),
    unitGroups: Object.fromEntries(registry.groups.map(({ code, name }) => [code, name])),
    unitNames: Object.fromEntries(
      registry.units.map((unit) => [unit.id, nameOn(unit, last ? dayOf(last) : '')]),
    ),
    events:
      first && last ? registry.events.filter(({ date }) => dayOf(first) < date && date <= dayOf(last)) : [],
    editions,
  };
}

/** Day that decides who takes part in a year. */
const dayOf = ({ framework }: YearDataset) => framework.deadlines.dossier;

function withChanges(
  dataset: YearDataset,
  earlier: YearDataset | undefined,
  registry: UnitRegistry,
): YearDataset {
  if (earlier === undefined) return dataset;
  const ruleChanges = frameworkChanges(earlier.framework, dataset.framework);
  // A gap of more than a year is not "last year".
  if (earlier.year !== dataset.year - 1) return replaceParts(dataset, { ruleChanges });
  const before = new Map(earlier.units.map((unit, u) => [unit.id, { old: unit, at: u }]));
  const changeOf = (unit: UnitYear, u: number): UnitChange | null => {
    const found = before.get(unit.id);
    if (found === undefined || eventsBetween(registry, unit.id, dayOf(earlier), dayOf(dataset)).length > 0)
      return null;
    const { old, at } = found;
    const ranks = old.rank !== null && unit.rank !== null ? old.rank - unit.rank : null;
    return {
      year: earlier.year,
      ranks,
      total: ruleChanges.length === 0 && ranks !== null ? unit.total - old.total : null,
      ...splitChange(unitSum(earlier, at), unitSum(dataset, u)),
    };
  };
  const units = dataset.units.map((unit, u) => ({ ...unit, change: changeOf(unit, u) }));
  return replaceParts(dataset, { ruleChanges, units });
}

function historyOf(
  unit: RegisteredUnit,
  years: readonly YearDataset[],
  placed: ReadonlyArray<ReadonlyMap<string, UnitYear>>,
  registry: UnitRegistry,
  registered: ReadonlyMap<string, RegisteredUnit>,
): UnitHistory {
  const lastDay = years.map(dayOf).at(-1) ?? '9999-12-31';
  const linked = (ids: readonly string[], date: string): UnitLink[] =>
    ids.flatMap((id) => {
      const other = registered.get(id);
      return other && other.id !== unit.id ? [{ id, name: nameOn(other, date), date }] : [];
    });
  return {
    id: unit.id,
    name: nameOn(unit, lastDay),
    group: unit.group,
    years: years.map((dataset, y): HistoryPoint | null => {
      const found = placed[y]!.get(unit.id);
      if (found === undefined) return null;
      return {
        year: dataset.year,
        total: found.total,
        points: found.points,
        rank: found.rank,
        tied: found.tied,
      };
    }),
    breaks: years.flatMap((dataset, y) =>
      y === 0 ? [] : breaksBefore(dataset, years[y - 1]!, unit.id, registry),
    ),
    predecessors: registry.events.flatMap(({ date, from, into }) =>
      into.includes(unit.id) ? linked(from, date) : [],
    ),
    successors: registry.events.flatMap(({ date, from, into }) =>
      from.includes(unit.id) ? linked(into, date) : [],
    ),
  };
}

function breaksBefore(
  dataset: YearDataset,
  earlier: YearDataset,
  id: string,
  registry: UnitRegistry,
): TrendBreak[] {
  const events = eventsBetween(registry, id, dayOf(earlier), dayOf(dataset)).map(
    ({ date, kind, from, into, basis }): TrendBreak => ({
      year: dataset.year,
      kind,
      date,
      from,
      into,
      basis,
    }),
  );
  if (dataset.ruleChanges.length === 0) return events;
  const date = dataset.framework.period.from;
  return [...events, { year: dataset.year, kind: 'framework', date, from: [], into: [], basis: null }];
}
