import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareRatios } from '../../src/points/ratio.ts';
import { rankKeys } from '../../src/rankings/rank-keys.ts';

const ratio = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

it.each`
  ratios                                       | keys                   | because
  ${[ratio(1n, 2n), ratio(1n, 3n)]}            | ${[3n, 2n]}            | ${'over the common denominator 6'}
  ${[ratio(1n, 3n), ratio(2n, 6n)]}            | ${[2n, 2n]}            | ${'equal shares are a tie, whatever their denominators'}
  ${[ratio(7n, 1n), undefined, ratio(0n, 1n)]} | ${[7n, undefined, 0n]} | ${'who is not ranked has no key; zero has one'}
  ${[]}                                        | ${[]}                  | ${'nobody'}
`('$because', ({ ratios, keys }) => {
  expect(rankKeys(ratios)).toEqual(keys);
});

it('orders as the ratios do', () => {
  const any = fc
    .tuple(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: 1n, max: 60n }))
    .map(([numerator, denominator]) => ratio(numerator, denominator));
  fc.assert(
    fc.property(any, any, fc.array(any, { maxLength: 5 }), (a, b, others) => {
      const [keyA, keyB] = rankKeys([a, b, ...others]);
      const order = keyA! < keyB! ? -1 : keyA! > keyB! ? 1 : 0;
      expect(order).toBe(compareRatios(a, b));
    }),
  );
});
