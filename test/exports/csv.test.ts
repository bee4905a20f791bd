import { describe, expect, it } from 'vitest';
import { csvField, csvText } from '../../src/exports/csv.ts';

describe('csvField', () => {
  it.each`
    value        | text               | because
    ${null}      | ${''}              | ${'nothing is an empty field, not a zero'}
    ${0}         | ${'0'}             | ${'zero is a value'}
    ${'-4.85'}   | ${'-4.85'}         | ${'a negative number stays a number'}
    ${'6.10'}    | ${'6.10'}          | ${'a code keeps its zero'}
    ${'Sở Y tế'} | ${'Sở Y tế'}       | ${'plain text stands as it is'}
    ${'a,b'}     | ${'"a,b"'}         | ${'a comma is quoted'}
    ${'a "b"'}   | ${'"a ""b"""'}     | ${'quotes are doubled'}
    ${'a\nb'}    | ${'"a\nb"'}        | ${'a line break is quoted'}
    ${'=1+1'}    | ${"'=1+1"}         | ${'a spreadsheet would run it'}
    ${'+84 90'}  | ${"'+84 90"}       | ${'a spreadsheet would run it'}
    ${'@sum'}    | ${"'@sum"}         | ${'a spreadsheet would run it'}
    ${'\r=1'}    | ${'"\'\r=1"'}      | ${'a carriage return hides the sign'}
    ${'\t=1'}    | ${"'\t=1"}         | ${'a tab before it hides a formula'}
    ${'-cmd|x'}  | ${"'-cmd|x"}       | ${'begins like a number, but is none'}
    ${'=A1,"x"'} | ${'"\'=A1,""x"""'} | ${'both at once'}
  `('$value → $text: $because', ({ value, text }) => {
    expect(csvField(value)).toBe(text);
  });
});

describe('csvText', () => {
  it('is RFC 4180: one header row, CRLF, a last line end', () => {
    expect(csvText(['a', 'b'], [[1, null]])).toBe('a,b\r\n1,\r\n');
  });
});
