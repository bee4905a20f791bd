import { type Address, addresses, onTheWeb } from '../dataset/addresses.ts';
import type { Site } from '../dataset/site.ts';
import { hasVeryManyUnits } from '../dataset/site-size.ts';

/** Where a chart can be had outside its page. */
export interface ChartCopies {
  readonly svg: Address;
  readonly csv: Address;
  readonly embed: Address;
  /** The embed page on the web, where the publication says where it stands. */
  readonly embedOnWeb: string | undefined;
}

/** Addresses of a chart's copies; undefined where it has none: on a unit's page over the years, where there are very many. @param page address of the page that shows it */
export function chartCopies(
  { units, publisher }: Pick<Site, 'units' | 'publisher'>,
  page: Address,
  id: string,
): ChartCopies | undefined {
  if (/^\/(?:en\/)?units\/./.test(page) && hasVeryManyUnits({ units })) return undefined;
  const embed = addresses.embed(page, id);
  return {
    svg: addresses.chartFile(page, id, 'svg'),
    csv: addresses.chartFile(page, id, 'csv'),
    embed,
    embedOnWeb: onTheWeb(publisher.address, embed),
  };
}
