import { readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';

/**
 * Where a path really leads, whether it exists or not: through symbolic links, so that `dist` -> `/srv/www` means the
 * folder, and two names of one place compare equal.
 */
export async function realPlace(path: string): Promise<string> {
  const absolute = resolve(path);
  try {
    return await realpath(absolute);
  } catch (error) {
    const parent = dirname(absolute);
    // A link whose folder a killed run had moved away still says where that belongs. (Links in a circle are ELOOP.)
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const link = isMissing ? await readlink(absolute).catch(() => undefined) : undefined;
    if (link !== undefined) return realPlace(resolve(await realPlace(parent), link));
    return parent === absolute ? absolute : join(await realPlace(parent), basename(absolute));
  }
}

/** Whether `inner` is `outer` or lies in it; both real paths. */
export function contains(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** Whether there is anything at a path. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
