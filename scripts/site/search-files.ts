import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../../src/dataset/site.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { searchScript } from '../../src/search/search-script.ts';

/** Writes what the search of each language loads on demand: `search/index-<lang>.js` in the built site. */
export async function writeSearch(site: Site, folder: string): Promise<void> {
  await mkdir(join(folder, 'search'), { recursive: true });
  for (const lang of LANGS)
    await writeFile(join(folder, 'search', `index-${lang}.js`), searchScript(site, lang));
}
