import fc from 'fast-check';
import { expect, it } from 'vitest';
import { medianOf } from '../../src/analysis/median-of.ts';
import { quartilesOf } from '../../src/analysis/quartiles-of.ts';

const MAX = 2_000_000_000_000_000;

it.each`
  points                  | five                                         | because
  ${[50, 10, 40, 20, 30]} | ${[10, 20, 30, 40, 50]}                      | ${'five numbers are their own summary, in any order'}
  ${[10, 20, 30, 40]}     | ${[10, 18, 25, 33, 40]}                      | ${'17.5 and 32.5 go up to the next millionth'}
  ${[1, 2, 3, 4, 5, 6]}   | ${[1, 2, 4, 5, 6]}                           | ${'2.25 goes down, 3.5 up, 4.75 up'}
  ${[0, 0, 0, 1]}         | ${[0, 0, 0, 0, 1]}                           | ${'a quarter of a millionth goes down'}
  ${[0, 1, 1, 1]}         | ${[0, 1, 1, 1, 1]}                           | ${'three quarters go up'}
  ${[10, 20]}             | ${[10, 13, 15, 18, 20]}                      | ${'12.5 and 17.5 between two'}
  ${[7]}                  | ${[7, 7, 7, 7, 7]}                           | ${'one alone is everything'}
  ${[4, 4, 4]}            | ${[4, 4, 4, 4, 4]}                           | ${'equal points have no spread'}
  ${[0]}                  | ${[0, 0, 0, 0, 0]}                           | ${'zero alone'}
  ${[9, 100, 10]}         | ${[9, 10, 10, 55, 100]}                      | ${'numbers, not letters; 9.5 goes up'}
  ${[MAX - 3, MAX]}       | ${[MAX - 3, MAX - 2, MAX - 1, MAX - 1, MAX]} | ${'exact where floats of points would not be: 0.75 up, 1.5 up, 2.25 down'}
`('$points → $five: $because', ({ points, five }) => {
  const [min, q1, median, q3, max] = five;
  expect(quartilesOf(points)).toEqual({ min, q1, median, q3, max });
});

it('nobody has no spread', () => {
  expect(quartilesOf([])).toBeNull();
});

it('leaves its argument as it was', () => {
  const points = [3, 1, 2];
  quartilesOf(points);
  expect(points).toEqual([3, 1, 2]);
});

it('rises from min to max, holds the median of medianOf, and knows no order of rows', () => {
  const points = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(points, (list) => {
      const { min, q1, median, q3, max } = quartilesOf(list)!;
      const five = [min, q1, median, q3, max];
      expect(five).toEqual([...five].sort((a, b) => a - b));
      expect([min, median, max]).toEqual([Math.min(...list), medianOf(list), Math.max(...list)]);
      expect(quartilesOf([...list].reverse())).toEqual(quartilesOf(list));
    }),
  );
});
