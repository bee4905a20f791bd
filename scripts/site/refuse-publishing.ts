import { join } from 'node:path';
import { audienceOf, foreignPublication, marker } from './publications.ts';
import { contains, exists, realPlace } from './real-place.ts';
import type { RefusalCode } from './refuse-replacing.ts';
import { previousOf } from './replace-folder.ts';

export type PublishRefusalCode =
  | ('not-there' | 'not-built' | 'for-leadership')
  | ('in-project' | 'in-itself' | 'no-previous' | 'link-in-site')
  | ('source-changed' | 'copy-differs');

/** A site must not be published as asked, or its copy is not what it should be; what readers see is as it was. */
export class PublishRefused extends Error {
  readonly code: PublishRefusalCode;
  /** The folder or file at fault. */
  readonly place: string;

  constructor(code: PublishRefusalCode, place: string) {
    super(`${code}: ${place}`);
    this.name = 'PublishRefused';
    this.code = code;
    this.place = place;
  }
}

/** Every reason for which a publication may be refused. */
export type AnyRefusalCode = PublishRefusalCode | RefusalCode;

/**
 * A folder that may be shown to everybody: built by us for the public, with nothing for the leadership in it or around it.
 * @returns its real path   @throws PublishRefused
 */
export async function publicSiteAt(folder: string): Promise<string> {
  const place = await realPlace(folder);
  if (!(await exists(place))) throw new PublishRefused('not-there', place);
  const foreign = await foreignPublication(place, 'public');
  if (foreign !== undefined) throw new PublishRefused('for-leadership', foreign);
  // A report for the offices has our marker too. It is no site, and has no page for what is not found.
  const isBuilt = (await exists(join(place, marker))) && (await exists(join(place, '404.html')));
  if (!isBuilt) throw new PublishRefused('not-built', place);
  return place;
}

/**
 * The publication that was replaced last, to go back to.
 * @param place real path of the published folder   @throws PublishRefused where there is none
 */
export async function previousSiteOf(place: string): Promise<string> {
  const previous = previousOf(place);
  if ((await audienceOf(previous)) === undefined) throw new PublishRefused('no-previous', place);
  return publicSiteAt(previous);
}

/** A published folder stands outside the project: inside, the next build or `git clean` would meet it. @throws PublishRefused */
export async function refuseInProject(target: string, root: string): Promise<void> {
  const place = await realPlace(target);
  if (contains(await realPlace(root), place)) throw new PublishRefused('in-project', place);
}

/** What is copied and where it goes must not lie in each other. @param place, source real paths   @throws PublishRefused */
export function refuseOverlap(place: string, source: string): void {
  for (const one of [place, previousOf(place)])
    if (contains(one, source) || contains(source, one)) throw new PublishRefused('in-itself', one);
}
