import type { LocalisedText, ScoreTable, UnitYear, YearDataset } from '../dataset/site.ts';

/** A unit for an example: a copy of a real one, changed. */
export interface ExampleUnit {
  /** Position of the unit that is copied. */
  readonly from: number;
  readonly id: string;
  readonly name?: LocalisedText;
  readonly changes?: Partial<UnitYear>;
}

/**
 * A year that looks like `dataset` with other units: for examples only. Scores and receipts are copied with their units;
 * medians and component figures stay those of the original year, so nothing here may be published.
 */
export function withUnits(dataset: YearDataset, examples: readonly ExampleUnit[]): YearDataset {
  const units = examples.map(({ from, id, name, changes }): UnitYear => {
    const unit = dataset.units[from]!;
    return { ...unit, id, name: name ?? unit.name, ...changes };
  });
  const positions = examples.map(({ from }) => from);
  const width = dataset.scores.components.length;
  return {
    ...dataset,
    units,
    scores: scoresOf(dataset.scores, positions, units),
    componentRanks: Int32Array.from(
      positions.flatMap((u) => [...dataset.componentRanks.subarray(u * width, (u + 1) * width)]),
    ),
  };
}

function scoresOf(table: ScoreTable, positions: readonly number[], units: readonly UnitYear[]): ScoreTable {
  const width = table.components.length;
  const rows = <T extends Uint8Array | Float64Array | Int32Array>(data: T): T => {
    const copy = new (data.constructor as new (size: number) => T)(positions.length * width);
    for (const [to, from] of positions.entries())
      copy.set(data.subarray(from * width, (from + 1) * width), to * width);
    return copy;
  };
  const column = (data: ScoreTable['columns']['self']): ScoreTable['columns']['self'] => ({
    present: Uint8Array.from(positions, (u) => data.present[u]!),
    kind: rows(data.kind),
    points: rows(data.points),
    sheet: rows(data.sheet),
    row: rows(data.row),
    column: rows(data.column),
    raw: new Map(
      positions.flatMap((from, to) =>
        [...data.raw].flatMap(([i, text]): [number, string][] =>
          Math.floor(i / width) === from ? [[i + (to - from) * width, text]] : [],
        ),
      ),
    ),
  });
  const { self, appraised, final } = table.columns;
  return {
    ...table,
    units: units.map(({ id }) => id),
    columns: { self: column(self), appraised: column(appraised), final: column(final) },
  };
}
