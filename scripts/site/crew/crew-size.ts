import { availableParallelism } from 'node:os';
import type { Site, YearDataset } from '../../../src/dataset/site.ts';

/** Starting another process and handing it the site takes about a second: that pays from so many units and years on. */
const FEWEST_UNIT_YEARS = 300;
const MOST = 4;
/** Units and years that another process gets: the newest years, and none in part. */
const HELPER_UNIT_YEARS = 24_000;
/** Memory that a build may take, as on an office's machine with 4 GB, and what its processes need of it. */
const BUDGET_MB = 1500;
const PROCESS_MB = 350;
const UNIT_YEAR_MB = 0.012;

/** How many processes, this one included, are to share a build. */
export function crewSize(site: Pick<Site, 'years'>): number {
  const all = unitYearsOf(site.years);
  const handed = unitYearsOf(yearsOfHelper(site));
  if (all < FEWEST_UNIT_YEARS || handed === 0) return 1;
  const ours = PROCESS_MB + all * UNIT_YEAR_MB;
  const helpers = PROCESS_MB + handed * UNIT_YEAR_MB;
  const fitting = 1 + Math.floor((BUDGET_MB - ours) / helpers);
  return Math.max(1, Math.min(availableParallelism(), MOST, fitting));
}

/** The newest years, as many as another process has room for. */
export function yearsOfHelper({ years }: Pick<Site, 'years'>): readonly YearDataset[] {
  const first = years.findIndex((_, i) => unitYearsOf(years.slice(i)) <= HELPER_UNIT_YEARS);
  return first === -1 ? [] : years.slice(first);
}

const unitYearsOf = (years: readonly YearDataset[]): number =>
  years.reduce((sum, { units }) => sum + units.length, 0);
