import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** What a whole bundle has: the hash of each of its files. */
const SEAL = 'sealed.json';
/** Bundles that are kept beside the one in use: of the leadership's pages, and of the version before. */
const KEPT = 3;
/** A folder that a build left behind when it was killed. */
const STALE_MS = 60 * 60 * 1000;

/** Writes down the hashes of all files of a bundle. */
export async function sealBundle(folder: string): Promise<void> {
  await writeFile(join(folder, SEAL), JSON.stringify(await hashesIn(folder)));
}

/** Whether a kept bundle is there, complete and as it was written. */
export async function isWhole(folder: string): Promise<boolean> {
  try {
    const sealed = await readFile(join(folder, SEAL), 'utf8');
    return sealed === JSON.stringify(await hashesIn(folder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return false;
  }
}

/**
 * Puts a sealed bundle in its place. Where another build was quicker its bundle stays, because that build reads it now; only
 * a damaged one goes.
 */
export async function keepBundle(made: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  if (await movedTo(made, folder)) return;
  if (await isWhole(folder)) return;
  const damaged = join(dirname(folder), `.new-${process.pid}-damaged`);
  await rename(folder, damaged);
  await rename(made, folder);
  await rm(damaged, { recursive: true, force: true });
}

/** False where something stands there already. */
async function movedTo(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes(code)) throw error;
    return false;
  }
}

/** Removes bundles that were not made lately, and what killed builds left. @param used the bundle in use */
export async function tidyBundles(bundles: string, used: string): Promise<void> {
  const entries = await Promise.all(
    (await readdir(bundles)).map(async (name) => {
      const path = join(bundles, name);
      // Another build may take its own away meanwhile.
      const at = await stat(path).catch(() => undefined);
      return { path, isNew: name.startsWith('.new-'), time: at?.mtimeMs ?? 0 };
    }),
  );
  const whole = entries.filter(({ path, isNew }) => !isNew && path !== used);
  const old = whole.sort((a, b) => b.time - a.time).slice(KEPT);
  const stale = entries.filter(({ isNew, time }) => isNew && Date.now() - time > STALE_MS);
  for (const { path } of [...old, ...stale]) await rm(path, { recursive: true, force: true });
}

async function hashesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((path) => path !== SEAL)
    .sort();
  const hashes: Record<string, string> = {};
  for (const path of paths)
    hashes[path] = createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex');
  return hashes;
}
