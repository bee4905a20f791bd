import { describe, expect, it } from 'vitest';
import { differenceText } from '../../src/compare/difference-text.ts';
import { asRatio, shareOf, standingsOf } from '../../src/compare/standings.ts';

const MILLION = 1_000_000;
const points = (values: ReadonlyArray<number | undefined>) =>
  values.map((value) => (value === undefined ? undefined : asRatio(Math.round(value * MILLION))));

describe('standingsOf', () => {
  it.each`
    values                   | kinds        | best                     | differences                          | because
    ${[40, 45]}              | ${[0, 0]}    | ${[false, true]}         | ${['', '+5.00']}                     | ${'the higher one'}
    ${[45, 45, 40]}          | ${[0, 0, 0]} | ${[true, true, false]}   | ${['', 'same as column 1', '−5.00']} | ${'a tie at the top marks both'}
    ${[45, 45]}              | ${[0, 0]}    | ${[false, false]}        | ${['', 'same as column 1']}          | ${'where all are equal nobody is best'}
    ${[0, 5]}                | ${[0, 0]}    | ${[false, true]}         | ${['', '+5.00']}                     | ${'zero is a figure like any other'}
    ${[undefined, 5, 4]}     | ${[0, 0, 0]} | ${[false, true, false]}  | ${['', '', '']}                      | ${'nothing to take a difference to'}
    ${[5, undefined]}        | ${[0, 0]}    | ${[false, false]}        | ${['', '']}                          | ${'one figure alone is not best'}
    ${[84.944, 84.936]}      | ${[0, 0]}    | ${[true, false]}         | ${['', '−0.008']}                    | ${'both print 84.94, and still differ'}
    ${[300, 310, 320]}       | ${[1, 1, 2]} | ${[false, false, false]} | ${['', '+10.00', '']}                | ${'other rules: side by side, not compared'}
    ${[300, undefined, 320]} | ${[1, 2, 1]} | ${[false, false, true]}  | ${['', '', '+20.00']}                | ${'a kind without a figure is in nobody’s way'}
    ${[undefined]}           | ${[0]}       | ${[false]}               | ${['']}                              | ${'nothing at all'}
  `('$values of kinds $kinds: $because', ({ values, kinds, best, differences }) => {
    const standings = standingsOf(points(values), kinds);
    expect(standings.map((standing) => standing.best)).toEqual(best);
    expect(
      standings.map(({ difference }) => (difference ? differenceText('en', 'points', difference) : '')),
    ).toEqual(differences);
  });

  it('compares shares exactly', () => {
    // 1/3 and 33.3333 % are not the same, though no print shows it
    const [, second] = standingsOf([shareOf(1, 3), shareOf(333_333, MILLION)]);
    expect(second?.best).toBe(false);
    expect(differenceText('en', 'share', second!.difference!)).toBe('−0.00003 % points');
  });

  it('has no share of a maximum of 0', () => {
    expect(shareOf(0, 0)).toBeUndefined();
  });
});

describe('differenceText', () => {
  it.each`
    lang    | scale      | numerator | denominator | text
    ${'vi'} | ${'share'} | ${1n}     | ${8n}       | ${'+12,5 điểm %'}
    ${'vi'} | ${'share'} | ${-1n}    | ${8n}       | ${'−12,5 điểm %'}
    ${'vi'} | ${'value'} | ${-1n}    | ${400n}     | ${'−0,0025'}
    ${'vi'} | ${'rank'}  | ${2n}     | ${1n}       | ${'hơn 2 bậc'}
    ${'vi'} | ${'rank'}  | ${-3n}    | ${1n}       | ${'kém 3 bậc'}
    ${'en'} | ${'rank'}  | ${-1n}    | ${1n}       | ${'1 place worse'}
    ${'en'} | ${'rank'}  | ${2n}     | ${1n}       | ${'2 places better'}
    ${'vi'} | ${'rank'}  | ${0n}     | ${1n}       | ${'bằng cột 1'}
  `('$lang, $scale: $numerator/$denominator is $text', ({ lang, scale, numerator, denominator, text }) => {
    expect(differenceText(lang, scale, { numerator, denominator })).toBe(text);
  });
});
