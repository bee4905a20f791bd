import { expect, it } from 'vitest';
import { canonical } from '../../src/text/canonical.ts';

it.each`
  text                          | form              | because
  ${'  SỞ  Y tế\n'}             | ${'sở y tế'}      | ${'case, outer and repeated white space do not matter'}
  ${'Sở Y tế'.normalize('NFD')} | ${'sở y tế'}      | ${'decomposed text from macOS is the same text'}
  ${'Sở\u00A0Y\u00A0tế'}        | ${'sở y tế'}      | ${'no-break spaces come from Word'}
  ${'\uFEFFSở Y\u200B tế'}      | ${'sở y tế'}      | ${'a byte order mark and a zero-width space are invisible'}
  ${'ĐIỂM\nTỰ CHẤM'}            | ${'điểm tự chấm'} | ${'line breaks inside a header'}
  ${'Đ'}                        | ${'đ'}            | ${'a letter of its own'}
  ${'I'}                        | ${'i'}            | ${'not the dotless i of another locale'}
  ${'   '}                      | ${''}             | ${'only white space is empty'}
  ${''}                         | ${''}             | ${'empty stays empty'}
`('$text → $form: $because', ({ text, form }) => {
  expect(canonical(text)).toBe(form);
});

it('keeps tones apart: hóa is not hoa', () => {
  expect(canonical('hóa')).not.toBe(canonical('hoa'));
});
