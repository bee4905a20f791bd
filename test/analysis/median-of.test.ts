import { expect, it } from 'vitest';
import { medianOf } from '../../src/analysis/median-of.ts';

it.each`
  points            | median       | because
  ${[30, 10, 20]}   | ${20}        | ${'the middle of an odd number, in any order'}
  ${[10, 20]}       | ${15}        | ${'the mean of two'}
  ${[10, 11]}       | ${11}        | ${'half a millionth goes up'}
  ${[1, 2, 3, 100]} | ${3}         | ${'2.5 of a millionth goes up; the largest pulls nothing'}
  ${[9, 100, 10]}   | ${10}        | ${'numbers, not letters: 100 stands behind 10'}
  ${[0]}            | ${0}         | ${'zero alone'}
  ${[]}             | ${undefined} | ${'nobody has no median'}
`('$points → $median: $because', ({ points, median }) => {
  expect(medianOf(points)).toBe(median);
});

it('leaves its argument as it was', () => {
  const points = [3, 1, 2];
  medianOf(points);
  expect(points).toEqual([3, 1, 2]);
});
