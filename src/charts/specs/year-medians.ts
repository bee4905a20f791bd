import type { Points, Site } from '../../dataset/site.ts';

/** Median total of the ranked units by year, where there are any. */
export function yearMedians({ years }: Site): ReadonlyMap<number, Points> {
  return new Map(years.flatMap(({ year, spread }) => (spread === null ? [] : [[year, spread.median]])));
}
