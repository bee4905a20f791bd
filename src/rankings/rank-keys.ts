import type { Ratio } from '../points/ratio.ts';

/**
 * Integers in the same order as the ratios, over one common denominator: what is ranked is exact.
 * @param ratios undefined where a unit is not ranked
 */
export function rankKeys(ratios: ReadonlyArray<Ratio | undefined>): Array<bigint | undefined> {
  let common = 1n;
  for (const ratio of ratios)
    if (ratio !== undefined) common = leastCommonMultiple(common, ratio.denominator);
  return ratios.map((ratio) => ratio && ratio.numerator * (common / ratio.denominator));
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [big, small] = [a, b];
  while (small !== 0n) [big, small] = [small, big % small];
  return big;
}
