import type { Site } from '../dataset/site.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { type PageKey, type SearchDocument, SITE_PAGES, YEAR_PAGES } from './search-document.ts';

/** Vietnamese words lead to English pages too. */
const tongues = (lang: Lang) => [...new Set([lang, 'vi' as const])].map((one) => messagesOf(one).search);

/** The years and all pages that are not about one unit or index. */
export function pageDocuments(site: Site, lang: Lang): SearchDocument[] {
  const years = site.years.map(({ year }) => year);
  return [
    ...years.toReversed().map((year) => yearDocument(year, lang)),
    ...YEAR_PAGES.map((key) => pageDocument(key, years, lang)),
    ...SITE_PAGES.map((key) => pageDocument(key, [], lang)),
  ];
}

function yearDocument(year: number, lang: Lang): SearchDocument {
  const [own, other] = tongues(lang);
  return {
    kind: 'year',
    key: String(year),
    title: own!.yearTitle(year),
    years: [year],
    words: tongues(lang)
      .map(({ words, kinds }) => `${words.year} ${kinds.year}`)
      .join(' '),
    ...(other && { vietnamese: [other.yearTitle(year)] }),
  };
}

function pageDocument(key: PageKey, years: readonly number[], lang: Lang): SearchDocument {
  const [own, other] = tongues(lang);
  return {
    kind: 'page',
    key,
    title: own!.pages[key],
    years,
    words: [...tongues(lang).map(({ words }) => words[key]), ...years].join(' '),
    ...(other && { vietnamese: [other.pages[key]] }),
  };
}
