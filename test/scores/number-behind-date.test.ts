import { expect, it } from 'vitest';
import { numberBehindDate } from '../../src/scores/number-behind-date.ts';

it.each`
  raw                   | number     | because
  ${'01/05/2023'}       | ${'1.5'}   | ${'1.5 became 1 May'}
  ${'05/01/2023'}       | ${'5.1'}   | ${'day first: 5.1, not 1.5'}
  ${'08/10/2023'}       | ${'8.10'}  | ${'8.10 keeps its zero'}
  ${'31/12/2023'}       | ${'31.12'} | ${'the last day'}
  ${'01/05/2024'}       | ${'1.5'}   | ${'filled in the year after'}
  ${'01/07/1975'}       | ${'7.75'}  | ${'7.75 became July 1975'}
  ${'01/07/2005'}       | ${'7.05'}  | ${'7.05 keeps its zero'}
  ${'01/07/2000'}       | ${'7.00'}  | ${'7.00'}
  ${'01/12/2029'}       | ${'12.29'} | ${'the last year that a spreadsheet takes for this century'}
  ${'01/01/1930'}       | ${'1.30'}  | ${'and the first of the last century'}
  ${'02/07/1975'}       | ${null}    | ${'a day of July 1975 was no number'}
  ${'15/11/2010'}       | ${null}    | ${'a day long ago was meant as a day'}
  ${'01/08/2021'}       | ${'8.21'}  | ${'no spreadsheet adds a year that was over: 8.21 became August 2021'}
  ${'1/5/2023'}         | ${null}    | ${'not as cells are read'}
  ${'01/05/2023 09:15'} | ${null}    | ${'a time'}
  ${'2023-05-01'}       | ${null}    | ${'another order'}
  ${''}                 | ${null}    | ${'nothing'}
`('"$raw" in a sheet of 2023 → $number: $because', ({ raw, number }) => {
  expect(numberBehindDate(raw, 2023)).toBe(number);
});
