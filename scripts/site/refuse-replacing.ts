import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Audience } from '../../src/dataset/audience.ts';
import { foreignPublication, marker } from './publications.ts';
import { contains, exists, realPlace } from './real-place.ts';

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

/** Refuses a place that a publication for an audience must not have. @param place real path   @throws ReplaceRefused */
export async function refuseReplacing(place: string, keep: Keep, audience: Audience): Promise<void> {
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
