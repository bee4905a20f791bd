import { join } from 'node:path';
import type { Slice } from '../../../src/dataset/slice.ts';
import type { KeptFile, KeptGroup } from './kept-groups.ts';
import type { SliceDigest } from './slice-digest.ts';
import { stampOf } from './stamp.ts';
import type { MadeFile } from './write-files.ts';
import { type RenderedPage, type Writing, writingAtOnce } from './writing.ts';

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
  readonly #writing: Writing;
  /** By the function that makes a slice, and by what that is made from: many pages are made from one. */
  readonly #digests = new WeakMap<object, string>();

  /** @param before undefined where nothing is kept from build to build */
  constructor(before?: Before, writing: Writing = writingAtOnce()) {
    this.#before = before;
    this.#writing = writing;
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
    return this.take(name, slice) ?? (await this.put(folder, name, slice, await make()));
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

  /** Writes a group that `take` did not find. Several may be on the way: `settled` awaits them. */
  async put(
    folder: string,
    name: string,
    slice: Slice<object> | undefined,
    made: readonly MadeFile[],
  ): Promise<readonly KeptFile[]> {
    const files = await this.#writing.files(folder, made);
    this.note(name, slice, files);
    return files;
  }

  /** Writes the page of a group that `take` did not find. */
  async putPage(folder: string, name: string, slice: Slice<object> | undefined, page: RenderedPage) {
    this.note(name, slice, [await this.#writing.page(folder, page)]);
  }

  /** Notes a group that has been written, for the build after this one. */
  note(name: string, slice: Slice<object> | undefined, files: readonly KeptFile[]): void {
    const before = this.#before;
    if (before === undefined || slice === undefined) return;
    const from = slice.from && this.#digestOf(slice.from, before);
    this.groups.push({ name, slice: this.#digestOf(slice, before), from, files });
  }

  #digestOf(slice: Slice<object> | object, { digest }: Before): string {
    let known = this.#digests.get(slice);
    if (known === undefined) {
      known = digest(typeof slice === 'function' ? slice() : slice);
      this.#digests.set(slice, known);
    }
    return known;
  }
}

const isAsWritten = ({ folder }: Before, { path, stamp }: KeptFile): boolean =>
  stamp !== undefined && stampOf(join(folder, path)) === stamp;
