import { maxOfMain } from '../framework/flatten.ts';
import type { MainIndexRule } from '../framework/framework.ts';
import { addRatios, type Ratio } from '../points/ratio.ts';

/** Total as Σ points / maximum × weight: each main index is a value from 0 to 1, worth its weight. As in the national DTI 2022. */
export function rollUpWeighted(mainPoints: readonly Ratio[], mains: readonly MainIndexRule[]): Ratio {
  return mains
    .map((main, m): Ratio => {
      const { numerator, denominator } = mainPoints[m]!;
      const max = BigInt(maxOfMain(main));
      // A main index may be worth 0 points; it then adds nothing.
      if (max === 0n) return { numerator: 0n, denominator: 1n };
      return { numerator: numerator * BigInt(main.weight ?? 0), denominator: denominator * max };
    })
    .reduce(addRatios, { numerator: 0n, denominator: 1n });
}
