import { receiptId } from './addresses.ts';
import { publishedPoints } from './published-score.ts';
import { sumExists, sumIn, sumOf } from './receipt-columns.ts';
import { shownColumns } from './receipts.ts';
import type { Points, ScoreColumn, YearDataset } from './site.ts';
import { type MainView, mainsOf } from './tree.ts';

/** A scaling that the rules ask for where something does not apply: sum × maximum / applied. */
export interface Scaling {
  readonly maximum: Points;
  readonly applied: Points;
}

/** One part of a sum, with the id of its own receipt. */
export interface SumTerm {
  readonly id: string;
  readonly code: string;
  readonly kind: 'scored' | 'missing' | 'not-applicable';
  /** What it brings into the sum; null where it brings nothing. */
  readonly points: Points | null;
}

/** A sum written out. */
export interface SumReceipt {
  readonly id: string;
  readonly column: ScoreColumn;
  readonly terms: readonly SumTerm[];
  /** The terms added up. */
  readonly sum: Points;
  readonly scaling: Scaling | null;
  readonly result: Points;
  /** False where fractions of a millionth were rounded, so that the printed parts may not make the printed result. */
  readonly isExact: boolean;
  /** Id of the sum that it enters; null where it enters none. */
  readonly enters: string | null;
}

/** How the points of one main index came about, in one column. */
export interface MainSum extends SumReceipt {
  readonly main: MainView;
  /** False where nothing applies and the rules drop it. */
  readonly applies: boolean;
  /** In the column that counts; null where the unit has none. */
  readonly rank: number | null;
  readonly tied: boolean;
}

/** The sums of a unit's main indices, in the order of the framework; the column that counts first. @param u position of the unit */
export function mainSums(dataset: YearDataset, u: number): MainSum[] {
  return mainsOf(dataset).flatMap((main) =>
    shownColumns(dataset, u)
      .filter((column) => column === dataset.counted || sumExists(dataset, u, main.m, column))
      .map((column) => mainSum(dataset, u, main, column)),
  );
}

function mainSum(dataset: YearDataset, u: number, main: MainView, column: ScoreColumn): MainSum {
  const { framework, counted } = dataset;
  const unitMain = dataset.units[u]!.mains[main.m]!;
  const terms = main.components.map(({ c, code, maxScore }): SumTerm => {
    const { kind, points } = publishedPoints(dataset, column, u, c);
    const full = kind === 'not-applicable' && framework.notApplicable === 'full-points';
    return {
      id: receiptId(code, column),
      code,
      kind,
      points: kind === 'scored' ? points : full ? maxScore : null,
    };
  });
  const dropped =
    framework.notApplicable === 'drop'
      ? sumOfPoints(
          main.components.flatMap(({ maxScore }, i) =>
            terms[i]!.kind === 'not-applicable' ? [maxScore] : [],
          ),
        )
      : 0;
  const applied = main.maxScore - dropped;
  const scaling = dropped > 0 && applied > 0 ? { maximum: main.maxScore, applied } : null;
  const sum = sumOfPoints(terms.map(({ points }) => points ?? 0));
  const result = sumIn(dataset, unitMain, column)!;
  return {
    id: sumOf(dataset, main.code, column),
    main,
    column,
    terms,
    sum,
    scaling,
    result,
    isExact: equalsScaled(sum, scaling, result),
    applies: column !== counted || unitMain.applies,
    rank: column === counted ? unitMain.rank : null,
    tied: column === counted && unitMain.tied,
    enters: mainEnters(dataset, u, main, column),
  };
}

/** Main indices enter their group, and by weight the points at once; a column with gaps has no greater sum. */
function mainEnters(dataset: YearDataset, u: number, main: MainView, column: ScoreColumn): string | null {
  const unit = dataset.units[u]!;
  const inGroup =
    dataset.framework.rollUp === 'sum' && sumIn(dataset, unit.groups[main.group.g]!, column) !== null;
  if (inGroup) return sumOf(dataset, `group-${main.group.code}`, column);
  return pointsId(dataset, u, column);
}

/** Id of the points of a unit in a column; null where it has none. */
const pointsId = (dataset: YearDataset, u: number, column: ScoreColumn): string | null =>
  sumIn(dataset, dataset.units[u]!, column) === null ? null : sumOf(dataset, 'points', column);

/** The sum of one group of main indices. */
export interface GroupSum extends SumReceipt {
  readonly group: MainView['group'];
}

/** The sums of the groups, by column; none for a column in which a main index of the group has no sum. */
export function groupSums(dataset: YearDataset, u: number): GroupSum[] {
  const unit = dataset.units[u]!;
  const mains = mainsOf(dataset);
  return mains
    .filter(({ startsGroup }) => startsGroup)
    .flatMap(({ group }) =>
      shownColumns(dataset, u).flatMap((column): GroupSum[] => {
        const result = sumIn(dataset, unit.groups[group.g]!, column);
        if (result === null) return [];
        const terms = mains
          .filter((main) => main.group.g === group.g)
          .map((main) => mainTerm(dataset, u, main, column));
        const sum = sumOfPoints(terms.map(({ points }) => points ?? 0));
        return [
          {
            id: sumOf(dataset, `group-${group.code}`, column),
            group,
            column,
            terms,
            sum,
            scaling: null,
            result,
            isExact: sum === result,
            enters: dataset.framework.rollUp === 'weighted' ? null : pointsId(dataset, u, column),
          },
        ];
      }),
    );
}

/** A main index as part of a greater sum. */
export function mainTerm(dataset: YearDataset, u: number, main: MainView, column: ScoreColumn): SumTerm {
  const exists = sumExists(dataset, u, main.m, column);
  return {
    id: sumOf(dataset, main.code, column),
    code: main.code,
    kind: exists ? 'scored' : 'not-applicable',
    points: exists ? sumIn(dataset, dataset.units[u]!.mains[main.m]!, column) : null,
  };
}

export const sumOfPoints = (points: readonly Points[]): Points => points.reduce((sum, one) => sum + one, 0);

/** Whether a sum, scaled where something is scaled, is the very result. */
export function equalsScaled(sum: Points, scaling: Scaling | null, result: Points): boolean {
  if (scaling === null) return sum === result;
  return BigInt(sum) * BigInt(scaling.maximum) === BigInt(result) * BigInt(scaling.applied);
}
