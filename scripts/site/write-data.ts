import { createHash } from 'node:crypto';
import { glob, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Address } from '../../src/dataset/addresses.ts';
import type { Site, YearDataset } from '../../src/dataset/site.ts';
import { CATALOGUE, catalogueText } from '../../src/exports/catalogue.ts';
import { feedAddress, feedText } from '../../src/exports/feed.ts';
import type { FileFacts, PublishedFile } from '../../src/exports/file-facts.ts';
import { publicationEvents } from '../../src/exports/publication-events.ts';
import { robotsText } from '../../src/exports/robots.ts';
import { sitemapFiles } from '../../src/exports/sitemap.ts';
import { yearFiles } from '../../src/exports/year-files.ts';
import { LANGS } from '../../src/i18n/lang.ts';

/** Writes the data files of a year into a built site. @returns what the catalogue says of them */
export async function writeYearData(site: Site, dataset: YearDataset, folder: string): Promise<FileFacts[]> {
  const files = await yearFiles(dataset, site.publisher, factsOf);
  await writeFiles(join(folder, 'data', String(dataset.year)), files);
  return files.map(factsOf);
}

/**
 * Writes what stands beside the pages of a built site once: the catalogue of the data, the feeds, the site map and
 * `robots.txt`.
 * @param facts of the data files, by year
 * @param pages addresses of the pages that search engines may list
 */
export async function writeSiteFiles(
  site: Site,
  folder: string,
  facts: ReadonlyMap<number, readonly FileFacts[]>,
  pages: readonly Address[],
): Promise<void> {
  const events = publicationEvents(site);
  await writeFiles(folder, [
    { path: CATALOGUE, content: catalogueText(site, (year) => facts.get(year) ?? []) },
    ...LANGS.map((lang) => ({ path: feedAddress(lang), content: feedText(site.publisher, lang, events) })),
    ...sitemapFiles(site, pages),
    { path: 'robots.txt', content: robotsText(site.publisher) },
  ]);
}

function factsOf({ path, content }: PublishedFile): FileFacts {
  return {
    path,
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

async function writeFiles(folder: string, files: readonly PublishedFile[]): Promise<void> {
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/** Addresses of all pages of a built site: a page is a folder with an `index.html`. */
export async function pagesIn(folder: string): Promise<Address[]> {
  const pages: Address[] = [];
  for await (const file of glob('**/index.html', { cwd: folder }))
    pages.push(`/${file.replaceAll(sep, '/').replace(/index\.html$/, '')}`);
  return pages;
}
