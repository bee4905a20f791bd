import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Slice } from '../../../src/dataset/slice.ts';
import type { KeptFile, KeptGroup } from './kept-groups.ts';
import type { SliceDigest } from './slice-digest.ts';
import { stampOf } from './stamp.ts';

/** A file to be written: its path from the root of the site, or its address. */
export interface MadeFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What the build before wrote, where it stands, and how slices are told apart. */
export interface Before {
  readonly folder: string;
  readonly groups: ReadonlyMap<string, KeptGroup>;
  readonly digest: SliceDigest;
}

/**
 * Writes files of a site in groups. A group that is made from the same as in the build before is to be taken from there,
 * byte for byte as it was written then; if a file of it is no longer that, all of it is made again.
 */
export class FileWriter {
  /** Groups written so far, for the build after this one. */
  groups: KeptGroup[] = [];
  /** Files that were not written, because those of the build before are to be brought. @see bringTaken */
  taken: KeptFile[] = [];
  readonly #before: Before | undefined;
  readonly #made = new Set<string>();
  /** By the function that makes a slice, and by what that is made from: many pages are made from one. */
  readonly #digests = new WeakMap<object, string>();

  /** @param before undefined where nothing is kept from build to build */
  constructor(before?: Before) {
    this.#before = before;
  }

  /**
   * Writes a group into the folder of a site.
   * @param name tells the group from all others of the site
   * @param slice everything that `make` makes it from; undefined where that is the whole site, so that it is always made
   * @throws whatever `make` throws, or the file system's error
   */
  async write(
    folder: string,
    name: string,
    slice: Slice<object> | undefined,
    make: () => readonly MadeFile[] | Promise<readonly MadeFile[]>,
  ): Promise<readonly KeptFile[]> {
    return this.take(name, slice) ?? this.put(folder, name, slice, await make());
  }

  /** The files of a group that is made from the same as in the build before; undefined where it is to be made. */
  take(name: string, slice: Slice<object> | undefined): readonly KeptFile[] | undefined {
    const before = this.#before;
    const group = before?.groups.get(name);
    if (before === undefined || group === undefined || slice === undefined) return undefined;
    const from = slice.from && this.#digestOf(slice.from, before);
    const isFromSame = from !== undefined && group.from === from;
    const isSame = isFromSame || group.slice === this.#digestOf(slice, before);
    if (!isSame || !group.files.every((file) => isAsWritten(before, file))) return undefined;
    this.groups.push({ ...group, from });
    this.taken.push(...group.files);
    return group.files;
  }

  /** Writes a group that `take` did not find. */
  put(
    folder: string,
    name: string,
    slice: Slice<object> | undefined,
    made: readonly MadeFile[],
  ): readonly KeptFile[] {
    const files = this.#writeAll(made, folder);
    const before = this.#before;
    if (before === undefined || slice === undefined) return files;
    const from = slice.from && this.#digestOf(slice.from, before);
    this.groups.push({ name, slice: this.#digestOf(slice, before), from, files });
    return files;
  }

  #digestOf(slice: Slice<object> | object, { digest }: Before): string {
    let known = this.#digests.get(slice);
    if (known === undefined) {
      known = digest(typeof slice === 'function' ? slice() : slice);
      this.#digests.set(slice, known);
    }
    return known;
  }

  #writeAll(files: readonly MadeFile[], folder: string): KeptFile[] {
    return files.map(({ path: pathOrAddress, content }) => {
      const path = pathOrAddress.replace(/^\//, '');
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      writeFileSync(this.#place(folder, path), bytes);
      return { path, bytes: bytes.byteLength, sha256: hashOf(bytes) };
    });
  }

  /** Synchronously, as all of this: promises cost more than the writing of so many small files. */
  #place(folder: string, path: string): string {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!this.#made.has(parent)) mkdirSync(parent, { recursive: true });
    this.#made.add(parent);
    return target;
  }
}

const isAsWritten = ({ folder }: Before, { path, stamp }: KeptFile): boolean =>
  stamp !== undefined && stampOf(join(folder, path)) === stamp;

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
