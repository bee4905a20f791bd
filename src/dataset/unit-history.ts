import type { Points } from '../points/points.ts';
import type { LocalisedText } from '../text/localised.ts';

/** One unit over the published years. */
export interface UnitHistory {
  readonly id: string;
  readonly name: LocalisedText;
  readonly group: string;
  /** One per published year, in the order of the published years; null where the unit did not take part: a gap, never zero. */
  readonly years: ReadonlyArray<HistoryPoint | null>;
  readonly breaks: readonly TrendBreak[];
  readonly predecessors: readonly UnitLink[];
  readonly successors: readonly UnitLink[];
}

export interface HistoryPoint {
  readonly year: number;
  readonly total: Points;
  readonly points: Points;
  readonly rank: number | null;
  readonly tied: boolean;
}

/** A place where a trend breaks: between the year before and `year`. */
export interface TrendBreak {
  readonly year: number;
  readonly kind: 'merge' | 'split' | 'rename' | 'framework';
  readonly date: string;
  readonly from: readonly string[];
  readonly into: readonly string[];
  readonly basis: LocalisedText | null;
}

export interface UnitLink {
  readonly id: string;
  readonly name: LocalisedText;
  readonly date: string;
}
