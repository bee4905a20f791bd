import { createHash } from 'node:crypto';
import { copyFile, mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { entriesBelow } from './entries-below.ts';
import { inLanes } from './in-lanes.ts';
import { PublishRefused } from './refuse-publishing.ts';

/** Paths of all files below a folder, with `/`, sorted. @throws PublishRefused on a link or device: a copy of it is another thing */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = [...entriesBelow(folder)];
  const pathOf = ({ parentPath, name }: (typeof entries)[number]) =>
    relative(folder, join(parentPath, name)).replaceAll(sep, '/');
  const odd = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  if (odd !== undefined) throw new PublishRefused('link-in-site', join(folder, pathOf(odd)));
  return entries
    .filter((entry) => entry.isFile())
    .map(pathOf)
    .sort();
}

/** Copies files of a folder to another one. @param paths from `filesIn(from)` */
export async function copyFiles(
  from: string,
  to: string,
  paths: readonly string[],
  onFile: (path: string) => void,
): Promise<void> {
  for (const folder of new Set(paths.map((path) => dirname(path))))
    await mkdir(join(to, folder), { recursive: true });
  await inLanes(paths, async (path) => {
    onFile(path);
    await copyFile(join(from, path), join(to, path));
  });
}

/**
 * Holds every copy against its source, read again: size and SHA-256. The copies are on the disk then, and not only on
 * their way to it.
 * @returns bytes of all copies
 * @throws PublishRefused `copy-differs` where the disk gives back something else; `source-changed` where a build replaced
 * the source meanwhile, so that the copy would be half of one site and half of another
 */
export async function compareFiles(
  from: string,
  to: string,
  paths: readonly string[],
  onFile: (path: string) => void,
): Promise<number> {
  // The list first: a source that is replaced after it has other files, or files of other content.
  if (JSON.stringify(await filesIn(from).catch(missing)) !== JSON.stringify(paths))
    throw new PublishRefused('source-changed', from);
  let bytes = 0;
  await inLanes(paths, async (path) => {
    onFile(path);
    const copied = await readSynced(join(to, path));
    const source = await readFile(join(from, path)).catch(missing);
    if (source === undefined) throw new PublishRefused('source-changed', join(from, path));
    if (source.length !== copied.length || sha256(source) !== sha256(copied))
      throw new PublishRefused('copy-differs', join(to, path));
    bytes += copied.length;
  });
  return bytes;
}

/** A file's content, once the system has said that it is on the disk. */
export async function readSynced(path: string): Promise<Buffer> {
  // Windows syncs only what is open for writing; elsewhere a copy of a read-only file cannot be opened so.
  const file = await open(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    await file.sync();
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
