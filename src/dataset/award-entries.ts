import type { AwardView, YearDataset } from './site.ts';

/** An award with the entry of one unit. */
export interface UnitEntry {
  readonly award: AwardView;
  readonly entry: AwardView['entries'][number];
}

/** By dataset: a year has as many entries as units, and each unit has its page. */
const entries = new WeakMap<YearDataset, ReadonlyMap<string, readonly UnitEntry[]>>();

/** What the awards of a year say of a unit, in the order of the awards. */
export function awardEntries(dataset: YearDataset, unit: string): readonly UnitEntry[] {
  let known = entries.get(dataset);
  if (known === undefined) {
    const all = dataset.awards.flatMap((award) => award.entries.map((entry) => ({ award, entry })));
    known = Map.groupBy(all, ({ entry }) => entry.unit);
    entries.set(dataset, known);
  }
  return known.get(unit) ?? [];
}
