import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What builds keep for the next one: bundles of pages, pictures, the lists of what was written, and what was read, by the hash of what read it. */
const KEPT = /^(?:pages|pictures|written|[0-9a-f]{16,})$/;

/** Removes what earlier builds of the project have kept: a whole build is measured without it. */
export function forgetKept(root: string): void {
  const cache = join(root, '.cache');
  for (const name of readdirSync(cache))
    if (KEPT.test(name)) rmSync(join(cache, name), { recursive: true, force: true });
}
