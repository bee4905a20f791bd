import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Audience } from '../../src/dataset/audience.ts';
import { isRunning } from './is-running.ts';
import { audienceOf, marker, markerText } from './publications.ts';
import { exists, realPlace } from './real-place.ts';
import { type Keep, refuseReplacing } from './refuse-replacing.ts';

/** What becomes of the publication that is replaced; `spare`: it goes to that path, in the place of what stands there. */
export type Replaced = 'removed' | 'kept' | { readonly spare: string };

/** Where a publication that was replaced is kept: beside it, under a name that people see. @param place real path */
export function previousOf(place: string): string {
  return `${place}.previous`;
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
  replaced: Replaced = 'removed',
): Promise<string> {
  const place = await tidyUp(target, keep, audience, replaced);
  const folder = sibling(place, 'new', process.pid);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/**
 * Tidies up after runs that were killed, as `openReplacement` does.
 * @returns the real path of `target`   @throws ReplaceRefused when it must not be replaced: nothing is touched then
 */
export async function tidyUp(
  target: string,
  keep: Keep,
  audience: Audience,
  replaced: Replaced,
): Promise<string> {
  const place = await realPlace(target);
  await refuseReplacing(place, keep, audience);
  if (replaced === 'kept') await refuseReplacing(previousOf(place), keep, audience);
  await recover(place, keep, audience);
  return place;
}

/**
 * Puts `newFolder` in the place of `target` by two renames: readers see the old publication or the new one, whole.
 * @param replaced `kept`: the old one then stands at `previousOf(target)`, and the one that stood there goes
 * @throws ReplaceRefused, or the file system's error; `target` is then as it was
 */
export async function replaceFolder(
  newFolder: string,
  target: string,
  keep: Keep,
  audience: Audience = 'public',
  replaced: Replaced = 'removed',
): Promise<void> {
  const place = await realPlace(target);
  await refuseReplacing(place, keep, audience);
  if (replaced === 'kept') await refuseReplacing(previousOf(place), keep, audience);
  // Not written again where it stands: going back must work on a full disk too.
  if ((await audienceOf(newFolder)) !== audience)
    await writeFile(join(newFolder, marker), markerText(audience));
  const replaces = await exists(place);
  // An empty folder that somebody made for the first publication is nothing to go back to.
  const keeps = replaced === 'kept' && (await audienceOf(place)) !== undefined;
  const old = sibling(place, keeps ? 'kept' : 'old', process.pid);
  await rm(old, { recursive: true, force: true });
  if (replaces) await rename(place, old);
  try {
    await rename(newFolder, place);
  } catch (error) {
    if (replaces) await rename(old, place);
    throw error;
  }
  // The new publication stands: what cannot be moved or deleted (a file open on Windows) is left to the next run.
  const settled = keeps ? settleKept(old, place) : settleOld(old, replaced);
  await settled.catch(() => {});
}

/** Removes the publication that was replaced, or makes it the spare one for the next build. */
async function settleOld(old: string, replaced: Replaced): Promise<void> {
  // Where it cannot go there, as to another file system, it is removed.
  if (typeof replaced === 'object') await makeSpare(old, replaced.spare).catch(() => {});
  await rm(old, { recursive: true, force: true });
}

async function makeSpare(old: string, spare: string): Promise<void> {
  await rm(spare, { recursive: true, force: true });
  await mkdir(dirname(spare), { recursive: true });
  await rename(old, spare);
}

/** Makes the publication that was replaced the previous one. Never deletes under the visible name: half of one could be gone back to. */
async function settleKept(kept: string, place: string): Promise<void> {
  const gone = sibling(place, 'gone', process.pid);
  await rm(gone, { recursive: true, force: true });
  if (await exists(previousOf(place))) await rename(previousOf(place), gone);
  await rename(kept, previousOf(place));
  await rm(gone, { recursive: true, force: true });
}

async function recover(place: string, keep: Keep, audience: Audience): Promise<void> {
  if (!(await exists(dirname(place)))) return;
  for (const entry of await readdir(dirname(place))) {
    const [kind, pid] = leftoverOf(entry, basename(place));
    // The folders of a process that still runs are its own: two builds may write to one place at the same time.
    if (kind === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) continue;
    const path = join(dirname(place), entry);
    if ((kind === 'old' || kind === 'kept') && !(await exists(place))) await rename(path, place);
    else if (kind === 'kept') {
      await refuseReplacing(previousOf(place), keep, audience);
      await settleKept(path, place);
    } else await rm(path, { recursive: true, force: true });
  }
}

/**
 * What stands beside `place` while it is replaced: the `new` one, the `old` one, an old one that is to be `kept`, and the
 * one before that, which is as good as `gone`.
 */
type Kind = 'old' | 'new' | 'kept' | 'gone';

/** Dotted names, so that a web server or a backup that looks at the parent passes them by. */
function sibling(place: string, kind: Kind, pid: number): string {
  return join(dirname(place), `.${basename(place)}.${kind}-${pid}`);
}

/** What `sibling` named for which process (`.dist.old-17`: `old` and `17`); nothing for any other entry. */
function leftoverOf(entry: string, name: string): string[] {
  if (!entry.startsWith(`.${name}.`)) return [];
  return /^(old|new|kept|gone)-(\d+)$/.exec(entry.slice(name.length + 2))?.slice(1) ?? [];
}
