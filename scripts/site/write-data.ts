import { createHash } from 'node:crypto';
import { glob, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Address } from '../../src/dataset/addresses.ts';
import type { Site } from '../../src/dataset/site.ts';
import { CATALOGUE, catalogueText } from '../../src/exports/catalogue.ts';
import { feedAddress, feedText } from '../../src/exports/feed.ts';
import type { FileFacts, PublishedFile } from '../../src/exports/file-facts.ts';
import { publicationEvents } from '../../src/exports/publication-events.ts';
import { robotsText } from '../../src/exports/robots.ts';
import { sitemapFiles } from '../../src/exports/sitemap.ts';
import { yearFiles } from '../../src/exports/year-files.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { writePictures } from './pictures/write-pictures.ts';

/**
 * Writes everything beside the pages into a built site: the data files of every year, their catalogue, the feeds,
 * the sitemap, `robots.txt` and the pictures for links. The pages must be there already, since the sitemap lists them.
 */
export async function writeData(site: Site, folder: string, pictures = true): Promise<void> {
  const factsOfYear = new Map<number, readonly FileFacts[]>();
  for (const dataset of site.years) {
    const files = await yearFiles(dataset, site.publisher, factsOf);
    // One year after the other, and only the facts are kept: the files of a nation's years do not fit into memory at once.
    factsOfYear.set(dataset.year, files.map(factsOf));
    await writeFiles(join(folder, 'data', String(dataset.year)), files);
  }
  const events = publicationEvents(site);
  const pages = await pagesIn(folder);
  await writeFiles(folder, [
    {
      path: CATALOGUE,
      content: catalogueText(site, (year) => factsOfYear.get(year) ?? []),
    },
    ...LANGS.map((lang) => ({ path: feedAddress(lang), content: feedText(site.publisher, lang, events) })),
    ...sitemapFiles(site, pages),
    { path: 'robots.txt', content: robotsText(site.publisher) },
  ]);
  await writePictures(site, folder, undefined, !pictures);
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
async function pagesIn(folder: string): Promise<Address[]> {
  const pages: Address[] = [];
  for await (const file of glob('**/index.html', { cwd: folder }))
    pages.push(`/${file.replaceAll(sep, '/').replace(/index\.html$/, '')}`);
  return pages;
}
