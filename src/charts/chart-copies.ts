import { type Address, addresses, onTheWeb } from '../dataset/addresses.ts';
import type { Site } from '../dataset/site.ts';

/**
 * Above so many pages of a unit in a year, charts of units have no files and no embed pages of their own: at a nation's
 * size they would be most of the publication. What they show is in the data files of each year.
 */
const MOST_UNIT_PAGES = 2000;

/** Whether charts on pages of units have downloads and embed pages; those of all other pages always have. */
export function unitChartsHaveCopies({ years }: Pick<Site, 'years'>): boolean {
  return years.reduce((sum, { units }) => sum + units.length, 0) <= MOST_UNIT_PAGES;
}

/** Where a chart can be had outside its page. */
export interface ChartCopies {
  readonly svg: Address;
  readonly csv: Address;
  readonly embed: Address;
  /** The embed page on the web, where the publication says where it stands. */
  readonly embedOnWeb: string | undefined;
}

/** Addresses of a chart's copies; undefined where it has none. @param page address of the page that shows it */
export function chartCopies(
  { years, publisher }: Pick<Site, 'years' | 'publisher'>,
  page: Address,
  id: string,
): ChartCopies | undefined {
  if (/\/units\/./.test(page) && !unitChartsHaveCopies({ years })) return undefined;
  const embed = addresses.embed(page, id);
  return {
    svg: addresses.chartFile(page, id, 'svg'),
    csv: addresses.chartFile(page, id, 'csv'),
    embed,
    embedOnWeb: onTheWeb(publisher.address, embed),
  };
}
