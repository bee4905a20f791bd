import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodes } from '../../src/text/compare-codes.ts';

describe('natural order of codes', () => {
  it.each`
    a           | b            | sign  | because
    ${'4.2'}    | ${'4.10'}    | ${-1} | ${'parts are numbers, not letters'}
    ${'4.10'}   | ${'4.2'}     | ${1}  | ${'and the other way round'}
    ${'4.2'}    | ${'4.20'}    | ${-1} | ${'4.2, 4.20 and 4.22 are different'}
    ${'4.20'}   | ${'4.22'}    | ${-1} | ${'the next of the three'}
    ${'4.22'}   | ${'4.22.11'} | ${-1} | ${'a parent stands before its child'}
    ${'4.22.2'} | ${'4.22.11'} | ${-1} | ${'on the third level as well'}
    ${'1'}      | ${'10'}      | ${-1} | ${'main indices'}
    ${'9.9'}    | ${'10.1'}    | ${-1} | ${'the first part weighs most'}
    ${'4.2'}    | ${'4.2'}     | ${0}  | ${'equal'}
  `('$a against $b: $because', ({ a, b, sign }) => {
    expect(Math.sign(compareCodes(a, b))).toBe(sign);
  });

  it('is one total order: any shuffle sorts to the same list', () => {
    const order = ['1', '1.1', '1.2', '1.10', '1.10.1', '2', '4.2', '4.10', '4.20', '4.22', '4.22.11', '10'];
    fc.assert(
      fc.property(fc.shuffledSubarray(order, { minLength: order.length }), (shuffled) => {
        expect([...shuffled].sort(compareCodes)).toEqual(order);
      }),
    );
  });
});
