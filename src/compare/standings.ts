import { addRatios, compareRatios, type Ratio } from '../points/ratio.ts';

/** Where a figure stands in its row. */
export interface Standing {
  /** Highest of the row, alone or with others; never where all are equal or only one can be compared. */
  readonly best: boolean;
  /** Figure − figure of the first column; undefined where the two cannot be compared. */
  readonly difference: Ratio | undefined;
}

/**
 * Compares the figures of a row exactly.
 * @param values higher is better; undefined where there is no figure that could be compared
 * @param kinds figures of different kinds (points under different rules, ranks in different lists) are not compared
 */
export function standingsOf(
  values: ReadonlyArray<Ratio | undefined>,
  kinds: readonly unknown[] = values.map(() => 0),
): Standing[] {
  const found = values.flatMap((value, i) => (value === undefined ? [] : [{ value, kind: kinds[i] }]));
  const isOneKind = found.every(({ kind }) => kind === found[0]?.kind);
  const sorted = found.map(({ value }) => value).sort(compareRatios);
  const [lowest, highest] = [sorted[0], sorted[sorted.length - 1]];
  const hasBest = isOneKind && lowest !== undefined && compareRatios(lowest, highest!) !== 0;
  const first = values[0];
  return values.map((value, i) => ({
    best: hasBest && value !== undefined && compareRatios(value, highest!) === 0,
    difference:
      i > 0 && value !== undefined && first !== undefined && kinds[i] === kinds[0]
        ? addRatios(value, { numerator: -first.numerator, denominator: first.denominator })
        : undefined,
  }));
}

/** Points as a figure to compare. */
export const asRatio = (points: number): Ratio => ({ numerator: BigInt(points), denominator: 1n });

/** Share of a maximum; undefined of a maximum of 0. */
export const shareOf = (points: number, max: number): Ratio | undefined =>
  max === 0 ? undefined : { numerator: BigInt(points), denominator: BigInt(max) };
