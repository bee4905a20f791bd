import { roundHalfUp } from '../points/ratio.ts';
import { sumId } from './addresses.ts';
import { sumExists, sumIn, sumOf } from './receipt-columns.ts';
import {
  equalsScaled,
  groupSums,
  mainTerm,
  type SumReceipt,
  type SumTerm,
  sumOfPoints,
} from './receipt-sums.ts';
import { shownColumns } from './receipts.ts';
import type { InitiativeView, Points, ScoreColumn, YearDataset } from './site.ts';
import { type MainView, mainsOf } from './tree.ts';

/** A main index whose points enter the total by weight: points / maximum × weight. */
export interface WeightedTerm extends SumTerm {
  readonly maximum: Points;
  readonly weight: Points;
  /** What it brings, rounded half up to a millionth. */
  readonly worth: Points;
}

/** How the points of a unit came about, in one column. */
export interface PointsSum extends SumReceipt {
  /** Empty where points are simply added: then `terms` are the groups, or the main indices where a group has no sum. */
  readonly weighted: readonly WeightedTerm[];
}

/** The points of a unit in each column that has them whole. @param u position of the unit */
export function pointsSums(dataset: YearDataset, u: number): PointsSum[] {
  const unit = dataset.units[u]!;
  return shownColumns(dataset, u).flatMap((column) => {
    const result = sumIn(dataset, unit, column);
    return result === null ? [] : [pointsSum(dataset, u, column, result)];
  });
}

function pointsSum(dataset: YearDataset, u: number, column: ScoreColumn, result: Points): PointsSum {
  const { framework, maximum } = dataset;
  const mains = mainsOf(dataset);
  const isWeighted = framework.rollUp === 'weighted';
  const gone = mains.filter(({ m }) => !sumExists(dataset, u, m, column));
  const weightOf = (main: MainView): Points =>
    framework.groups[main.group.g]!.mainIndices.find(({ code }) => code === main.code)!.weight ?? 0;
  const applied = maximum - sumOfPoints(gone.map((main) => (isWeighted ? weightOf(main) : main.maxScore)));
  const scaling = applied < maximum && applied > 0 ? { maximum, applied } : null;
  const byMain = mains.map((main) => mainTerm(dataset, u, main, column));
  const weighted = isWeighted
    ? mains.map((main, i) => weightedTerm(byMain[i]!, main.maxScore, weightOf(main)))
    : [];
  const groups = groupTerms(dataset, u, column);
  const terms = isWeighted || groups.length < framework.groups.length ? byMain : groups;
  const sum = sumOfPoints(
    isWeighted ? weighted.map(({ worth }) => worth) : terms.map(({ points }) => points ?? 0),
  );
  return {
    id: sumOf(dataset, 'points', column),
    column,
    terms,
    weighted,
    sum,
    scaling,
    result,
    isExact: equalsScaled(sum, scaling, result) && weighted.every(isWhole),
    enters: column === dataset.counted ? sumId('total') : null,
  };
}

const groupTerms = (dataset: YearDataset, u: number, column: ScoreColumn): SumTerm[] =>
  groupSums(dataset, u)
    .filter((group) => group.column === column)
    .map(({ id, group, result }) => ({ id, code: group.code, kind: 'scored', points: result }));

function weightedTerm(term: SumTerm, maximum: Points, weight: Points): WeightedTerm {
  // A main index worth 0 points adds nothing, whatever its weight.
  const worth = maximum === 0 ? 0n : roundHalfUp(BigInt(term.points ?? 0) * BigInt(weight), BigInt(maximum));
  return { ...term, maximum, weight, worth: Number(worth) };
}

const isWhole = ({ points, weight, maximum, worth }: WeightedTerm): boolean =>
  maximum === 0 || BigInt(points ?? 0) * BigInt(weight) === BigInt(worth) * BigInt(maximum);

/** How the bonus of a unit came about. */
export interface BonusReceipt {
  readonly initiatives: readonly InitiativeView[];
  readonly points: Points;
  /** The tier that is reached; null where none is, or the rules have no bonus. */
  readonly tier: { readonly atLeast: number; readonly points: Points } | null;
  readonly hasRule: boolean;
}

/** @param u position of the unit */
export function bonusReceipt({ framework, units }: YearDataset, u: number): BonusReceipt {
  const { initiatives, bonus } = units[u]!;
  const reached = (framework.bonus?.tiers ?? []).filter(({ atLeast }) => initiatives.length >= atLeast);
  const tier = reached.reduce<(typeof reached)[number] | null>(
    (best, one) => (best === null || one.points > best.points ? one : best),
    null,
  );
  return { initiatives, points: bonus, tier, hasRule: framework.bonus !== undefined };
}
