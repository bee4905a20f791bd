import type { Points } from '../points/points.ts';
import { compareRatios, type Ratio } from '../points/ratio.ts';

/** A ranked unit with the exact total that it is ranked by, in millionths. */
export interface Standing {
  readonly id: string;
  readonly total: Ratio;
}

/** How far a unit is from the totals beside its own (khoảng cách). Points are millionths. */
export interface RankMargin {
  /** What it lacks to the next better total, the rank there and who has it; null at rank 1. */
  readonly above: {
    readonly points: Points;
    readonly rank: number;
    readonly units: readonly string[];
  } | null;
  /** What it may lose and still keep its rank: 0 where others have the same total, null where nobody has as little. */
  readonly keep: Points | null;
  /** Who would share its rank if it lost exactly that: those who already do, else those at the next lower total. */
  readonly below: readonly string[];
}

/** Units with one total. */
interface Level {
  readonly total: Ratio;
  readonly rank: number;
  readonly ids: string[];
}

/**
 * Margins of all members of one ranked group, in one sort. Ids stand in the order in which the members are given.
 * @param group the ranked units of one group, and nobody else
 * @see docs/methodology.md §5.6
 */
export function marginsOf(group: readonly Standing[]): Map<string, RankMargin> {
  const levels = levelsOf(group);
  const margins = new Map<string, RankMargin>();
  for (const [l, { total, ids }] of levels.entries()) {
    const [better, worse] = [levels[l - 1], levels[l + 1]];
    const above = better
      ? { points: roundedUp(less(better.total, total)), rank: better.rank, units: better.ids }
      : null;
    if (ids.length > 1) {
      for (const id of ids) margins.set(id, { above, keep: 0, below: ids.filter((other) => other !== id) });
    } else {
      const keep = worse ? roundedDown(less(total, worse.total)) : null;
      margins.set(ids[0]!, { above, keep, below: worse?.ids ?? [] });
    }
  }
  return margins;
}

function levelsOf(group: readonly Standing[]): Level[] {
  const levels: Level[] = [];
  for (const [i, { id, total }] of [...group].sort((a, b) => compareRatios(b.total, a.total)).entries()) {
    const last = levels.at(-1);
    if (last !== undefined && compareRatios(last.total, total) === 0) last.ids.push(id);
    else levels.push({ total, rank: i + 1, ids: [id] });
  }
  return levels;
}

const less = (a: Ratio, b: Ratio): Ratio => ({
  numerator: a.numerator * b.denominator - b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

// Weights and dropped components leave fractions of a millionth. What is missing goes up and what may be lost goes
// down, so that both stay true of the exact totals.
const roundedUp = ({ numerator, denominator }: Ratio): Points =>
  Number((numerator + denominator - 1n) / denominator);
const roundedDown = ({ numerator, denominator }: Ratio): Points => Number(numerator / denominator);
