import type { FlatComponent } from '../framework/flatten.ts';
import type { Points } from '../points/points.ts';
import type { ScoreColumn } from '../points/score-column.ts';

/** Kinds of a score. Missing, not applicable and zero are three things; a faulty cell was there but could not be read. */
export const SCORE_KINDS = ['missing', 'scored', 'not-applicable', 'faulty'] as const;
export type ScoreKind = (typeof SCORE_KINDS)[number];

/** A sheet that scores were read from. */
export interface SheetSource {
  readonly file: string;
  readonly sheet: string;
}

/** One score column of all units, as arrays by `unit × components + component`. */
export interface ScoreColumnData {
  /** By unit: 1 where a sheet has this column at all. An absent column is not an empty cell. */
  readonly present: Uint8Array;
  /** Position in SCORE_KINDS. */
  readonly kind: Uint8Array;
  /** Millionths of a point; 0 where there is no score. */
  readonly points: Float64Array;
  /** Position in `sheets`, and 0-based row and column; −1 where no cell was read. */
  readonly sheet: Int32Array;
  readonly row: Int32Array;
  readonly column: Int32Array;
  /** Raw text where it differs from the points' own text: "8,50" or " 9 ". */
  readonly raw: Map<number, string>;
}

/** All scores of a year (or a round) with their addresses. 1.1 million scores are a few dozen megabytes. */
export interface ScoreTable {
  readonly units: readonly string[];
  readonly components: readonly FlatComponent[];
  readonly sheets: readonly SheetSource[];
  readonly columns: Readonly<Record<ScoreColumn, ScoreColumnData>>;
}

/** One score, put together when somebody asks for it. */
export interface Score {
  readonly kind: ScoreKind;
  readonly points: Points;
  readonly raw: string;
  readonly source: (SheetSource & { readonly row: number; readonly column: number }) | undefined;
}

/** An empty table: every score is missing and every column absent. */
export function emptyScoreTable(
  units: readonly string[],
  components: readonly FlatComponent[],
  sheets: readonly SheetSource[],
): ScoreTable {
  const size = units.length * components.length;
  const column = (): ScoreColumnData => ({
    present: new Uint8Array(units.length),
    kind: new Uint8Array(size),
    points: new Float64Array(size),
    sheet: new Int32Array(size).fill(-1),
    row: new Int32Array(size).fill(-1),
    column: new Int32Array(size).fill(-1),
    raw: new Map(),
  });
  return { units, components, sheets, columns: { self: column(), appraised: column(), final: column() } };
}

/** Array position of a unit's component. */
export function scoreIndex(table: ScoreTable, unit: number, component: number): number {
  return unit * table.components.length + component;
}
