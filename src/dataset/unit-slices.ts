import { oncePer } from './once-per.ts';
import { only } from './only.ts';
import type { Site, UnitHistory, YearDataset } from './site.ts';
import { siteFrame } from './site-frame.ts';
import { hasVeryManyUnits } from './site-size.ts';
import { type UnitDataset, unitDataset, unitSums } from './unit-dataset.ts';
import { type Neighbours, neighboursOf, rankedLists } from './unit-neighbours.ts';
import { unitPlaces } from './unit-of.ts';
import { type YearSlice, yearSlice } from './year-slice.ts';

/** Everything that the page of a unit in a year and its charts are made from. */
export interface UnitYearSlice {
  /** The frame of the site. */
  readonly site: Site;
  /** With the unit alone: it is the first of `units`. */
  readonly dataset: UnitDataset;
  readonly neighbours: Neighbours;
  /** Ranked units of its list; 0 where it has no rank. */
  readonly rankedCount: number;
  /** Published years that the unit took part in. */
  readonly years: readonly number[];
  /** The year before, where it is published. */
  readonly before: number | undefined;
  /** At a nation's size a page is short: the tables say the same as the charts. */
  readonly isShort: boolean;
}

/** What the slices of all units of a year are made from. */
export interface UnitYearsSource extends YearSlice {
  /** By unit: published years that it took part in. */
  readonly takenPart: ReadonlyMap<string, readonly number[]>;
}

export const unitYearsSource = (site: Site, dataset: YearDataset): UnitYearsSource => ({
  ...yearSlice(site, dataset),
  takenPart: takenPart(site),
});

const takenPart = oncePer(
  ({ units }: Site): ReadonlyMap<string, readonly number[]> =>
    new Map(units.map(({ id, years }) => [id, years.flatMap((point) => point?.year ?? [])])),
);

/** @param u position of the unit */
export function unitYearSlice({ site, dataset, takenPart }: UnitYearsSource, u: number): UnitYearSlice {
  const unit = dataset.units[u]!;
  const list = (unit.rank !== null && rankedLists(dataset).get(unit.rankedGroup ?? '')) || [];
  const before = dataset.year - 1;
  return {
    site,
    dataset: unitDataset(dataset, u),
    neighbours: neighboursOf(list, unit),
    rankedCount: list.length,
    years: takenPart.get(unit.id) ?? [],
    before: site.years.some(({ year }) => year === before) ? before : undefined,
    isShort: hasVeryManyUnits(dataset),
  };
}

/** Everything that the page of a unit over the years and its charts are made from. */
export interface UnitHistorySlice {
  /** The frame of the site, and in each year the unit alone. */
  readonly site: Site;
  readonly unit: UnitHistory;
}

export function unitHistorySlice(site: Site, unit: UnitHistory): UnitHistorySlice {
  const { units } = siteFrame(site);
  const years = site.years.map((dataset) => unitSums(dataset, unitPlaces(dataset).get(unit.id)));
  return {
    site: only(site, ['publisher', 'sample', 'unitGroups', 'unitNames', 'editions'], { years, units }),
    unit,
  };
}
