/** Rows that a page of one index shows in full. A page with more of them would be heavy on an old phone. */
export const LONGEST_PAGE = 250;
/** Rows that are shown at either end where there are more, shared by the lists of the page. */
export const END_ROWS = 50;
/** Each list keeps at least these at either end, however many lists there are. */
const FEWEST_ROWS = 3;

/** The part of a list that a page shows. */
export interface ShownRows<Row> {
  readonly first: readonly Row[];
  readonly last: readonly Row[];
  /** Rows between the two that are left out. */
  readonly left: number;
}

/**
 * What a page shows of its lists: everything up to 250 rows together, else the first and last of each list.
 * @example shownRows([[1, 2, 3]]) // => [{ first: [1, 2, 3], last: [], left: 0 }]
 */
export function shownRows<Row>(lists: ReadonlyArray<readonly Row[]>): Array<ShownRows<Row>> {
  const all = lists.reduce((sum, rows) => sum + rows.length, 0);
  const ends = Math.max(FEWEST_ROWS, Math.floor(END_ROWS / Math.max(1, lists.length)));
  return lists.map((rows) =>
    all <= LONGEST_PAGE || rows.length <= 2 * ends
      ? { first: rows, last: [], left: 0 }
      : { first: rows.slice(0, ends), last: rows.slice(-ends), left: rows.length - 2 * ends },
  );
}
