import type { Points } from '../points/points.ts';

/**
 * How the ranked units of all lists did in one component. Points are millionths; a figure is null where nobody it
 * would speak of has a score. @see docs/methodology.md §10.2
 */
export interface ComponentYear {
  readonly code: string;
  /** Ranked units with a counted score: one that does not apply is none. */
  readonly scored: number;
  readonly worst: Points | null;
  readonly q1: Points | null;
  readonly median: Points | null;
  readonly q3: Points | null;
  readonly best: Points | null;
  /** Units that reached the maximum. */
  readonly atMax: number | null;
  /** Sum of what they fell short of the maximum (điểm mất). */
  readonly lost: Points | null;
  /** Ranked units that have both a self and an appraised score, and the sums of theirs. */
  readonly both: number;
  readonly selfSum: Points | null;
  readonly appraisedSum: Points | null;
}
