import type { Dirent } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AUDIENCES, type Audience } from '../../src/dataset/audience.ts';
import { entriesBelow } from './entries-below.ts';

/** Stands in every folder that we published, and is the only proof that we may replace it. */
export const marker = '.generated';

/** What the marker says: that the folder is ours, and who it is for. */
export function markerText(audience: Audience): string {
  return [
    'Generated: the next build replaces this whole folder. Keep nothing of your own here.',
    `audience: ${audience}`,
    '',
  ].join('\n');
}

/** Who the publication in a folder is for; undefined where there is none. Markers of earlier versions, without that line, are public. */
export async function audienceOf(folder: string): Promise<Audience | undefined> {
  const text = await readIfThere(join(folder, marker));
  if (text === undefined) return undefined;
  const stated = /^audience: (\S+)$/m.exec(text)?.[1];
  return AUDIENCES.find((one) => one === stated) ?? 'public';
}

/**
 * A publication for another audience that `place` is, lies inside, or contains: a page of the leadership in a public folder
 * would be public with it. Symbolic links inside are not followed, since replacing a folder does not either.
 * @param place real path; need not exist   @returns the folder of that publication
 */
export async function foreignPublication(place: string, audience: Audience): Promise<string | undefined> {
  for (let folder = place; ; folder = dirname(folder)) {
    if (await isForeign(folder, audience)) return folder;
    if (folder === dirname(folder)) break;
  }
  for (const { name, parentPath } of whatIsIn(place))
    if (name === marker && (await isForeign(parentPath, audience))) return parentPath;
  return undefined;
}

async function isForeign(folder: string, audience: Audience): Promise<boolean> {
  const found = await audienceOf(folder);
  return found !== undefined && found !== audience;
}

/** Nothing where the folder does not exist or is a file. */
function* whatIsIn(folder: string): Generator<Dirent> {
  try {
    yield* entriesBelow(folder);
  } catch (error) {
    if (!isNone(error)) throw error;
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isNone(error)) return undefined;
    throw error;
  }
}

/** ENOTDIR: a part of the path is a file. EISDIR: no marker of ours is a folder. */
function isNone(error: unknown): boolean {
  return /^(?:ENOENT|ENOTDIR|EISDIR)$/.test((error as NodeJS.ErrnoException).code ?? '');
}
