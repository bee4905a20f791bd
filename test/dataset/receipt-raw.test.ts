import { expect, it } from 'vitest';
import { hasMoreDecimals, receiptRaw } from '../../src/dataset/receipt-raw.ts';

it.each`
  raw                 | shown                  | because
  ${'8,5'}            | ${'8,5'}               | ${'an ordinary cell is quoted as it stands'}
  ${' 9  '}           | ${'␣9␣␣'}              | ${'spaces at the ends would not be seen'}
  ${'không  áp dụng'} | ${'không ␣áp dụng'}    | ${'of two spaces a page shows one'}
  ${'8\r\n5'}         | ${'8↵5'}               | ${'a line break inside the cell'}
  ${'8\t5'}           | ${'8⇥5'}               | ${'a tab'}
  ${'8\u00A05'}       | ${'8[U+00A0]5'}        | ${'a no-break space looks like a space'}
  ${'\u202E5,8'}      | ${'[U+202E]5,8'}       | ${'text that would run backwards'}
  ${'8\u200B\u200D'}  | ${'8[U+200B][U+200D]'} | ${'characters without width'}
  ${'</script><b>'}   | ${'</script><b>'}      | ${'markup is text; the page escapes it'}
`('$because', ({ raw, shown }) => {
  expect(receiptRaw(raw)).toEqual({ shown, whole: null });
});

it('a long text is shown by its beginning and kept whole', () => {
  const raw = 'ờ'.repeat(61);
  expect(receiptRaw(raw)).toEqual({ shown: `${'ờ'.repeat(60)}…`, whole: raw });
  expect(receiptRaw('ờ'.repeat(60)).whole).toBeNull();
});

it.each`
  raw                   | more     | because
  ${'6.66666666666667'} | ${true}  | ${'a ratio has more decimals than are kept'}
  ${'6,6666667'}        | ${true}  | ${'seven decimals'}
  ${'6.666667'}         | ${false} | ${'six are kept'}
  ${'6.6000000'}        | ${false} | ${'zeros say nothing'}
  ${'không áp dụng'}    | ${false} | ${'words'}
`('$raw: $because', ({ raw, more }) => {
  expect(hasMoreDecimals(raw)).toBe(more);
});
