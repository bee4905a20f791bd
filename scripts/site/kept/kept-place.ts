import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Site } from '../../../src/dataset/site.ts';
import { FileWriter } from './file-writer.ts';
import { readKept } from './kept-groups.ts';
import { sliceDigest } from './slice-digest.ts';
import type { Writing } from './writing.ts';

/** Where a build finds what the build before wrote. */
export interface KeptPlace {
  /** Hash of the program: what another one wrote is not taken. */
  readonly program: string;
  /** The list of what was written. */
  readonly list: string;
  /** The published folder. */
  readonly folder: string;
  /** The publication before that one, or what is left of it. It may be missing. */
  readonly spare: string;
}

/** @param root of the project   @param folder that is published to: each has a list of its own */
export function keptPlace(root: string, program: string, folder: string): KeptPlace {
  const place = resolve(folder);
  const name = createHash('sha256').update(place).digest('hex').slice(0, 16);
  const cache = join(root, '.cache');
  const [list, spare] = [join(cache, 'written', `${name}.json`), join(cache, 'spare', name)];
  return { program, list, folder: place, spare };
}

let open:
  | { readonly site: unknown; readonly kept: KeptPlace; readonly writer: Promise<FileWriter> }
  | undefined;

/** The writer of this process for a build: one for all its tasks. */
export function writerFor(site: Site, kept: KeptPlace | undefined, writing?: Writing): Promise<FileWriter> {
  if (kept === undefined) return Promise.resolve(new FileWriter(undefined, writing));
  if (
    open === undefined ||
    open.site !== site ||
    open.kept.list !== kept.list ||
    open.kept.program !== kept.program
  )
    open = { site, kept, writer: writerOf(site, kept, writing) };
  return open.writer;
}

/** Forgets the writer, and with it the site. */
export function closeWriter(): void {
  open = undefined;
}

async function writerOf(
  site: Site,
  { list, program, folder }: KeptPlace,
  writing: Writing | undefined,
): Promise<FileWriter> {
  const groups = await readKept(list, program);
  return new FileWriter({ folder, groups, digest: sliceDigest(site) }, writing);
}
