import { type Address, onTheWeb, otherLanguage } from '../dataset/addresses.ts';
import type { Site } from '../dataset/site.ts';
import { compareText } from '../text/compare-text.ts';
import type { PublishedFile } from './file-facts.ts';
import { changedDay } from './publication-facts.ts';
import { xmlText } from './xml-text.ts';

/** Pages in one file: the protocol allows 50,000 and 50 MB, which so many pages with their languages stay far below. */
const MOST_PAGES = 25_000;
/** What is no page of its own: charts for other sites, and the page that says that there is none. */
const APART = /^\/(?:en\/)?(?:embed\/|404(?:\.html)?(?:\/|$))/;

type Where = Pick<Site, 'publisher' | 'years'>;

/**
 * The sitemap of the publication: `sitemap.xml`, which is an index of `sitemap-1.xml` … where there are very many pages.
 * Nothing without an address: a sitemap has only absolute ones.
 * @param pages addresses of all built pages, in any order
 */
export function sitemapFiles(
  site: Where,
  pages: readonly Address[],
  mostPages = MOST_PAGES,
): PublishedFile[] {
  const { address } = site.publisher;
  if (address === undefined) return [];
  const listed = pages.filter((page) => !APART.test(page)).sort(compareText);
  const known = new Set(listed);
  const dayOf = lastChanges(site);
  const entries = listed.map((page) => entryOf(address, page, known, dayOf(page)));
  if (entries.length <= mostPages) return [{ path: 'sitemap.xml', content: urlSet(entries) }];
  const parts = Array.from({ length: Math.ceil(entries.length / mostPages) }, (_, i) => ({
    path: `sitemap-${i + 1}.xml`,
    content: urlSet(entries.slice(i * mostPages, (i + 1) * mostPages)),
  }));
  const index = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...parts.map(({ path }) => `<sitemap><loc>${xmlText(address + path)}</loc></sitemap>`),
    '</sitemapindex>',
  ];
  return [{ path: 'sitemap.xml', content: `${index.join('\n')}\n` }, ...parts];
}

function urlSet(entries: readonly string[]): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
  ];
  return `${lines.join('\n')}\n`;
}

/** A page names itself among its languages, as search engines ask; a page in one language only names none. */
function entryOf(
  address: string,
  page: Address,
  known: ReadonlySet<Address>,
  day: string | undefined,
): string {
  const other = otherLanguage(page);
  const [vi, en] = page.startsWith('/en/') ? [other, page] : [page, other];
  const web = (one: Address) => xmlText(onTheWeb(address, one)!);
  const link = (lang: string, one: Address) =>
    `<xhtml:link rel="alternate" hreflang="${lang}" href="${web(one)}"/>`;
  const alternates = known.has(other) ? link('vi', vi) + link('en', en) + link('x-default', vi) : '';
  const modified = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
  return `<url><loc>${web(page)}</loc>${modified}${alternates}</url>`;
}

/** A page of a year changed with that year, any other page with the newest of them. */
function lastChanges({ years }: Where): (page: Address) => string | undefined {
  const days = new Map(years.map(({ year, settings }) => [String(year), changedDay(settings)]));
  const newest = [...days.values()].sort(compareText).at(-1);
  return (page) => days.get(/^\/(?:en\/)?(\d{4})\//.exec(page)?.[1] ?? '') ?? newest;
}
