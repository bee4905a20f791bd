import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareScripts } from '../../src/compare/compare-scripts.ts';
import type { Site } from '../../src/dataset/site.ts';

/** Writes the figures for comparisons to `compare/` in the built site. */
export async function writeCompare(site: Site, folder: string): Promise<void> {
  const target = join(folder, 'compare');
  await mkdir(target, { recursive: true });
  for (const { name, text } of compareScripts(site)) await writeFile(join(target, name), text);
}
