import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePoints } from '../../src/points/parse-points.ts';
import { numberText, pointsOfNumber } from '../../src/points/points-of-number.ts';

describe('points from a stored number', () => {
  it.each`
    number                | points         | rounded  | because
    ${0.1 + 0.2}          | ${300_000}     | ${false} | ${'the noise of binary floats is not a decimal'}
    ${213.16000000000003} | ${213_160_000} | ${false} | ${'a sum as Excel stores it'}
    ${1.005}              | ${1_005_000}   | ${false} | ${'below 1.005 in binary, 1.005 on paper'}
    ${8.15}               | ${8_150_000}   | ${false} | ${'a typed decimal'}
    ${0}                  | ${0}           | ${false} | ${'zero is a score'}
    ${-0}                 | ${0}           | ${false} | ${'and has no sign'}
    ${-1.5}               | ${-1_500_000}  | ${false} | ${'below zero is read'}
    ${20 / 3}             | ${6_666_667}   | ${true}  | ${'a ratio is kept to six decimals, half up, and said so'}
    ${10 / 3}             | ${3_333_333}   | ${true}  | ${'down where it is below the half'}
    ${0.0000005}          | ${1}           | ${true}  | ${'half a millionth goes up'}
    ${0.0000004}          | ${0}           | ${true}  | ${'less goes down'}
    ${0.9999995}          | ${1_000_000}   | ${true}  | ${'the carry runs through'}
    ${-0.0000005}         | ${-1}          | ${true}  | ${'away from zero on the other side'}
    ${1e-7}               | ${0}           | ${true}  | ${'an exponent in the text of the number'}
    ${1_000_000}          | ${1e12}        | ${false} | ${'the largest'}
  `('$number → $points: $because', ({ number, points, rounded }) => {
    expect(pointsOfNumber(number)).toStrictEqual({ ok: true, points, rounded });
  });

  it.each`
    number                      | because
    ${Number.NaN}               | ${'no number'}
    ${Number.POSITIVE_INFINITY} | ${'no number either'}
    ${1_000_000.5}              | ${'larger than any framework'}
    ${1e21}                     | ${'written with an exponent'}
    ${-2e6}                     | ${'too far below zero'}
  `('$number is refused: $because', ({ number }) => {
    expect(pointsOfNumber(number)).toEqual({ ok: false });
  });

  it('reads a decimal typed through a binary float as the same decimal typed as text', () => {
    const decimal = fc
      .tuple(
        fc.boolean(),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 6 }),
        fc.nat(999_999),
      )
      .map(([minus, whole, decimals, digits]) => {
        const fraction = String(digits).padStart(6, '0').slice(0, decimals);
        return `${minus ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
      });
    fc.assert(
      fc.property(decimal, (text) => {
        const typed = parsePoints(text);
        const stored = pointsOfNumber(Number(text));
        expect(stored).toEqual(typed.ok ? { ok: true, points: typed.points, rounded: false } : { ok: false });
      }),
      { numRuns: 5000, examples: [['1000000.5'], ['999999.999999'], ['-0.000001'], ['0.1']] },
    );
  });
});

describe('text of a stored number', () => {
  it.each`
    number                | text           | because
    ${213.16000000000003} | ${'213.16'}    | ${'fifteen digits, as Excel shows it'}
    ${1e-7}               | ${'0.0000001'} | ${'no exponent in a receipt'}
    ${44945}              | ${'44945'}     | ${'a whole number'}
    ${100}                | ${'100'}       | ${'zeros before the point stay'}
    ${1e30}               | ${'1e+30'}     | ${'too large for digits: but not another number'}
  `('$number → $text: $because', ({ number, text }) => {
    expect(numberText(number)).toBe(text);
  });
});
