import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalIn, wholeNumberIn } from '../../src/workbook/byte-numbers.ts';

const bytes = (text: string) => new TextEncoder().encode(`"${text}"`);
const decimal = (text: string) => decimalIn(bytes(text), 1, text.length + 1);
const whole = (text: string) => wholeNumberIn(bytes(text), 1, text.length + 1);

describe('a decimal in bytes', () => {
  it.each`
    text                  | number             | because
    ${'0'}                | ${0}               | ${'zero'}
    ${'-0'}               | ${-0}              | ${'and the other one'}
    ${'8.15'}             | ${8.15}            | ${'the double nearest to it'}
    ${'.5'}               | ${0.5}             | ${'nothing before the point'}
    ${'5.'}               | ${5}               | ${'nothing behind it'}
    ${'007'}              | ${7}               | ${'zeros in front'}
    ${'0.00000000000001'} | ${1e-14}           | ${'fifteen digits'}
    ${'123456789012345'}  | ${123456789012345} | ${'fifteen in front'}
    ${'1234567890123456'} | ${Number.NaN}      | ${'sixteen may be more than a double holds'}
    ${'1e3'}              | ${Number.NaN}      | ${'an exponent'}
    ${'+5'}               | ${Number.NaN}      | ${'a plus'}
    ${'1.2.3'}            | ${Number.NaN}      | ${'two points'}
    ${'-'}                | ${Number.NaN}      | ${'no digit'}
    ${'.'}                | ${Number.NaN}      | ${'a point alone'}
    ${''}                 | ${Number.NaN}      | ${'nothing'}
    ${' 5'}               | ${Number.NaN}      | ${'white space'}
  `('"$text" is $number: $because', ({ text, number }) => {
    expect(decimal(text)).toBe(number);
  });

  it('is what Number reads, to the last bit (property)', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 15 });
    fc.assert(
      fc.property(digits, digits, fc.boolean(), (before, behind, isNegative) => {
        const text = `${isNegative ? '-' : ''}${before}.${behind}`;
        const isShort = before.length + behind.length <= 15 && before.length + behind.length > 0;
        expect(decimal(text)).toBe(isShort ? Number(text) : Number.NaN);
      }),
      { numRuns: 2000 },
    );
  });
});

it.each`
  text            | number       | because
  ${'0'}          | ${0}         | ${'zero'}
  ${'109593'}     | ${109593}    | ${'the last row of a nation'}
  ${'999999999'}  | ${999999999} | ${'nine digits'}
  ${'1000000000'} | ${-1}        | ${'ten'}
  ${'07'}         | ${-1}        | ${'a zero too many'}
  ${'-1'}         | ${-1}        | ${'a sign'}
  ${'1.0'}        | ${-1}        | ${'a point'}
  ${''}           | ${-1}        | ${'nothing'}
`('the whole number "$text" is $number: $because', ({ text, number }) => {
  expect(whole(text)).toBe(number);
});
