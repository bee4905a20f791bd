import type { Site } from '../dataset/site.ts';
import type { Lang } from '../i18n/lang.ts';
import { searchDocuments } from './search-documents.ts';

/**
 * The classic script `search/index-<lang>.js`, which pages load when somebody searches: a script, because a page from
 * disk may not fetch anything else. It assigns one global, the documents.
 */
export function searchScript(site: Site, lang: Lang): string {
  return `window.searchDocuments = ${JSON.stringify(searchDocuments(site, lang))};\n`;
}
