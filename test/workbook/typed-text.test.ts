import { expect, it } from 'vitest';
import { readCsv } from '../../src/workbook/read-csv.ts';
import { typedText } from '../../src/workbook/typed-text.ts';

it.each`
  raw                  | text             | because
  ${'8,5\r\n'}         | ${'8,5\n'}       | ${'a line ends in one way, as .xlsx has it'}
  ${'a\rb\n\rc'}       | ${'a\nb\n\nc'}   | ${'also that of an old Macintosh'}
  ${'\u000B9\u0000\t'} | ${'9\t'}         | ${'what .xlsx cannot hold is nobody’s; a tab is white space'}
  ${'To\u0302ng'}      | ${'Tông'}        | ${'NFC'}
  ${' 8,50\u00A0'}     | ${' 8,50\u00A0'} | ${'white space stays: a receipt quotes what stands there'}
`('$because', ({ raw, text }) => {
  expect(typedText(raw)).toBe(text);
});

it('a line break in a cell of a CSV file is the same as in a workbook', () => {
  const read = readCsv(new TextEncoder().encode('a,"Không\r\náp dụng"\r\n'), 'x.csv');
  expect(read.ok && read.grids[0]!.rows).toEqual([
    [
      { kind: 'text', text: 'a' },
      { kind: 'text', text: 'Không\náp dụng' },
    ],
  ]);
});
