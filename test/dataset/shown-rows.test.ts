import { expect, it } from 'vitest';
import { END_ROWS, LONGEST_PAGE, shownRows } from '../../src/dataset/shown-rows.ts';

const rows = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const inShort = (lists: readonly number[]) =>
  shownRows(lists.map(rows)).map(({ first, last, left }) => [first.length, last.length, left]);

it.each`
  lists         | shown                             | because
  ${[24]}       | ${[[24, 0, 0]]}                   | ${'a province'}
  ${[250]}      | ${[[250, 0, 0]]}                  | ${'the longest page that is whole'}
  ${[251]}      | ${[[50, 50, 151]]}                | ${'one more'}
  ${[3321]}     | ${[[50, 50, 3221]]}               | ${'a nation'}
  ${[3000, 80]} | ${[[25, 25, 2950], [25, 25, 30]]} | ${'lists share the ends'}
  ${[300, 50]}  | ${[[25, 25, 250], [50, 0, 0]]}    | ${'nothing is left out of a list that its ends cover'}
  ${[0]}        | ${[[0, 0, 0]]}                    | ${'nobody'}
  ${[]}         | ${[]}                             | ${'no lists'}
`('of $lists rows $shown are shown: $because', ({ lists, shown }) => {
  expect(inShort(lists)).toEqual(shown);
});

it('keeps three rows at either end of each of very many lists', () => {
  const shown = inShort(Array.from({ length: 63 }, () => 60));
  expect(shown).toEqual(Array.from({ length: 63 }, () => [3, 3, 54]));
});

it('shows the best and the last', () => {
  const [{ first, last } = { first: [], last: [] }] = shownRows([rows(1000)]);
  expect([first[0], first.at(-1), last[0], last.at(-1)]).toEqual([1, END_ROWS, 1001 - END_ROWS, 1000]);
  expect(first.length + last.length).toBeLessThan(LONGEST_PAGE);
});
