import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build wrote. */
export interface Written {
  /** HTML files. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Counts the files of a folder and those below it. */
export async function writtenIn(folder: string): Promise<Written> {
  let [pages, files, bytes] = [0, 0, 0];
  for await (const path of glob('**', { cwd: folder })) {
    const entry = await stat(join(folder, path));
    if (!entry.isFile()) continue;
    files++;
    bytes += entry.size;
    if (path.endsWith('.html')) pages++;
  }
  return { pages, files, bytes };
}
