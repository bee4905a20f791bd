import { availableParallelism } from 'node:os';
import type { Site } from '../../../src/dataset/site.ts';

/** Each process bundles the pages' code for itself, some seconds: that pays from so many units in a year on. */
const UNIT_YEARS = 300;
/** Each has a copy of the site and of Astro in memory. */
const MOST = 4;

/** How many processes, this one included, are to share a build. */
export function crewSize({ years }: Pick<Site, 'years'>): number {
  const unitYears = years.reduce((sum, { units }) => sum + units.length, 0);
  return unitYears < UNIT_YEARS ? 1 : Math.min(availableParallelism(), MOST);
}
