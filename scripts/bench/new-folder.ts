import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { keptPlace } from '../site/kept/kept-place.ts';

/**
 * A folder that nothing was ever built into: a whole build is measured that neither finds nor removes what an earlier run
 * has left. What was left is removed when everything is measured, because file systems are slow for minutes after that.
 */
export class NewFolder {
  readonly path: string;
  readonly #root: string;
  readonly #all: string;

  /** @param root of the project   @param all folder of such folders, one for each run */
  constructor(root: string, all: string) {
    this.path = join(all, `${process.pid}-${Date.now()}`);
    this.#root = root;
    this.#all = all;
  }

  /** Removes it, what was kept beside it, and the folders of runs that were killed. */
  remove(): void {
    rmSync(this.#all, { recursive: true, force: true });
    const { list, spare } = keptPlace(this.#root, '', this.path);
    for (const kept of [list, spare]) rmSync(kept, { recursive: true, force: true });
  }
}
