import type { Site } from '../dataset/site.ts';
import type { Lang } from '../i18n/lang.ts';
import { indexDocuments } from './index-documents.ts';
import { pageDocuments } from './page-documents.ts';
import type { SearchDocument } from './search-document.ts';
import { unitDocuments } from './unit-documents.ts';

/** Everything that can be found in a language; equally good results keep this order. */
export function searchDocuments(site: Site, lang: Lang): SearchDocument[] {
  return [...unitDocuments(site, lang), ...pageDocuments(site, lang), ...indexDocuments(site, lang)];
}
