import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partsOf, plain, quoted } from '../../src/i18n/quoted.ts';

it.each`
  sentence                                 | parts                                   | because
  ${'All English.'}                        | ${['All English.']}                     | ${'nothing is marked'}
  ${`Decision ${quoted('5/QĐ')} of 1 May`} | ${['Decision ', '«5/QĐ»', ' of 1 May']} | ${'the number is Vietnamese'}
  ${`${quoted('Sở A')}${quoted('Sở B')}`}  | ${['«Sở A»', '«Sở B»']}                 | ${'two in a row stay two'}
  ${quoted('')}                            | ${[]}                                   | ${'nothing to quote is no part'}
  ${quoted('a\u2069b\u2068c')}             | ${['«abc»']}                            | ${'a text with marks of its own cannot break out'}
  ${'\u2068open'}                          | ${['open']}                             | ${'a mark that nothing closes is no quotation'}
`('$because', ({ sentence, parts }) => {
  expect(partsOf(sentence).map(({ text, isQuoted }) => (isQuoted ? `«${text}»` : text))).toEqual(parts);
});

it('loses no letter', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, inside) => {
      const sentence = before + quoted(inside);
      expect(
        partsOf(sentence)
          .map(({ text }) => text)
          .join(''),
      ).toBe(plain(sentence));
    }),
  );
});
