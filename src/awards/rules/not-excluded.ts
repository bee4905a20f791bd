import type { ConditionJudge } from '../eligibility.ts';

/** The unit is not on the list of those that are left out this year. Why it is, is not for the ledger to say. */
export const notExcluded: ConditionJudge<'not-excluded'> =
  (_condition, { exclusions }) =>
  ({ unit }) => {
    const own = exclusions.get(unit) ?? [];
    return {
      met: own.length === 0,
      value: String(own.length),
      threshold: '0',
      shortfall: null,
      detail: [],
      at: own[0]?.at,
    };
  };
