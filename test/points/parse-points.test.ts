import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsText } from '../../src/points/format-points.ts';
import { exactPoints, parsePoints } from '../../src/points/parse-points.ts';

describe('points from text', () => {
  it.each`
    text                 | points       | because
    ${'8'}               | ${8_000_000} | ${'a whole number'}
    ${'8,5'}             | ${8_500_000} | ${'decimal comma, as Vietnamese sheets have it'}
    ${'8.5'}             | ${8_500_000} | ${'decimal point, on the same page'}
    ${'0'}               | ${0}         | ${'zero is a score'}
    ${'-0'}              | ${0}         | ${'and has no sign'}
    ${'-0.25'}           | ${-250_000}  | ${'below zero is read; that it may not be is another rule'}
    ${'+3'}              | ${3_000_000} | ${'a plus says nothing new'}
    ${',5'}              | ${500_000}   | ${'a left out zero is not a guess'}
    ${'5,'}              | ${5_000_000} | ${'nor is a left out fraction'}
    ${'8,50'}            | ${8_500_000} | ${'zeros at the end change nothing'}
    ${'008'}             | ${8_000_000} | ${'nor do zeros in front'}
    ${'0,000001'}        | ${1}         | ${'the smallest that is kept'}
    ${'0,0000010'}       | ${1}         | ${'a seventh decimal of zero loses nothing'}
    ${'1.005'}           | ${1_005_000} | ${'the decimal, not its binary neighbour'}
    ${'\u00A08,5\u00A0'} | ${8_500_000} | ${'no-break spaces around, as Word leaves them'}
    ${'\t8,5\n'}         | ${8_500_000} | ${'any white space around'}
    ${'1000000'}         | ${1e12}      | ${'the largest'}
  `('$text → $points: $because', ({ text, points }) => {
    expect(parsePoints(text)).toEqual({ ok: true, points });
  });

  it.each`
    text            | reason          | because
    ${'1.234,5'}    | ${'separators'} | ${'thousands and decimals: which is which is a guess'}
    ${'1,234.5'}    | ${'separators'} | ${'the English order is no better'}
    ${'1,2,3'}      | ${'separators'} | ${'a list'}
    ${'1..5'}       | ${'separators'} | ${'a slip of the finger'}
    ${''}           | ${'words'}      | ${'nothing'}
    ${'   '}        | ${'words'}      | ${'white space is nothing'}
    ${'-'}          | ${'words'}      | ${'a dash often stands for "none": not ours to decide'}
    ${'.'}          | ${'words'}      | ${'no digit at all'}
    ${'8,5 điểm'}   | ${'words'}      | ${'a unit of measurement'}
    ${'tám'}        | ${'words'}      | ${'a number in words'}
    ${'８'}         | ${'words'}      | ${'full-width digits of another keyboard'}
    ${'٣'}          | ${'words'}      | ${'digits of another script'}
    ${'1e5'}        | ${'words'}      | ${'never a power of ten'}
    ${'0x10'}       | ${'words'}      | ${'never hexadecimal'}
    ${'Infinity'}   | ${'words'}      | ${'never infinite'}
    ${'NaN'}        | ${'words'}      | ${'never no number'}
    ${'8 5'}        | ${'words'}      | ${'white space inside'}
    ${'1\u00A0000'} | ${'words'}      | ${'a no-break space for thousands'}
    ${'--8'}        | ${'words'}      | ${'two signs'}
    ${'8/10'}       | ${'words'}      | ${'a ratio'}
    ${'80%'}        | ${'words'}      | ${'a percentage'}
    ${'0,0000001'}  | ${'decimals'}   | ${'a seventh decimal would be lost'}
    ${'1000001'}    | ${'size'}       | ${'more than any framework has'}
    ${'1000000,5'}  | ${'size'}       | ${'by half a point as well'}
  `('$text is refused ($reason): $because', ({ text, reason }) => {
    expect(parsePoints(text)).toEqual({ ok: false, reason });
  });

  it('is the inverse of pointsText for every number of millionths', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (points) => {
        expect(parsePoints(pointsText(points))).toEqual({ ok: true, points });
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws and never gives half a number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parsePoints(text);
        expect(parsed.ok ? Number.isSafeInteger(parsed.points) : parsed.reason.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('points of reviewed text', () => {
  it.each`
    text      | points        | because
    ${'12.5'} | ${12_500_000} | ${'as a rules file writes it'}
    ${'0'}    | ${0}          | ${'a main index may be worth nothing'}
  `('$text → $points: $because', ({ text, points }) => {
    expect(exactPoints(text)).toBe(points);
  });

  it('throws on anything else, with the text', () => {
    expect(() => exactPoints('1.234,5')).toThrow(new RangeError('not a number of points: 1.234,5'));
  });
});
