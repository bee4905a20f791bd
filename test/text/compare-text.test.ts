import { expect, it } from 'vitest';
import { compareText } from '../../src/text/compare-text.ts';

it.each`
  a         | b          | order | because
  ${'a'}    | ${'b'}     | ${-1} | ${'smaller code unit first'}
  ${'b'}    | ${'a'}     | ${1}  | ${'and the other way round'}
  ${'a'}    | ${'a'}     | ${0}  | ${'equal'}
  ${''}     | ${'a'}     | ${-1} | ${'nothing stands before something'}
  ${'Z'}    | ${'a'}     | ${-1} | ${'code units, not a dictionary: the same in every locale'}
  ${'so-a'} | ${'so-ab'} | ${-1} | ${'a prefix stands first'}
`('$a against $b: $because', ({ a, b, order }) => {
  expect(compareText(a, b)).toBe(order);
});
