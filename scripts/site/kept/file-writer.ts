import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptFile, KeptGroup } from './kept-groups.ts';
import type { SliceDigest } from './slice-digest.ts';

/** A file to be written: its path from the root of the site. */
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
 * Writes files of a site in groups. A group that is made from the same as in the build before is taken from there, byte for
 * byte as it was written then; if a file of it is no longer that, all of it is made again.
 */
export class FileWriter {
  /** Groups written so far, for the build after this one. */
  groups: KeptGroup[] = [];
  readonly #before: Before | undefined;
  readonly #made = new Set<string>();
  /** By the function that makes the slice: pages in two languages are made from one. */
  readonly #digests = new WeakMap<() => object, string>();

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
    slice: (() => object) | undefined,
    make: () => readonly MadeFile[] | Promise<readonly MadeFile[]>,
  ): Promise<readonly KeptFile[]> {
    const before = this.#before;
    if (before === undefined || slice === undefined) return this.#writeAll(await make(), folder);
    const digest = this.#digests.get(slice) ?? before.digest(slice());
    this.#digests.set(slice, digest);
    const group = before.groups.get(name);
    const isSame = group?.slice === digest && this.#takeAll(before, group.files, folder);
    const files = isSame ? group.files : this.#writeAll(await make(), folder);
    this.groups.push({ name, slice: digest, files });
    return files;
  }

  /** False where a file is not what was written: then none is taken. */
  #takeAll({ folder: from }: Before, files: readonly KeptFile[], folder: string): boolean {
    // All of them first: a file that was taken is one with the published one, and must not be written to.
    if (!files.every(({ path, sha256 }) => hashIn(join(from, path)) === sha256)) return false;
    for (const { path } of files) {
      const [source, target] = [join(from, path), this.#place(folder, path)];
      try {
        linkSync(source, target);
      } catch {
        // Another file system, or one without links.
        copyFileSync(source, target);
      }
    }
    return true;
  }

  #writeAll(files: readonly MadeFile[], folder: string): KeptFile[] {
    return files.map(({ path, content }) => {
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

/** Undefined where there is no such file. */
function hashIn(path: string): string | undefined {
  try {
    return hashOf(readFileSync(path));
  } catch {
    return undefined;
  }
}

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
