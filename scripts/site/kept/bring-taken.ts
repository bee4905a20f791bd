import { copyFileSync, linkSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { KeptFile } from './kept-groups.ts';
import { isOneFile, stampOf } from './stamp.ts';

/** Somebody wrote to a published file while the site was being built; building again makes that file anew. */
export class PublishedChanged extends Error {}

/** What is to be in a folder, besides what was made for it. */
interface Folder {
  readonly files: Map<string, KeptFile>;
  readonly folders: Map<string, Folder>;
}

/** Paths of one folder of a site. */
interface Places {
  /** In the new site, with everything that was made for it. */
  readonly site: string;
  /** In what is published: the files that are taken stand there. */
  readonly published: string;
  /**
   * In the publication before that one, which nobody needs any more. Most of its folders hold what the new ones are to
   * hold, and making tens of thousands of folders and links takes longer than the rest of a build. There may be none;
   * and whatever somebody put there, only files that are one with the published ones come from it.
   */
  readonly spare: string;
}

/**
 * Brings files of the published site into the new one: as further names of the same files, or as copies where the file
 * system has no such names. What is left of the spare folder is removed: later that would change the stamps of files.
 * @param files of the site; nothing was made there
 * @throws PublishedChanged, or the file system's error
 */
export function bringTaken(files: readonly KeptFile[], places: Places): void {
  bring(folderOf(files), places, false);
  rmSync(places.spare, { recursive: true, force: true });
}

/** @param isMoved whether the new site's folder is the spare one, with whatever is in it */
function bring({ files, folders }: Folder, { site, published, spare }: Places, isMoved: boolean): void {
  const there = new Set<string>();
  for (const entry of isMoved ? readdirSync(site, { withFileTypes: true }) : []) {
    const { name } = entry;
    const stays = entry.isDirectory()
      ? folders.has(name)
      : isOneFile(stampOf(join(site, name)), files.get(name)?.stamp);
    if (stays) there.add(name);
    else rmSync(join(site, name), { recursive: true });
  }
  for (const [name, { stamp }] of files)
    if (!there.has(name)) linkOrCopy(join(published, name), join(site, name), stamp);
  for (const [name, folder] of folders) {
    const within = { site: join(site, name), published: join(published, name), spare: join(spare, name) };
    const isSpare = isMoved ? there.has(name) : moveFolder(within.spare, within.site);
    if (!isSpare) mkdirSync(within.site, { recursive: true });
    bring(folder, within, isSpare);
  }
}

function folderOf(files: readonly KeptFile[]): Folder {
  const known = new Map<string, Folder>();
  const find = (path: string): Folder => {
    let folder = known.get(path);
    if (folder === undefined) {
      folder = { files: new Map(), folders: new Map() };
      known.set(path, folder);
      if (path !== '.') find(dirname(path)).folders.set(basename(path), folder);
    }
    return folder;
  };
  for (const file of files) find(dirname(file.path)).files.set(basename(file.path), file);
  return find('.');
}

/** False where there is no folder to move, or where the place is taken or on another file system. */
function moveFolder(from: string, to: string): boolean {
  if (lstatSync(to, { throwIfNoEntry: false }) !== undefined) return false;
  if (!lstatSync(from, { throwIfNoEntry: false })?.isDirectory()) return false;
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function linkOrCopy(from: string, to: string, stamp: string | undefined): void {
  // Some minutes may have gone by since it was looked at.
  if (!isOneFile(stampOf(from), stamp)) throw new PublishedChanged(from);
  try {
    linkSync(from, to);
  } catch {
    // Another file system, or one without links.
    copyFileSync(from, to);
  }
}
