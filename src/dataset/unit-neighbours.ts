import { byRank } from './by-rank.ts';
import { oncePer } from './once-per.ts';
import type { UnitYear, YearDataset } from './site.ts';

/** The ranked units of each list of a year by the code of the list, best first. */
export const rankedLists = oncePer(
  ({ units, framework }: YearDataset): ReadonlyMap<string, readonly UnitYear[]> =>
    new Map(
      framework.rankedGroups.map(({ code }) => [
        code,
        byRank(units.filter(({ rank, rankedGroup }) => rank !== null && rankedGroup === code)),
      ]),
    ),
);

/** A unit among the others of its list. */
export interface Neighbours {
  /** Units at the next better total; none at rank 1. */
  readonly above: readonly UnitYear[];
  /** Others at the very same total. */
  readonly tied: readonly UnitYear[];
  /** Units at the next lower total; none where nobody is below. */
  readonly below: readonly UnitYear[];
}

/**
 * Who stands beside a unit.
 * @param list ranked units of its list, best first   @param unit one of them, or an unranked one that has no neighbours
 */
export function neighboursOf(list: readonly UnitYear[], unit: UnitYear): Neighbours {
  const at = list.indexOf(unit);
  if (at < 0) return { above: [], tied: [], below: [] };
  let [first, end] = [at, at + 1];
  while (list[first - 1]?.rank === unit.rank) first--;
  while (list[end]?.rank === unit.rank) end++;
  return {
    above: runOf(list, first - 1, -1),
    tied: [...list.slice(first, at), ...list.slice(at + 1, end)],
    below: runOf(list, end, 1),
  };
}

/** Units of one rank from a place on, in the order of the list. */
function runOf(list: readonly UnitYear[], from: number, step: 1 | -1): UnitYear[] {
  const run: UnitYear[] = [];
  for (let i = from; list[i] !== undefined && list[i]!.rank === list[from]!.rank; i += step)
    run.push(list[i]!);
  return step === 1 ? run : run.reverse();
}
