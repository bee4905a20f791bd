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

/** What is said of a unit that stands beside another one. */
export type Neighbour = Pick<UnitYear, 'id' | 'name' | 'rank' | 'total'>;

/** Units of one rank, of which a few are named. */
export interface Beside {
  /** The first of them in the order of the list, at most `MOST_NAMED`. */
  readonly named: readonly Neighbour[];
  readonly count: number;
}

/** A unit among the others of its list. */
export interface Neighbours {
  /** Units at the next better total; none at rank 1. */
  readonly above: Beside;
  /** Others at the very same total. */
  readonly tied: Beside;
  /** Units at the next lower total; none where nobody is below. */
  readonly below: Beside;
}

/** Units that are named; of more only the number is given. */
const MOST_NAMED = 3;

/**
 * Who stands beside a unit.
 * @param list ranked units of its list, best first   @param unit one of them, or an unranked one that has no neighbours
 */
export function neighboursOf(list: readonly UnitYear[], unit: UnitYear): Neighbours {
  const at = list.indexOf(unit);
  if (at < 0) return { above: nobody, tied: nobody, below: nobody };
  const [first, end] = [startOf(list, at), endOf(list, at)];
  // One more than are named: the unit itself may be among them.
  const others = list.slice(first, Math.min(end, first + MOST_NAMED + 1)).filter((other) => other !== unit);
  return {
    above: besideOf(list, startOf(list, first - 1), first),
    tied: { named: others.slice(0, MOST_NAMED).map(neighbourOf), count: end - first - 1 },
    below: besideOf(list, end, endOf(list, end)),
  };
}

const nobody: Beside = { named: [], count: 0 };

/** Where the units of the same rank begin and end in the list. */
function startOf(list: readonly UnitYear[], at: number): number {
  let first = at;
  while (list[first - 1] !== undefined && list[first - 1]!.rank === list[at]!.rank) first--;
  return Math.max(first, 0);
}
function endOf(list: readonly UnitYear[], at: number): number {
  let end = at;
  while (list[end] !== undefined && list[end]!.rank === list[at]!.rank) end++;
  return end;
}

function besideOf(list: readonly UnitYear[], from: number, to: number): Beside {
  const named = list.slice(from, Math.min(to, from + MOST_NAMED)).map(neighbourOf);
  return { named, count: to - from };
}

const neighbourOf = ({ id, name, rank, total }: UnitYear): Neighbour => ({ id, name, rank, total });
