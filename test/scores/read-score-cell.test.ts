import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/grid/grid.ts';
import { readScoreCell } from '../../src/scores/read-score-cell.ts';

const text = (content: string): Cell => ({ kind: 'text', text: content });
const number = (value: number): Cell => ({ kind: 'number', number: value });

describe('what a cell says about points', () => {
  it.each`
    cell                                                     | reading                                                                                              | because
    ${undefined}                                             | ${{ kind: 'missing', raw: '' }}                                                                      | ${'an empty cell is missing, not zero'}
    ${text(' \u00A0 ')}                                      | ${{ kind: 'missing', raw: '' }}                                                                      | ${'white space is empty'}
    ${number(0)}                                             | ${{ kind: 'scored', raw: '0', points: 0, typedAsText: false, rounded: false }}                       | ${'zero is a score'}
    ${number(8.15)}                                          | ${{ kind: 'scored', raw: '8.15', points: 8_150_000, typedAsText: false, rounded: false }}            | ${'a number'}
    ${{ kind: 'number', number: 9, formula: 'A1' }}          | ${{ kind: 'scored', raw: '9', points: 9_000_000, typedAsText: false, rounded: false }}               | ${'the stored value of a formula'}
    ${number(20 / 3)}                                        | ${{ kind: 'scored', raw: '6.66666666666667', points: 6_666_667, typedAsText: false, rounded: true }} | ${'a ratio is kept to six decimals, and said so'}
    ${text('8,5')}                                           | ${{ kind: 'scored', raw: '8,5', points: 8_500_000, typedAsText: true, rounded: false }}              | ${'decimal comma typed as text'}
    ${text('\u00A08,50')}                                    | ${{ kind: 'scored', raw: '\u00A08,50', points: 8_500_000, typedAsText: true, rounded: false }}       | ${'raw text is kept as it stands'}
    ${text('Không áp dụng')}                                 | ${{ kind: 'not-applicable', raw: 'Không áp dụng' }}                                                  | ${'not applicable is its own kind'}
    ${text('KAD')}                                           | ${{ kind: 'not-applicable', raw: 'KAD' }}                                                            | ${'its short form'}
    ${text('n/a')}                                           | ${{ kind: 'not-applicable', raw: 'n/a' }}                                                            | ${'in English'}
    ${text('không')}                                         | ${{ kind: 'faulty', raw: 'không', fault: 'words' }}                                                  | ${'"no" is neither zero nor not applicable'}
    ${text('-')}                                             | ${{ kind: 'faulty', raw: '-', fault: 'words' }}                                                      | ${'a dash is not ours to read'}
    ${text('1.234,5')}                                       | ${{ kind: 'faulty', raw: '1.234,5', fault: 'separators' }}                                           | ${'two separators'}
    ${{ kind: 'boolean', value: true }}                      | ${{ kind: 'faulty', raw: 'TRUE', fault: 'boolean' }}                                                 | ${'TRUE is not 1'}
    ${{ kind: 'boolean', value: false }}                     | ${{ kind: 'faulty', raw: 'FALSE', fault: 'boolean' }}                                                | ${'FALSE is not 0'}
    ${{ kind: 'date', date: new Date('2023-05-08T00:00Z') }} | ${{ kind: 'faulty', raw: '08/05/2023', fault: 'date' }}                                              | ${'8.5 that a program turned into a day'}
    ${{ kind: 'error', text: '#DIV/0!' }}                    | ${{ kind: 'faulty', raw: '#DIV/0!', fault: 'error-cell' }}                                           | ${'an error is not zero'}
    ${{ kind: 'uncalculated', formula: 'SUM(A1)' }}          | ${{ kind: 'faulty', raw: '=SUM(A1)', fault: 'not-calculated' }}                                      | ${'nor is a formula without a value'}
    ${{ kind: 'number', number: 0.8, percent: true }}        | ${{ kind: 'faulty', raw: '0.8 (%)', fault: 'percent' }}                                              | ${'80 % of what?'}
    ${number(Number.NaN)}                                    | ${{ kind: 'faulty', raw: 'NaN', fault: 'size' }}                                                     | ${'no number never passes'}
    ${number(1e7)}                                           | ${{ kind: 'faulty', raw: '10000000', fault: 'size' }}                                                | ${'larger than any framework'}
  `('$cell: $because', ({ cell, reading }) => {
    expect(readScoreCell(cell)).toEqual(reading);
  });
});
