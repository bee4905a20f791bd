import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPoints, formatRatio, pointsText } from '../../src/points/format-points.ts';

describe('points for readers', () => {
  it.each`
    lang    | points               | decimals | text           | because
    ${'vi'} | ${353_110_000}       | ${2}     | ${'353,11'}    | ${'decimal comma in Vietnamese'}
    ${'en'} | ${353_110_000}       | ${2}     | ${'353.11'}    | ${'decimal point in English'}
    ${'en'} | ${1_005_000}         | ${2}     | ${'1.01'}      | ${'half up, where a float would print 1.00'}
    ${'en'} | ${1_004_999}         | ${2}     | ${'1.00'}      | ${'a millionth below the half goes down'}
    ${'en'} | ${-1_005_000}        | ${2}     | ${'−1.01'}     | ${'away from zero, with a real minus'}
    ${'en'} | ${-1_000}            | ${2}     | ${'0.00'}      | ${'no minus before a zero'}
    ${'vi'} | ${51_850_000}        | ${1}     | ${'51,9'}      | ${'printed 51,8 in a real system'}
    ${'vi'} | ${1_234_567_891}     | ${2}     | ${'1.234,57'}  | ${'full stops for thousands'}
    ${'en'} | ${1_234_567_891}     | ${2}     | ${'1,234.57'}  | ${'commas in English'}
    ${'vi'} | ${1_000_000_000_000} | ${0}     | ${'1.000.000'} | ${'two groups'}
    ${'vi'} | ${0}                 | ${2}     | ${'0,00'}      | ${'zero is a score'}
    ${'vi'} | ${500_000}           | ${0}     | ${'1'}         | ${'no decimals, half up'}
    ${'vi'} | ${1}                 | ${6}     | ${'0,000001'}  | ${'all that is stored'}
  `('$points $lang, $decimals decimals → $text: $because', ({ lang, points, decimals, text }) => {
    expect(formatPoints(lang, points, decimals)).toBe(text);
  });

  it('has two decimals unless told', () => {
    expect(formatPoints('vi', 8_500_000)).toBe('8,50');
  });

  it('agrees with long division by hand for every number and precision', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: -1e12, max: 1e12 }), fc.maxSafeInteger()),
        fc.integer({ min: 0, max: 6 }),
        (points, decimals) => {
          const unit = 10n ** BigInt(6 - decimals);
          const size = BigInt(Math.abs(points));
          // Oracle: cut, then one up where the rest is half a unit or more.
          const up = (size % unit) * 2n >= unit && size % unit > 0n ? 1n : 0n;
          const rounded = size / unit + up;
          const digits = String(rounded).padStart(decimals + 1, '0');
          const whole = BigInt(digits.slice(0, digits.length - decimals)).toLocaleString('en-US');
          const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
          const sign = points < 0 && rounded > 0n ? '−' : '';
          expect(formatPoints('en', points, decimals)).toBe(`${sign}${whole}${fraction}`);
        },
      ),
      {
        numRuns: 2000,
        examples: [
          [1_005_000, 2],
          [-500_000, 0],
          [999_999_999_999, 5],
          [2 ** 52 - 1, 1],
          [2 ** 52, 6],
          [2 ** 52 + 1, 3],
          [Number.MAX_SAFE_INTEGER, 0],
        ],
      },
    );
  });
});

describe('points as stored', () => {
  it.each`
    points         | text           | because
    ${8_500_000}   | ${'8.5'}       | ${'no superfluous zeros'}
    ${8_000_000}   | ${'8'}         | ${'no superfluous point'}
    ${100_000_000} | ${'100'}       | ${'zeros before the point stay'}
    ${1}           | ${'0.000001'}  | ${'every decimal'}
    ${-1}          | ${'-0.000001'} | ${'a sign below one'}
    ${0}           | ${'0'}         | ${'zero'}
  `('$points → $text: $because', ({ points, text }) => {
    expect(pointsText(points)).toBe(text);
  });
});

describe('a ratio for readers', () => {
  it.each`
    numerator | denominator | decimals | text        | because
    ${3531n}  | ${4000n}    | ${4}     | ${'0,8828'} | ${'0.88275 half up'}
    ${1n}     | ${3n}       | ${2}     | ${'0,33'}   | ${'a ratio without an end'}
    ${2n}     | ${3n}       | ${0}     | ${'1'}      | ${'no decimals'}
    ${0n}     | ${400n}     | ${2}     | ${'0,00'}   | ${'zero of something'}
    ${-1n}    | ${3n}       | ${2}     | ${'−0,33'}  | ${'a change downwards'}
  `('$numerator/$denominator → $text: $because', ({ numerator, denominator, decimals, text }) => {
    expect(formatRatio('vi', { numerator, denominator }, decimals)).toBe(text);
  });
});
