import type { Site } from './site.ts';

/**
 * Above so many pages of a unit in a year they are short ones: one table with its receipts, no charts, and charts of
 * units have no files of their own. At a nation's size (33,210 units and years) the full pages would be 6 GB.
 */
const MOST_FULL_PAGES = 2000;

/** Whether the publication is so large that the pages of units in a year are short. */
export function isVeryLarge({
  years,
}: {
  readonly years: ReadonlyArray<Pick<Site['years'][number], 'units'>>;
}): boolean {
  return years.reduce((sum, { units }) => sum + units.length, 0) > MOST_FULL_PAGES;
}
