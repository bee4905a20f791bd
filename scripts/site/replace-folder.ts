import { mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Audience } from '../../src/dataset/audience.ts';
import { isRunning } from './is-running.ts';
import { foreignPublication, marker, markerText } from './publications.ts';

/** Folders that no publication may overwrite. */
export interface Keep {
  /** The project. */
  readonly root: string;
  readonly data: string;
}

export type RefusalCode =
  | ('project-folder' | 'data-folder' | 'not-a-folder' | 'not-ours')
  | ('other-audience' | 'copied-to-public');

/** The chosen output folder must not be replaced: the caller's choice is at fault, nothing has been touched. */
export class ReplaceRefused extends Error {
  readonly code: RefusalCode;
  readonly target: string;

  constructor(code: RefusalCode, target: string, reason: string) {
    super(`${target} cannot be the output folder: ${reason}`);
    this.name = 'ReplaceRefused';
    this.code = code;
    this.target = target;
  }
}

/**
 * Makes an empty folder beside `target`, thus on its file system, to build the new content in. First tidies up after
 * runs that were killed: their unfinished folders go, and a `target` that they had moved away comes back.
 * @throws ReplaceRefused when `target` must not be replaced: before the work, so that none is done in vain
 */
export async function openReplacement(
  target: string,
  keep: Keep,
  audience: Audience = 'public',
): Promise<string> {
  const place = await realPlace(target);
  await refuse(place, keep, audience);
  await recover(place);
  const folder = sibling(place, 'new', process.pid);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/**
 * Puts `newFolder` in the place of `target` by two renames: readers see the old publication or the new one, whole.
 * @throws ReplaceRefused, or the file system's error; `target` is then as it was
 */
export async function replaceFolder(
  newFolder: string,
  target: string,
  keep: Keep,
  audience: Audience = 'public',
): Promise<void> {
  const place = await realPlace(target);
  await refuse(place, keep, audience);
  await writeFile(join(newFolder, marker), markerText(audience));
  const old = sibling(place, 'old', process.pid);
  await rm(old, { recursive: true, force: true });
  const replaces = await exists(place);
  if (replaces) await rename(place, old);
  try {
    await rename(newFolder, place);
  } catch (error) {
    if (replaces) await rename(old, place);
    throw error;
  }
  // The new publication stands: what cannot be deleted (a file open on Windows) is left to the next run.
  await rm(old, { recursive: true, force: true }).catch(() => {});
}

async function refuse(place: string, keep: Keep, audience: Audience): Promise<void> {
  const root = await realPlace(keep.root);
  const data = await realPlace(keep.data);
  if (contains(place, root))
    throw new ReplaceRefused('project-folder', place, 'it holds the project itself.');
  if (contains(place, data) || contains(data, place)) {
    throw new ReplaceRefused('data-folder', place, `the score sheets are in ${data}.`);
  }
  // Astro copies it into every build, thus into the next public one.
  if (audience !== 'public' && contains(join(root, 'public'), place))
    throw new ReplaceRefused('copied-to-public', place, 'what is there goes into every public site.');
  const foreign = await foreignPublication(place, audience);
  if (foreign !== undefined) {
    const whose = audience === 'public' ? 'for the leadership only' : 'public';
    throw new ReplaceRefused('other-audience', place, `the publication in ${foreign} is ${whose}.`);
  }
  if (!(await exists(place))) return;
  if (!(await stat(place)).isDirectory()) throw new ReplaceRefused('not-a-folder', place, 'it is a file.');
  const entries = await readdir(place);
  if (entries.length > 0 && !entries.includes(marker)) {
    const reason = `it has content that this program did not make (there is no ${marker}). Empty it or choose another.`;
    throw new ReplaceRefused('not-ours', place, reason);
  }
}

async function recover(place: string): Promise<void> {
  if (!(await exists(dirname(place)))) return;
  for (const entry of await readdir(dirname(place))) {
    const [kind, pid] = leftoverOf(entry, basename(place));
    // The folders of a process that still runs are its own: two builds may write to one place at the same time.
    if (kind === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) continue;
    const path = join(dirname(place), entry);
    if (kind === 'old' && !(await exists(place))) await rename(path, place);
    else await rm(path, { recursive: true, force: true });
  }
}

/** Dotted names, so that a web server or a backup that looks at the parent passes them by. */
function sibling(place: string, kind: 'old' | 'new', pid: number): string {
  return join(dirname(place), `.${basename(place)}.${kind}-${pid}`);
}

/** What `sibling` named for which process (`.dist.old-17`: `old` and `17`); nothing for any other entry. */
function leftoverOf(entry: string, name: string): string[] {
  if (!entry.startsWith(`.${name}.`)) return [];
  return /^(old|new)-(\d+)$/.exec(entry.slice(name.length + 2))?.slice(1) ?? [];
}

/** Through symbolic links, so that `dist` -> `/srv/www` replaces the folder and keeps the link. */
async function realPlace(path: string): Promise<string> {
  const absolute = resolve(path);
  try {
    return await realpath(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(await realPlace(parent), basename(absolute));
  }
}

function contains(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
