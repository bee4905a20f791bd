import { sumId } from './addresses.ts';
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
