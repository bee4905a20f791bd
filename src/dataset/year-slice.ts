import type { Site, YearDataset } from './site.ts';
import { siteFrame } from './site-frame.ts';

/** Everything that files and charts of one year are made from. */
export interface YearSlice {
  /** The frame of the site. */
  readonly site: Site;
  readonly dataset: YearDataset;
}

export const yearSlice = (site: Site, dataset: YearDataset): YearSlice => ({
  site: siteFrame(site),
  dataset,
});
