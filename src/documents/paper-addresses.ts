import type { Address } from '../dataset/addresses.ts';
import { addresses } from '../dataset/addresses.ts';
import type { Lang } from '../i18n/lang.ts';

/** The list of a year's papers. @example papersAddress('en', 2023) // => '/en/2023/papers/' */
export const papersAddress = (lang: Lang, year: number): Address =>
  `${addresses.year(lang, year)}papers/` as Address;

/** A paper to read and to print. @example paperAddress('vi', 2023, 'bang-diem/so-y-te') // => '/2023/papers/bang-diem/so-y-te/' */
export const paperAddress = (lang: Lang, year: number, id: string): Address =>
  `${papersAddress(lang, year)}${id}/` as Address;

/**
 * The paper as a file for word processors, shared by both languages. Its name says the year: it is kept outside the site.
 * @example paperFile(2023, 'bang-diem/so-y-te') // => '/papers/2023/bang-diem-so-y-te-2023.docx'
 */
export const paperFile = (year: number, id: string): Address =>
  `/papers/${year}/${id.replace('/', '-')}-${year}.docx`;
