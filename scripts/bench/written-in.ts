import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build wrote. */
export interface Written {
  /** HTML files. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Bytes of all pages, and of the largest one with its path. */
  readonly pageBytes: number;
  readonly largestPage: { readonly path: string; readonly bytes: number };
}

/** Counts the files of a folder and those below it. */
export async function writtenIn(folder: string): Promise<Written> {
  let [pages, files, bytes, pageBytes] = [0, 0, 0, 0];
  let largestPage = { path: '', bytes: 0 };
  for await (const path of glob('**', { cwd: folder })) {
    const entry = await stat(join(folder, path));
    if (!entry.isFile()) continue;
    files++;
    bytes += entry.size;
    if (!path.endsWith('.html')) continue;
    pages++;
    pageBytes += entry.size;
    if (entry.size > largestPage.bytes) largestPage = { path, bytes: entry.size };
  }
  return { pages, files, bytes, pageBytes, largestPage };
}
