import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodes } from '../../src/text/compare-codes.ts';

describe('natural order of codes', () => {
  it.each`
    a                  | b                  | sign  | because
    ${'4.2'}           | ${'4.10'}          | ${-1} | ${'parts are numbers, not letters'}
    ${'4.10'}          | ${'4.2'}           | ${1}  | ${'and the other way round'}
    ${'4.2'}           | ${'4.20'}          | ${-1} | ${'4.2, 4.20 and 4.22 are different'}
    ${'4.20'}          | ${'4.22'}          | ${-1} | ${'the next of the three'}
    ${'4.22'}          | ${'4.22.11'}       | ${-1} | ${'a parent stands before its child'}
    ${'4.22.2'}        | ${'4.22.11'}       | ${-1} | ${'on the third level as well'}
    ${'1'}             | ${'10'}            | ${-1} | ${'main indices'}
    ${'9.9'}           | ${'10.1'}          | ${-1} | ${'the first part weighs most'}
    ${'4.2'}           | ${'4.2'}           | ${0}  | ${'equal'}
    ${'II'}            | ${'IX'}            | ${-1} | ${'Roman numerals by value, not by letter'}
    ${'V'}             | ${'IX'}            | ${-1} | ${'5 before 9, although I stands before V'}
    ${'XL'}            | ${'XC'}            | ${-1} | ${'40 before 90'}
    ${'C'}             | ${'1'}             | ${-1} | ${'groups before main indices, whatever their value'}
    ${'I'}             | ${'I'}             | ${0}  | ${'equal'}
    ${'IV'}            | ${'IIII'}          | ${1}  | ${'one value, two texts: an order all the same'}
    ${'1'}             | ${'01'}            | ${1}  | ${'so with zeros in front'}
    ${'9'.repeat(400)} | ${'8'.repeat(400)} | ${1}  | ${'longer than any number: still no NaN'}
  `('$a against $b: $because', ({ a, b, sign }) => {
    expect(Math.sign(compareCodes(a, b))).toBe(sign);
  });

  const code = fc.oneof(
    fc.stringMatching(/^\d{1,2}(\.\d{1,2}){0,2}$/),
    fc.stringMatching(/^[IVXLC]{1,4}$/),
    fc.string({ unit: fc.constantFrom('1', '0', 'I', 'V', '.', 'a'), maxLength: 4 }),
  );

  it('is antisymmetric: only equal texts are equal', () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        const order = Math.sign(compareCodes(a, b));
        expect(order).toBe(0 - Math.sign(compareCodes(b, a)));
        expect(order === 0).toBe(a === b);
      }),
      { numRuns: 2000 },
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(code, code, code, (a, b, c) => {
        const [low, middle, high] = [a, b, c].sort(compareCodes) as [string, string, string];
        expect(compareCodes(low, middle)).toBeLessThanOrEqual(0);
        expect(compareCodes(middle, high)).toBeLessThanOrEqual(0);
        expect(compareCodes(low, high)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 5000 },
    );
  });

  it('is one total order: any shuffle sorts to the same list', () => {
    const order = [
      'I',
      'II',
      'IV',
      'IX',
      'XL',
      '1',
      '1.1',
      '1.2',
      '1.10',
      '1.10.1',
      '2',
      '4.2',
      '4.10',
      '4.20',
      '4.22',
      '4.22.11',
      '10',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(order, { minLength: order.length }), (shuffled) => {
        expect([...shuffled].sort(compareCodes)).toEqual(order);
      }),
    );
  });
});
