import { setFlagsFromString } from 'node:v8';
import type { Site } from '../../src/dataset/site.ts';
import { unitYearsIn } from '../../src/dataset/site-size.ts';

/** From so many units and years on, memory is what may be missing, and not time. */
const MANY_UNIT_YEARS = 5000;

/**
 * Makes this process look for what nobody needs any more when its memory has grown by half, and not only when it has
 * doubled: some memory less for a large site, while a small one would take a tenth longer (docs/performance.md).
 */
export function useLittleMemory(site: Pick<Site, 'years'>): void {
  if (unitYearsIn(site) >= MANY_UNIT_YEARS) setFlagsFromString('--heap-growing-percent=50');
}
