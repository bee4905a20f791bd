import type { Site } from './site.ts';

/**
 * Above so many units in a year, a unit's page of that year is a short one: one table with its receipts and no charts, and
 * its charts have no files of their own. All of a nation's pages (33,210 units and years) would be 6 GB in full. Of each
 * year, and not of all together: a year keeps its pages when further years come.
 */
const MOST_UNITS = 500;

/** Whether a year, or a whole publication, has so many units that pages of single ones are short. */
export function hasVeryManyUnits({ units }: { readonly units: readonly unknown[] }): boolean {
  return units.length > MOST_UNITS;
}

/** Units of all years together: what a build has to do, and to hold, grows with them. */
export const unitYearsIn = ({ years }: Pick<Site, 'years'>): number =>
  years.reduce((sum, { units }) => sum + units.length, 0);
