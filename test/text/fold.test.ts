import { expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

it.each`
  text                              | folded                            | because
  ${'Sở Thông tin và Truyền thông'} | ${'so thong tin va truyen thong'} | ${'every mark goes'}
  ${'Đường đi ĐẸP'}                 | ${'duong di dep'}                 | ${'đ has no decomposition and needs its own rule'}
  ${'ƯƠNG ưỡn ỡ'}                   | ${'uong uon o'}                   | ${'horn and tone on one letter'}
  ${'Nghệ thuật'.normalize('NFD')}  | ${'nghe thuat'}                   | ${'decomposed text folds alike'}
  ${'a-b 6.10'}                     | ${'a-b 6.10'}                     | ${'signs and digits stay'}
`('$text → $folded: $because', ({ text, folded }) => {
  expect(fold(text)).toBe(folded);
});
