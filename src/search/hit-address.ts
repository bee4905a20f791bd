import { type Address, addresses } from '../dataset/addresses.ts';
import type { Lang } from '../i18n/lang.ts';
import type { PageKey, SearchDocument } from './search-document.ts';

/** Where a document is read: in a year, or as a whole (a unit's history, else the newest year that has it). */
export function hitAddress({ kind, key, years }: SearchDocument, lang: Lang, year?: number): Address {
  const inYear = year ?? years.at(-1) ?? 0;
  switch (kind) {
    case 'unit':
      return year === undefined ? addresses.unit(lang, key) : addresses.unitYear(lang, year, key);
    case 'year':
      return addresses.year(lang, inYear);
    case 'main':
      return addresses.mainIndex(lang, inYear, key);
    case 'component':
      return addresses.component(lang, inYear, key);
    case 'award':
      return addresses.awards(lang, inYear);
    case 'page':
      return pageAddress(key as PageKey, lang, inYear);
  }
}

function pageAddress(key: PageKey, lang: Lang, year: number): Address {
  return key === 'awards' || key === 'methodology' ? addresses[key](lang, year) : addresses[key](lang);
}
