import type { Site, YearDataset } from './site.ts';
import { siteFrame } from './site-frame.ts';

/**
 * A site for somebody who makes pages of some years only: the other years are not in it, and yet its pages name them. All
 * that is made from the frame of the site and one of these years is the same as with the whole site.
 */
export const partOfSite = (site: Site, years: readonly YearDataset[]): Site => {
  const part: Site & { readonly frame: Site } = { ...site, years, frame: siteFrame(site) };
  return part;
};
