import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SUMS, UNLISTED } from '../../src/archive/snapshot-paths.ts';
import { addresses } from '../../src/dataset/addresses.ts';
import type { Site } from '../../src/dataset/site.ts';
import { readSums } from '../../src/verifier/inventory.ts';
import { filesBelow } from '../archive/list-files.ts';
import { archiveOf, zipOf } from '../archive/read-editions.ts';

/** A frozen edition cannot be published: a file is not the one that was frozen. */
export class EditionDamaged extends Error {}

/**
 * Copies every frozen edition into a built site as it is: its files below its page, and its zip. After links were made
 * relative, since a frozen file never changes.
 * @throws EditionDamaged before a file is published that its list of hashes does not know
 */
export async function copyEditions(site: Site, data: string, folder: string): Promise<void> {
  for (const { year, name } of site.editions) {
    const from = join(archiveOf(data), String(year), name);
    if (!existsSync(join(from, SUMS))) throw new EditionDamaged(join(from, SUMS));
    const sums = readSums(await readFile(join(from, SUMS), 'utf8')) ?? new Map<string, string>();
    for (const path of await filesBelow(from)) {
      const bytes = await readFile(join(from, path));
      const listed = sums.get(path);
      if (!UNLISTED.has(path) && listed !== createHash('sha256').update(bytes).digest('hex'))
        throw new EditionDamaged(join(from, path));
      sums.delete(path);
      const target = join(folder, addresses.editionFile(year, name, path));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
    const missing = [...sums.keys()][0];
    if (missing !== undefined) throw new EditionDamaged(join(from, missing));
    await copyFile(zipOf(data, year, name), join(folder, addresses.editionZip(year, name)));
  }
}
