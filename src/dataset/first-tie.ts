import type { UnitYear, YearDataset } from './site.ts';

/** Units of one list that share a rank, and the rank of those that follow. */
export interface YearTie {
  readonly units: readonly UnitYear[];
  readonly rank: number;
  /** The next rank in use; null where the tie is at the end of the list. */
  readonly next: number | null;
}

/** The highest tie of a year, in its first list that has one; undefined where totals all differ. */
export function firstTie({ framework, units }: YearDataset): YearTie | undefined {
  for (const { code } of framework.rankedGroups) {
    const list = units.filter(({ rank, rankedGroup }) => rank !== null && rankedGroup === code);
    const ranks = list.map(({ rank }) => rank!).sort((a, b) => a - b);
    const rank = ranks.find((one, i) => ranks[i + 1] === one);
    if (rank === undefined) continue;
    return {
      units: list.filter((unit) => unit.rank === rank),
      rank,
      next: ranks.find((one) => one > rank) ?? null,
    };
  }
  return undefined;
}
