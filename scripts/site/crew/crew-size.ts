import { availableParallelism } from 'node:os';
import type { Site } from '../../../src/dataset/site.ts';
import { unitYearsIn } from '../../../src/dataset/site-size.ts';

/** Starting another process and handing it the site takes about a second: that pays from so many units and years on. */
const FEWEST_UNIT_YEARS = 300;
const MOST = 4;
/** Memory that a build may take, as on an office's machine with 4 GB, and what each process needs of it. */
const BUDGET_MB = 1500;
const PROCESS_MB = 400;
const UNIT_YEAR_MB = 0.025;

/**
 * How many processes, this one included, are to share a build.
 * @param isFirst nothing can be taken from the build before. Otherwise one core stays for the thread that writes: on two
 * cores a second process takes twice the memory, and begins when most of what has changed is made.
 */
export function crewSize(site: Pick<Site, 'years'>, isFirst: boolean): number {
  const unitYears = unitYearsIn(site);
  if (unitYears < FEWEST_UNIT_YEARS) return 1;
  const fitting = Math.floor(BUDGET_MB / (PROCESS_MB + unitYears * UNIT_YEAR_MB));
  const free = isFirst ? availableParallelism() : availableParallelism() - 1;
  return Math.max(1, Math.min(free, MOST, fitting));
}
