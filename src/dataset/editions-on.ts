import type { Address } from './addresses.ts';
import type { EditionMark, EditionView, Site } from './site.ts';

/** The mark of a year's edition, and whether the site has a page about it: a snapshot has none about itself. */
export interface PageEdition extends EditionMark {
  readonly year: number;
  readonly isListed: boolean;
}

/** The editions whose figures a page shows: of the year in its address, or of all years. */
export function editionsOn(
  { years, editions }: Pick<Site, 'years' | 'editions'>,
  page: Address,
): PageEdition[] {
  const own = /^\/(?:en\/)?(\d{4})\//.exec(page)?.[1];
  return years.flatMap(({ year, edition }): PageEdition[] => {
    if (edition === undefined || (own !== undefined && Number(own) !== year)) return [];
    const isListed = editions.some((one) => one.year === year && one.name === edition.name);
    return [{ year, ...edition, isListed }];
  });
}

/** The edition that replaced one; undefined for the newest of its year. @param editions in the order in which they were made */
export function supersededBy(
  editions: readonly EditionView[],
  { year, name }: Pick<EditionView, 'year' | 'name'>,
): EditionView | undefined {
  const own = editions.filter((edition) => edition.year === year);
  return own[own.findIndex((edition) => edition.name === name) + 1];
}

/** The edition that one replaced; undefined for the first of its year. */
export function replacedBy(
  editions: readonly EditionView[],
  { year, name }: Pick<EditionView, 'year' | 'name'>,
): EditionView | undefined {
  const own = editions.filter((edition) => edition.year === year);
  return own[own.findIndex((edition) => edition.name === name) - 1];
}
