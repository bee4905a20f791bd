import { sumId } from './addresses.ts';
import { type PublishedScore, publishedPoints } from './published-score.ts';
import type { Points, ScoreColumn, YearDataset } from './site.ts';

/** Sums of the three columns of a unit, main index or group. */
interface Sums {
  readonly points: Points;
  readonly self: Points | null;
  readonly appraised: Points | null;
}

/** A sum in one column; null where it is not made: the column is absent, has gaps, or is not the one that counts. */
export function sumIn({ counted }: YearDataset, sums: Sums, column: ScoreColumn): Points | null {
  if (column === counted) return sums.points;
  return column === 'final' ? null : sums[column];
}

/** Id of the sum of a column: the one that counts has the plain address that other pages link to. @param code such as 5, group-II or points */
export const sumOf = ({ counted }: YearDataset, code: string, column: ScoreColumn): string =>
  sumId(column === counted ? code : `${code}-${column}`);

/** Whether a main index has a sum in a column. @param m position of the main index */
export function sumExists(dataset: YearDataset, u: number, m: number, column: ScoreColumn): boolean {
  const main = dataset.units[u]!.mains[m]!;
  return column === dataset.counted ? main.applies : sumIn(dataset, main, column) !== null;
}

/**
 * Whether a sum over some components has anything in it, in the column that counts. A sum of nothing is no zero: it is
 * missing as long as a score may still come, else it does not apply.
 */
export function sumKind(
  dataset: YearDataset,
  u: number,
  components: ReadonlyArray<{ readonly c: number }>,
): PublishedScore['kind'] {
  const kinds = components.map(({ c }) => publishedPoints(dataset, dataset.counted, u, c).kind);
  const fills = dataset.framework.notApplicable === 'full-points' ? 'not-applicable' : 'scored';
  if (kinds.length === 0 || kinds.includes('scored') || kinds.includes(fills)) return 'scored';
  return kinds.includes('missing') ? 'missing' : 'not-applicable';
}
