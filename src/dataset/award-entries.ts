import { oncePer } from './once-per.ts';
import type { AwardView, YearDataset } from './site.ts';

/** An award with the entry of one unit. */
export interface UnitEntry {
  readonly award: AwardView;
  readonly entry: AwardView['entries'][number];
}

/** By unit: a year has as many entries as units, and each unit has its page. */
const entriesOf = oncePer(
  (awards: YearDataset['awards']): ReadonlyMap<string, readonly UnitEntry[]> =>
    Map.groupBy(
      awards.flatMap((award) => award.entries.map((entry) => ({ award, entry }))),
      ({ entry }) => entry.unit,
    ),
);

/** What the awards of a year say of a unit, in the order of the awards. */
export function awardEntries({ awards }: Pick<YearDataset, 'awards'>, unit: string): readonly UnitEntry[] {
  return entriesOf(awards).get(unit) ?? [];
}
