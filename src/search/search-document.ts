/** What can be found, in the order in which equally good results stand. */
export const SEARCH_KINDS = ['unit', 'year', 'main', 'page', 'award', 'component'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Pages that stand once, and pages that every year has. */
export const SITE_PAGES = ['home', 'units', 'progress', 'compare', 'data', 'archive', 'about'] as const;
export const YEAR_PAGES = ['awards', 'methodology'] as const;
export type PageKey = (typeof SITE_PAGES)[number] | (typeof YEAR_PAGES)[number];

/** One thing that can be found, in one language, over all years that have it. What is empty is left out. */
export interface SearchDocument {
  readonly kind: SearchKind;
  /** Id of a unit or award, code of an index, year, or name of a page. */
  readonly key: string;
  readonly title: string;
  /** Published years that have it, oldest first; empty for a page that no year owns. */
  readonly years: readonly number[];
  /** Names of other years and of predecessors, in the language of the page. */
  readonly former?: readonly string[];
  /** On English pages: the Vietnamese name, then the former ones. */
  readonly vietnamese?: readonly string[];
  /** Further words that lead here and are not shown. */
  readonly words?: string;
}
