/** A place in a ranking. */
export interface Rank {
  /** 1 is best. */
  readonly rank: number;
  /** Others have the same rank. */
  readonly tied: boolean;
}

/**
 * Standard competition ranks (1, 2, 2, 4) of exact values: equal values share the better rank, the next is skipped.
 * @param values undefined where a unit is not ranked; its place in the result is undefined too
 * @example competitionRanks([70, 90, 90]).map((place) => place?.rank) // => [3, 1, 1]
 */
export function competitionRanks<Value extends number | bigint>(
  values: ReadonlyArray<Value | undefined>,
): Array<Rank | undefined> {
  const order = values
    .flatMap((value, i) => (value === undefined ? [] : [{ value, i }]))
    .sort((a, b) => (a.value > b.value ? -1 : a.value < b.value ? 1 : 0));
  const ranks: Array<Rank | undefined> = values.map(() => undefined);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && order[end]!.value === order[start]!.value) end++;
    for (let at = start; at < end; at++) ranks[order[at]!.i] = { rank: start + 1, tied: end - start > 1 };
    start = end;
  }
  return ranks;
}
