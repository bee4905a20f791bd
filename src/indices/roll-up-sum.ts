import type { MainIndexRule } from '../framework/framework.ts';
import { addRatios, type Ratio } from '../points/ratio.ts';

/** Total as the plain sum of the points of the main indices. */
export function rollUpSum(mainPoints: readonly Ratio[], _mains: readonly MainIndexRule[]): Ratio {
  return mainPoints.reduce(addRatios, { numerator: 0n, denominator: 1n });
}
