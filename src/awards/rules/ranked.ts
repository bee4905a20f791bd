import type { ConditionJudge } from '../eligibility.ts';

/** The unit has a rank: all counted scores are there, and it is in a ranked group. */
export const ranked: ConditionJudge<'ranked'> =
  (_condition, { rankOf }) =>
  ({ unit }) => {
    const rank = rankOf(unit);
    return {
      met: rank !== undefined,
      value: rank === undefined ? '' : String(rank),
      threshold: '',
      shortfall: null,
      detail: [],
      at: undefined,
    };
  };
