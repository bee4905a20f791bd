import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SnapshotFile } from '../../src/archive/snapshot-facts.ts';
import { entriesBelow } from '../site/entries-below.ts';

/** Paths of all files below a folder, with `/`, by code units: the same order on every machine. */
export async function filesBelow(folder: string): Promise<string[]> {
  return [...entriesBelow(folder)]
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Files below a folder with their sizes and hashes, one after the other: none is held in memory as a whole. */
export async function hashedFiles(folder: string): Promise<SnapshotFile[]> {
  const files: SnapshotFile[] = [];
  for (const path of await filesBelow(folder))
    files.push({ path, ...(await hashOfFile(join(folder, path))) });
  return files;
}

/** Size and SHA-256 of a file; no hash where it is none, as a link that leads nowhere. */
async function hashOfFile(file: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return { bytes, sha256: '' };
  await pipeline(createReadStream(file), async (chunks) => {
    for await (const chunk of chunks) {
      bytes += (chunk as Buffer).length;
      hash.update(chunk as Buffer);
    }
  });
  return { bytes, sha256: hash.digest('hex') };
}
