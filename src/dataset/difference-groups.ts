import type { Difference, DifferenceKind } from '../findings/difference.ts';

/** What a register of corrections shows together. */
export type DifferenceGroup = 'source' | 'score' | 'result' | 'rank' | 'award' | 'other';

const GROUP_OF: Readonly<Record<DifferenceKind, DifferenceGroup>> = {
  source: 'source',
  score: 'score',
  bonus: 'result',
  points: 'result',
  total: 'result',
  rank: 'rank',
  award: 'award',
  unit: 'other',
  rule: 'other',
  setting: 'other',
  other: 'other',
};

/** Differences by group, in the order in which a reader asks: what was changed, what followed, who is touched. */
export function differenceGroups(
  differences: readonly Difference[],
): Array<{ group: DifferenceGroup; differences: readonly Difference[] }> {
  const groups: DifferenceGroup[] = ['score', 'result', 'rank', 'award', 'other', 'source'];
  return groups.flatMap((group) => {
    const own = differences.filter(({ kind }) => GROUP_OF[kind] === group);
    return own.length === 0 ? [] : [{ group, differences: own }];
  });
}
