import { bonusPoints } from '../awards/bonus-of.ts';
import type { Points, YearDataset } from '../dataset/site.ts';
import { componentsOf } from '../framework/flatten.ts';
import { addRatios, type Ratio } from '../points/ratio.ts';
import { SCORE_KINDS, scoreIndex } from '../scores/score-table.ts';

/** Why there are no totals by last year's rules. */
export type NoLastRules = 'no-year' | 'weighted' | 'not-applicable' | 'nothing-common';

/** This year's scores put under last year's maxima, as far as that can be done exactly. */
export interface LastRules {
  readonly year: number;
  /** Components of both years, by code; those among them with another maximum; this year's only; last year's only. */
  readonly common: number;
  readonly rescaled: number;
  readonly added: number;
  readonly gone: number;
  /** By unit: bonus by last year's tiers included. */
  readonly totals: readonly Ratio[];
}

export type LastRulesOutcome =
  | { readonly rules: LastRules; readonly none: null }
  | { readonly rules: null; readonly none: NoLastRules };

const SCORED = SCORE_KINDS.indexOf('scored');
const NOT_APPLICABLE = SCORE_KINDS.indexOf('not-applicable');

/**
 * Totals over the components that both years have, each score × last year's maximum / this year's, with last year's tiers
 * of bonus for this year's initiatives. Exact. Meaningful for ranked units: others have gaps.
 * @param last the year before; undefined where there is none
 */
export function lastRules(dataset: YearDataset, last: YearDataset | undefined): LastRulesOutcome {
  if (last === undefined) return { rules: null, none: 'no-year' };
  if (dataset.framework.rollUp !== 'sum' || last.framework.rollUp !== 'sum')
    return { rules: null, none: 'weighted' };
  const { framework, scores, counted, units } = dataset;
  const { kind, points } = scores.columns[counted];
  const isOut = (u: number, c: number) => kind[scoreIndex(scores, u, c)] === NOT_APPLICABLE;
  const hasOut = units.some(({ rank }, u) => rank !== null && scores.components.some((_, c) => isOut(u, c)));
  // Dropped from one maximum, it would have to be dropped from another: that is no plain sum any more.
  if (framework.notApplicable !== 'full-points' && hasOut) return { rules: null, none: 'not-applicable' };
  const before = componentsOf(last.framework);
  const maxBefore = new Map(before.map(({ code, maxScore }) => [code, maxScore]));
  const common = scores.components.flatMap(({ code, maxScore, i }) => {
    const old = maxBefore.get(code);
    // A share of nothing cannot be put on another scale.
    return old === undefined || maxScore === 0 ? [] : [{ c: i, maxScore, old }];
  });
  if (common.length === 0) return { rules: null, none: 'nothing-common' };
  const totals = units.map(({ initiatives }, u) =>
    common
      .map(({ c, maxScore, old }): Ratio => {
        const i = scoreIndex(scores, u, c);
        if (kind[i] === NOT_APPLICABLE) return whole(old);
        return kind[i] === SCORED ? scaled(points[i]!, old, maxScore) : whole(0);
      })
      .reduce(addRatios, whole(bonusPoints(last.framework, initiatives.length))),
  );
  return {
    none: null,
    rules: {
      year: last.year,
      common: common.length,
      rescaled: common.filter(({ maxScore, old }) => maxScore !== old).length,
      added: scores.components.length - common.length,
      gone: before.length - common.length,
      totals,
    },
  };
}

const whole = (points: Points): Ratio => ({ numerator: BigInt(points), denominator: 1n });

/** points × old / max, in lowest terms of old / max: denominators of a sum multiply. */
function scaled(points: Points, old: Points, max: Points): Ratio {
  let [divisor, rest] = [old, max];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return { numerator: BigInt(points) * BigInt(old / divisor), denominator: BigInt(max / divisor) };
}
