import { compareRatios, type Ratio, ratioText } from '../../points/ratio.ts';
import type { ConditionJudge } from '../eligibility.ts';

/** A part of the maximum is reached, the limit itself included; compared exactly, not as printed. */
export const minimumValue: ConditionJudge<'minimum-value'> =
  ({ atLeast, of }, { attainedOf }) =>
  ({ unit }) => {
    const attained = attainedOf(unit, of);
    const met = attained !== undefined && compareRatios(attained.value, atLeast) >= 0;
    return {
      met,
      value: attained === undefined ? '' : ratioText(attained.value),
      threshold: ratioText(atLeast),
      shortfall:
        met || attained === undefined
          ? null
          : { kind: 'points', points: missing(attained.value, atLeast, attained.maximum) },
      detail: [],
      at: undefined,
    };
  };

/** The fewest millionths of a point that reach the limit: (limit − value) × maximum, rounded up. */
function missing(value: Ratio, limit: Ratio, maximum: number): number {
  const numerator =
    (limit.numerator * value.denominator - value.numerator * limit.denominator) * BigInt(maximum);
  const denominator = limit.denominator * value.denominator;
  return Number((numerator + denominator - 1n) / denominator);
}
