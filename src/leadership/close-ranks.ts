import type { Points, YearDataset } from '../dataset/site.ts';
import type { LocalisedText } from '../text/localised.ts';

/** A unit with the next better rank close above it. */
export interface CloseRank {
  readonly unit: string;
  readonly rank: number;
  /** Rank above, and who has it. */
  readonly above: number;
  readonly ahead: readonly string[];
  readonly points: Points;
}

/** Units that share a rank. */
export interface SharedRank {
  /** Null where there is one list only. */
  readonly list: LocalisedText | null;
  readonly rank: number;
  readonly units: readonly string[];
}

/** Distance below which two ranks are close: half a percent of the maximum, 2 of 400 points. */
export function closeDistance({ maximum }: Pick<YearDataset, 'maximum'>): Points {
  return Math.floor(maximum / 200);
}

/** Ranks less than `within` apart, closest first; equal distances by rank. */
export function closeRanks({ units }: Pick<YearDataset, 'units'>, within: Points): CloseRank[] {
  return units
    .flatMap(({ id, rank, margin }): CloseRank[] => {
      const above = margin?.above;
      if (rank === null || !above || above.points >= within) return [];
      return [{ unit: id, rank, above: above.rank, ahead: above.units, points: above.points }];
    })
    .sort((a, b) => a.points - b.points || a.rank - b.rank);
}

/** Ranks that several units share, list by list. */
export function sharedRanks({ units, framework }: Pick<YearDataset, 'units' | 'framework'>): SharedRank[] {
  const lists = framework.rankedGroups;
  return lists.flatMap(({ code, name }) => {
    const tied = units.filter(({ rankedGroup, tied }) => tied && rankedGroup === code);
    return [...Map.groupBy(tied, ({ rank }) => rank!)]
      .map(([rank, own]) => ({
        list: lists.length > 1 ? name : null,
        rank,
        units: own.map(({ id }) => id),
      }))
      .sort((a, b) => a.rank - b.rank);
  });
}
