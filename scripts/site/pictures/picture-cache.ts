import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pictures that are kept: those of several data sets and of their last changes, at some 40 kB each. */
const MOST_KEPT = 4_000;
/** How every PNG file ends: one that was cut off does not. */
const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');

/** Pictures by the hash of their drawing and of the software: `.cache/pictures/<sha256>.png`. Safe to delete at any time. */
export class PictureCache {
  readonly #folder: string;
  readonly #software: string;

  /** @param software hash of what draws the pictures */
  constructor(folder: string, software: string) {
    this.#folder = folder;
    this.#software = software;
  }

  #pathOf(svg: string): string {
    const sha256 = createHash('sha256').update(this.#software).update(svg).digest('hex');
    return join(this.#folder, `${sha256}.png`);
  }

  /** A picture that was kept; undefined where there is none, or not the whole of it. */
  async get(svg: string, now: Date): Promise<Uint8Array | undefined> {
    const path = this.#pathOf(svg);
    try {
      const png = await readFile(path);
      if (!png.subarray(-PNG_END.length).equals(PNG_END)) return undefined;
      await utimes(path, now, now);
      return png;
    } catch {
      return undefined;
    }
  }

  /** Keeps a picture, whole or not at all. A folder that cannot be written to costs time, nothing else. */
  async put(svg: string, png: Uint8Array): Promise<void> {
    const path = this.#pathOf(svg);
    const part = `${path}.${process.pid}.tmp`;
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(part, png);
      await rename(part, path);
    } catch {
      await rm(part, { force: true }).catch(() => {});
    }
  }

  /** Takes away what was not used for the longest time. */
  async tidy(most = MOST_KEPT): Promise<void> {
    try {
      const names = (await readdir(this.#folder)).filter((name) => name.endsWith('.png'));
      if (names.length <= most) return;
      const used = await Promise.all(
        names.map(async (name) => ({ name, time: (await stat(join(this.#folder, name))).mtimeMs })),
      );
      used.sort((a, b) => b.time - a.time);
      for (const { name } of used.slice(most)) await rm(join(this.#folder, name), { force: true });
    } catch {
      // Nothing there yet, or somebody else tidies up.
    }
  }
}
