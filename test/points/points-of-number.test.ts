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

/** The definition: fifteen significant digits, written out, cut to six decimals and rounded half up. No shorter way. */
function byDigits(value: number) {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toPrecision(15).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  // All digits as an integer of 10^-places.
  const digits = BigInt(whole + fraction);
  const places = fraction.length - Number(exponent);
  const million = digits * 10n ** BigInt(Math.max(0, 6 - places));
  const unit = 10n ** BigInt(Math.max(0, places - 6));
  const points = Number((2n * million + unit) / (2n * unit));
  return { ok: true, points: value < 0 && points > 0 ? -points : points, rounded: million % unit !== 0n };
}

describe('the short way for six decimals is the same as the digits', () => {
  const near = fc
    .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: -3, max: 3 }))
    .map(([millionths, steps]) => {
      const bits = new BigInt64Array(new Float64Array([millionths / 1e6]).buffer);
      bits[0]! += BigInt(steps);
      return new Float64Array(bits.buffer)[0]!;
    })
    .filter((value) => Math.abs(value) <= 1e6);

  const any = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const fraction = fc
    .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }))
    .map(([a, b]) => a / b);
  // Below a millionth nothing is left but the rounding, which the table above holds.
  const seen = (value: number) => value === 0 || Math.abs(value) >= 1e-6;

  it.each`
    kind                               | values
    ${'decimals and their neighbours'} | ${near.filter(seen)}
    ${'any number up to a million'}    | ${any.filter(seen)}
    ${'numbers near zero'}             | ${fc.double({ min: -1e-4, max: 1e-4, noNaN: true }).filter(seen)}
    ${'fractions'}                     | ${fraction}
  `('points of $kind', ({ values }) => {
    fc.assert(
      fc.property(values as fc.Arbitrary<number>, (value) => {
        expect(pointsOfNumber(value)).toStrictEqual(byDigits(value));
      }),
      { numRuns: 20_000, examples: [[0], [-0], [1e-6], [-1e-6], [5e-7], [1e6], [-1e6], [999_999.999999]] },
    );
  });

  it.each`
    kind                               | values
    ${'decimals and their neighbours'} | ${near}
    ${'any number up to a million'}    | ${any}
    ${'fractions'}                     | ${fraction}
  `('text of $kind', ({ values }) => {
    const written = (values as fc.Arbitrary<number>).filter(
      (value) => value === 0 || Math.abs(value) >= 1e-6,
    );
    fc.assert(
      fc.property(written, (value) => {
        expect(numberText(value)).toBe(String(Number(value.toPrecision(15))));
      }),
      { numRuns: 20_000, examples: [[0], [-0], [1e-6], [-1e-6], [1e6], [-1e6], [213.16000000000003]] },
    );
  });
});

describe('text of a stored number', () => {
  it.each`
    number                | text           | because
    ${213.16000000000003} | ${'213.16'}    | ${'fifteen digits, as Excel shows it'}
    ${1e-7}               | ${'0.0000001'} | ${'no exponent in a receipt'}
    ${44945}              | ${'44945'}     | ${'a whole number'}
    ${-0}                 | ${'0'}         | ${'zero has no sign'}
    ${1e-6}               | ${'0.000001'}  | ${'the smallest that is kept'}
    ${100}                | ${'100'}       | ${'zeros before the point stay'}
    ${1e30}               | ${'1e+30'}     | ${'too large for digits: but not another number'}
  `('$number → $text: $because', ({ number, text }) => {
    expect(numberText(number)).toBe(text);
  });
});
