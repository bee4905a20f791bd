import type { UnitChange, UnitYear, YearDataset } from '../../src/dataset/site.ts';
import { computeChanged } from './year-inputs.ts';

const clean = computeChanged().dataset!;

/** What a test says of a unit: the rest is that of a real one. */
export type Said = Partial<Pick<UnitYear, 'id' | 'rank' | 'tied' | 'rankedGroup' | 'change' | 'total'>>;

/** A change of so many places; nothing else is said of it. */
export const changeOf = (ranks: number | null): UnitChange => ({
  year: clean.year - 1,
  ranks,
  total: null,
  split: null,
  unsplit: 'incomplete',
});

/** The clean year with these units and ranked groups of these codes. */
export function leagueYear(
  units: readonly Said[],
  groups: readonly string[] = ['chung'],
  change: Partial<Pick<YearDataset, 'year' | 'spread'>> = {},
): YearDataset {
  const list = clean.framework.rankedGroups[0]!;
  const rankedGroups = groups.map((code) => ({
    ...list,
    code,
    name: { vi: `Bảng ${code}`, en: `List ${code}` },
  }));
  return {
    ...clean,
    ...change,
    framework: { ...clean.framework, rankedGroups },
    units: units.map((said, u) => ({
      ...clean.units[0]!,
      id: `u${u + 1}`,
      name: { vi: `Sở ${u + 1}`, en: `Unit ${u + 1}` },
      rankedGroup: groups[0] ?? null,
      ...said,
    })),
  };
}

/** So many units of one list with the ranks 1, 2, 3 … */
export const rankedUnits = (count: number, rankedGroup = 'chung'): Said[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${rankedGroup}-${i + 1}`, rank: i + 1, rankedGroup }));
