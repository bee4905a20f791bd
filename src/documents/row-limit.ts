/**
 * Units of a year up to which papers are made for each of them, and rows up to which a table of units is printed whole.
 * A province has a few dozen units and its communes some two hundred; beyond that lie nation-wide runs, in which two papers
 * a unit would be more files than all other pages together, for an office that nobody there is.
 */
export const MOST_UNITS = 500;
/** Each list keeps at least these, however many lists there are. */
const FEWEST_ROWS = 3;

/**
 * The first rows of each list: all of them up to the limit, else a share of it.
 * @example firstRows([[1, 2], [3]]) // => [[1, 2], [3]]
 */
export function firstRows<Row>(lists: ReadonlyArray<readonly Row[]>): Array<readonly Row[]> {
  const all = lists.reduce((sum, rows) => sum + rows.length, 0);
  if (all <= MOST_UNITS) return [...lists];
  const some = lists.filter((rows) => rows.length > 0).length;
  const share = Math.max(FEWEST_ROWS, Math.floor(MOST_UNITS / some));
  return lists.map((rows) => rows.slice(0, share));
}
