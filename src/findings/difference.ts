import type { CellRef } from '../grid/grid.ts';
import type { ScoreColumn } from '../points/score-column.ts';

export const DIFFERENCE_KINDS = [
  'source',
  'score',
  'bonus',
  'points',
  'total',
  'rank',
  'award',
  'rule',
  'setting',
  'unit',
  'other',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One thing that two states of a year's results say differently. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Id of the unit; null where it is about no one unit. */
  readonly unit: string | null;
  /** Code of a component, id of an award, a source file, or the path of anything else within the dataset. */
  readonly code: string;
  readonly column: ScoreColumn | null;
  /** As text, points and ranks in plain decimals, hashes of source files; null where it is absent. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where the later state has it from. */
  readonly cell: CellRef | null;
}
