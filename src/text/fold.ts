import { canonical } from './canonical.ts';

/**
 * Canonical text without Vietnamese marks: for finding things that were typed without them, and for addresses.
 * @example fold('Sở Thông tin và Truyền thông') // => 'so thong tin va truyen thong'
 * @example fold('Đường') // => 'duong'
 */
export function fold(text: string): string {
  return canonical(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd');
}
