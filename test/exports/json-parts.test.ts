import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonParts } from '../../src/exports/json-parts.ts';

it.each`
  whole                                 | lists                        | because
  ${{}}                                 | ${{}}                        | ${'nothing'}
  ${{ a: undefined, b: null }}          | ${{}}                        | ${'what is undefined is left out'}
  ${{ a: 'một\nhai', b: [] }}           | ${{ b: [] }}                 | ${'an empty list, and a text of two lines'}
  ${{ a: { b: [1, { c: 2 }] }, d: [] }} | ${{ d: [{ e: [3] }, 4] }}    | ${'depth'}
  ${{ a: [1], 'đ"': [] }}               | ${{ 'đ"': ['x', null, {}] }} | ${'a strange name, in the last place'}
`('is the text of JSON.stringify: $because', ({ whole, lists }) => {
  expect([...jsonParts(whole, lists)].join('')).toBe(`${JSON.stringify({ ...whole, ...lists }, null, 1)}\n`);
});

it('is the text of JSON.stringify, whatever is written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()), (whole, list) => {
      const text = [...jsonParts({ ...whole, list: [] }, { list })].join('');
      expect(text).toBe(`${JSON.stringify({ ...whole, list }, null, 1)}\n`);
    }),
  );
});
