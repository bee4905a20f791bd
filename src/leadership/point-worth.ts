import type { YearDataset } from '../dataset/site.ts';
import { mainIndicesOf, maxOfFramework, maxOfMain, worthOfMain } from '../framework/flatten.ts';
import type { Ratio } from '../points/ratio.ts';
import { SCORE_KINDS, scoreIndex } from '../scores/score-table.ts';

const NOT_APPLICABLE = SCORE_KINDS.indexOf('not-applicable');

/**
 * What one more point in a component of each main index adds to the total of a unit, exactly: 1 where points are
 * summed; weight / maximum where main indices are weighted; more where something does not apply and the rules drop it.
 * @param u position of the unit   @returns in the order of the main indices
 * @see docs/methodology.md §3
 */
export function pointWorths(
  { framework, scores, counted, units }: Pick<YearDataset, 'framework' | 'scores' | 'counted' | 'units'>,
  u: number,
): Ratio[] {
  const mains = mainIndicesOf(framework);
  const drops = framework.notApplicable === 'drop';
  const maximum = maxOfFramework(framework);
  const gone = mains.reduce(
    (sum, main, m) => sum + (drops && !units[u]!.mains[m]!.applies ? worthOfMain(main, framework) : 0),
    0,
  );
  const { kind } = scores.columns[counted];
  return mains.map((main) => {
    const max = maxOfMain(main);
    const dropped = scores.components.reduce((sum, component, c) => {
      const isOut = component.main.code === main.code && kind[scoreIndex(scores, u, c)] === NOT_APPLICABLE;
      return sum + (drops && isOut ? component.maxScore : 0);
    }, 0);
    const own = framework.rollUp === 'weighted' ? share(main.weight ?? 0, max) : share(1, 1);
    return times(times(own, share(max, max - dropped)), share(maximum, maximum - gone));
  });
}

/** A part of nothing is nothing; of what is whole it is 1. */
function share(numerator: number, denominator: number): Ratio {
  if (denominator <= 0) return { numerator: 0n, denominator: 1n };
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

const times = (a: Ratio, b: Ratio): Ratio => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});
