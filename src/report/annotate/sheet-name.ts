import { refuse } from './refuse.ts';

/** UTF-16 units that Excel allows in the name of a sheet. */
const LONGEST = 31;

/**
 * A name that a new sheet may have: cut to 31 characters, without what Excel forbids, numbered where it is taken
 * (a copy that was annotated, sent back and is annotated again).
 * @example freeSheetName('Lỗi cần sửa', ['Bảng điểm', 'LỖI CẦN SỬA']) // => 'Lỗi cần sửa (2)'
 */
export function freeSheetName(wanted: string, names: readonly string[]): string {
  const clean = wanted
    .normalize('NFC')
    .replace(/\p{Cc}|[[\]:*?/\\]/gu, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');
  if (clean === '') return refuse('no name for the list');
  const key = (name: string) => name.normalize('NFC').toLowerCase();
  const taken = new Set(names.map(key));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = `${cut(clean, LONGEST - suffix.length)}${suffix}`;
    if (!taken.has(key(name))) return name;
  }
}

/** At most so many UTF-16 units of a text, and no half character at its end. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/**
 * A sheet's name as formulas and links write it.
 * @example quoted("O'Brien") // => "'O''Brien'"
 */
export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
