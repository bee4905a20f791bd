import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file of a site as it was written. */
export interface KeptFile {
  /** From the root of the site. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
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

/** Writes down what a build wrote, for the next one. */
export async function writeKept(list: string, program: string, groups: readonly KeptGroup[]): Promise<void> {
  await mkdir(dirname(list), { recursive: true });
  const unfinished = `${list}.${process.pid}`;
  try {
    await writeFile(unfinished, JSON.stringify({ program, groups } satisfies KeptList));
    await rename(unfinished, list);
  } finally {
    await rm(unfinished, { force: true });
  }
}
