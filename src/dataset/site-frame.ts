import { oncePer } from './once-per.ts';
import { only } from './only.ts';
import type { Site } from './site.ts';

/**
 * What every page shows of the site around it: who publishes, which years and editions there are, and the names of all units.
 * No result is in it.
 */
export const siteFrame = oncePer((site: Site): Site => {
  const { years, units } = site;
  return only(site, ['publisher', 'sample', 'unitGroups', 'unitNames', 'editions'], {
    years: years.map((dataset) => only(dataset, ['year', 'edition'])),
    units: units.map((unit) => only(unit, ['id'])),
  });
});
