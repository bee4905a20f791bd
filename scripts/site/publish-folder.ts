import { rm } from 'node:fs/promises';
import { Progress } from '../shell/progress.ts';
import { compareFiles, copyFiles, filesIn } from './copy-site.ts';
import { type Compressed, precompress, textFiles } from './precompress.ts';
import { exists, realPlace } from './real-place.ts';
import { previousSiteOf, publicSiteAt, refuseInProject, refuseOverlap } from './refuse-publishing.ts';
import type { Keep } from './refuse-replacing.ts';
import { openReplacement, previousOf, replaceFolder, tidyUp } from './replace-folder.ts';

/** What was published, and where. */
export interface Published {
  readonly files: number;
  readonly bytes: number;
  /** Undefined where nobody asked for it. */
  readonly compressed: Compressed | undefined;
  readonly place: string;
  /** Where the publication before this one is kept; undefined where there was none. */
  readonly previous: string | undefined;
}

/**
 * Copies a built public site to the folder of the web server: beside it, compared with the source, then put in its place
 * as a whole. The publication before it is kept. Whatever fails or is killed, readers see the one or the other.
 * @param from the built site   @param target the published folder
 * @throws PublishRefused, ReplaceRefused, or the file system's error; what was published is then as it was
 */
export async function publishFolder(
  from: string,
  target: string,
  keep: Keep,
  compress: boolean,
): Promise<Published> {
  const source = await publicSiteAt(from);
  await refuseInProject(target, keep.root);
  refuseOverlap(await tidyUp(target, keep, 'public', 'kept'), source);
  const paths = await filesIn(source);
  const texts = compress ? textFiles(paths) : [];
  const folder = await openReplacement(target, keep, 'public', 'kept');
  const progress = new Progress(2 * paths.length + texts.length);
  const onFile = (path: string) => progress.step(path);
  try {
    await copyFiles(source, folder, paths, onFile);
    const bytes = await compareFiles(source, folder, paths, onFile);
    const compressed = compress ? await precompress(folder, texts, onFile) : undefined;
    await replaceFolder(folder, target, keep, 'public', 'kept');
    return { files: paths.length, bytes, compressed, ...(await placesOf(target)) };
  } catch (error) {
    // On a full disk everybody needs the room; what cannot be removed is left to the next run.
    await rm(folder, { recursive: true, force: true }).catch(() => {});
    throw error;
  } finally {
    progress.end();
  }
}

/**
 * Puts the previous publication back; the one that it replaces becomes the previous one, so that a second time undoes the first.
 * @throws PublishRefused where there is none, ReplaceRefused, or the file system's error; nothing is changed then
 */
export async function rollBack(
  target: string,
  keep: Keep,
): Promise<Pick<Published, 'files' | 'place' | 'previous'>> {
  await refuseInProject(target, keep.root);
  const place = await tidyUp(target, keep, 'public', 'kept');
  const previous = await previousSiteOf(place);
  const files = (await filesIn(previous)).length;
  await replaceFolder(previous, target, keep, 'public', 'kept');
  return { files, ...(await placesOf(target)) };
}

async function placesOf(target: string): Promise<Pick<Published, 'place' | 'previous'>> {
  const place = await realPlace(target);
  const previous = previousOf(place);
  return { place, previous: (await exists(previous)) ? previous : undefined };
}
