import type { Site, YearDataset } from '../dataset/site.ts';
import { unitNamer } from './paper-frame.ts';

/** What every paper is made from. */
export interface PaperSource {
  readonly site: Site;
  readonly dataset: YearDataset;
  /** Names a unit in the words of the year. */
  readonly nameOf: (unit: string) => string;
}

export const paperSource = (site: Site, dataset: YearDataset): PaperSource => ({
  site,
  dataset,
  nameOf: unitNamer(site, dataset),
});
