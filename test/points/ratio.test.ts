import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRatios, compareRatios, ratioText, roundHalfUp } from '../../src/points/ratio.ts';

const ratio = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });
const anyRatio = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([numerator, denominator]) => ratio(numerator, denominator));

describe('rounding to an integer', () => {
  it.each`
    numerator | denominator | rounded | because
    ${25n}    | ${10n}      | ${3n}   | ${'a half goes up'}
    ${-25n}   | ${10n}      | ${-3n}  | ${'away from zero below it'}
    ${24n}    | ${10n}      | ${2n}   | ${'less than a half goes down'}
    ${-24n}   | ${10n}      | ${-2n}  | ${'on both sides'}
    ${0n}     | ${7n}       | ${0n}   | ${'zero'}
    ${1n}     | ${2n}       | ${1n}   | ${'the smallest half'}
    ${1n}     | ${3n}       | ${0n}   | ${'a third'}
  `('$numerator/$denominator → $rounded: $because', ({ numerator, denominator, rounded }) => {
    expect(roundHalfUp(numerator, denominator)).toBe(rounded);
  });
});

describe('comparing and adding', () => {
  it.each`
    a                                     | b                        | order | because
    ${ratio(1n, 3n)}                      | ${ratio(2n, 6n)}         | ${0}  | ${'equal shares under other denominators'}
    ${ratio(1n, 3n)}                      | ${ratio(1n, 2n)}         | ${-1} | ${'smaller'}
    ${ratio(84_944n, 1000n)}              | ${ratio(84_936n, 1000n)} | ${1}  | ${'both print 84.94 and are not equal'}
    ${ratio(10n ** 18n + 1n, 10n ** 18n)} | ${ratio(1n, 1n)}         | ${1}  | ${'a difference that no float keeps'}
  `('$because', ({ a, b, order }) => {
    expect(compareRatios(a, b)).toBe(order);
    expect(compareRatios(b, a)).toBe(order === 0 ? 0 : -order);
  });

  it('adds to the same sum in any order', () => {
    fc.assert(
      fc.property(fc.array(anyRatio, { minLength: 1, maxLength: 8 }), (list) => {
        const sum = list.reduce(addRatios);
        const back = [...list].reverse().reduce(addRatios);
        expect(compareRatios(sum, back)).toBe(0);
      }),
    );
  });
});

describe('a ratio as stored', () => {
  it.each`
    ratio                | text           | because
    ${ratio(1n, 3n)}     | ${'0.333333'}  | ${'six decimals'}
    ${ratio(2n, 3n)}     | ${'0.666667'}  | ${'half up'}
    ${ratio(1n, 2n)}     | ${'0.5'}       | ${'no superfluous zeros'}
    ${ratio(5n, 5n)}     | ${'1'}         | ${'no superfluous point'}
    ${ratio(0n, 5n)}     | ${'0'}         | ${'zero'}
    ${ratio(-1n, 3n)}    | ${'-0.333333'} | ${'below zero'}
    ${ratio(413n, 400n)} | ${'1.0325'}    | ${'above one, as a total with bonus may be'}
  `('$text: $because', ({ ratio: given, text }) => {
    expect(ratioText(given)).toBe(text);
  });
});
