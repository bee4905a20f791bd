import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stampOf } from './stamp.ts';

/** A file of a site as it was written. */
export interface KeptFile {
  /** From the root of the site. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Of the published file; absent until it is published. */
  readonly stamp?: string | undefined;
}

/** Files that were made together, and hashes of what they were made from. */
export interface KeptGroup {
  readonly name: string;
  readonly slice: string;
  /** Of what that was made from in its turn. @see Slice */
  readonly from?: string | undefined;
  readonly files: readonly KeptFile[];
}

interface KeptList {
  /** Hash of the program that made them: another program may make other files from the same. */
  readonly program: string;
  readonly groups: readonly KeptGroup[];
}

/** What the build before wrote, by name; nothing where another program did, or where the list cannot be read. */
export async function readKept(list: string, program: string): Promise<ReadonlyMap<string, KeptGroup>> {
  try {
    const kept: KeptList = JSON.parse(await readFile(list, 'utf8'));
    return new Map(kept.program === program ? kept.groups.map((group) => [group.name, group]) : []);
  } catch {
    // Without it, everything is made anew.
    return new Map();
  }
}

const headOf = (program: string) => `{"program":${JSON.stringify(program)},`;

/** Whether there is a list of what this program wrote; it is not read. */
export async function isKept(list: string, program: string): Promise<boolean> {
  const head = Buffer.from(headOf(program));
  try {
    const file = await open(list);
    try {
      const { buffer } = await file.read(Buffer.alloc(head.length), 0, head.length, 0);
      return buffer.equals(head);
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}

/**
 * Writes down what a build wrote, for the next one.
 * @param site folder with all files of the groups as they will be published: whatever is done to one later is seen by its stamp
 */
export async function writeKept(
  list: string,
  program: string,
  groups: readonly KeptGroup[],
  site: string,
): Promise<void> {
  await mkdir(dirname(list), { recursive: true });
  const unfinished = `${list}.${process.pid}`;
  try {
    await writeFile(unfinished, listText(program, groups, site));
    await rename(unfinished, list);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Groups of a piece of the list: a nation has eighty thousand, and their text would be held as a whole. */
const AT_ONCE = 1000;

/** The `KeptList` as JSON, piece by piece. */
function* listText(program: string, groups: readonly KeptGroup[], site: string): Generator<string> {
  const stamped = (group: KeptGroup): KeptGroup => ({
    ...group,
    files: group.files.map((file) => ({ ...file, stamp: stampOf(join(site, file.path)) })),
  });
  yield `${headOf(program)}"groups":[`;
  for (let from = 0; from < groups.length; from += AT_ONCE) {
    const texts = groups.slice(from, from + AT_ONCE).map((group) => JSON.stringify(stamped(group)));
    yield (from === 0 ? '' : ',') + texts.join(',\n');
  }
  yield ']}\n';
}
