import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Address } from '../../src/dataset/addresses.ts';
import type { Site, YearDataset } from '../../src/dataset/site.ts';
import { yearSlice } from '../../src/dataset/year-slice.ts';
import { CATALOGUE, catalogueText } from '../../src/exports/catalogue.ts';
import { feedAddress, feedText } from '../../src/exports/feed.ts';
import type { FileFacts, PublishedFile } from '../../src/exports/file-facts.ts';
import { publicationEvents } from '../../src/exports/publication-events.ts';
import { robotsText } from '../../src/exports/robots.ts';
import { sitemapFiles } from '../../src/exports/sitemap.ts';
import { makeYearFiles } from '../../src/exports/year-files.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import type { FileWriter } from './kept/file-writer.ts';
import { fileWriting } from './kept/write-files.ts';

/** Writes the data files of a year into a built site. @returns what the catalogue says of them */
export async function writeYearData(
  site: Site,
  dataset: YearDataset,
  folder: string,
  writer: FileWriter,
): Promise<FileFacts[]> {
  const place = `data/${dataset.year}/`;
  const slice = () => yearSlice(site, dataset);
  const taken = writer.take(place, slice);
  if (taken !== undefined)
    return taken.map(({ path, bytes, sha256 }) => ({ path: path.slice(place.length), bytes, sha256 }));
  // At once: the largest come in pieces, and are made in writing.
  const write = fileWriting();
  const facts = await makeYearFiles(dataset, site.publisher, ({ path, content }) => ({
    ...write(folder, { path: `${place}${path}`, content }),
    path,
  }));
  const files = facts.map((one) => ({ ...one, path: `${place}${one.path}` }));
  writer.note(place, slice, files);
  return facts;
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

async function writeFiles(folder: string, files: readonly PublishedFile[]): Promise<void> {
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
