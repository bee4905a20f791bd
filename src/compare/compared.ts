import type { ScoreColumn, UnrankedReason } from '../dataset/site.ts';
import type { Points } from '../points/points.ts';
import type { Ratio } from '../points/ratio.ts';

/** A unit in a year: what one column of a comparison is about. */
export interface Pair {
  readonly unit: string;
  readonly year: number;
}

/**
 * How much a sum says. Only `whole` sums are compared: the others lack a score, or hold a component that does not apply
 * although the rules give nothing for it. `missing` and `not-applicable` have no figure at all, and never a zero.
 */
export const STATES = ['whole', 'incomplete', 'partly-applicable', 'missing', 'not-applicable'] as const;
export type State = (typeof STATES)[number];

/** The rules of a year as far as a comparison needs them, in one language. */
export interface YearRules {
  readonly year: number;
  /** How far the year has come, in words. */
  readonly status: string;
  readonly countedColumn: ScoreColumn;
  /** Name of the score column that counts. */
  readonly counted: string;
  readonly maximum: Points;
  /** Names and maxima of components are not official. */
  readonly illustrative: boolean;
  /** Equal in two years whose totals are made by the same rules. */
  readonly totalRules: number;
  /** Equal in two years whose bonus is given by the same rules. */
  readonly bonusRules: number;
  readonly rankedGroups: ReadonlyArray<{
    readonly code: string;
    readonly name: string;
    /** Units with a rank. */
    readonly ranked: number;
  }>;
  readonly mains: readonly MainRule[];
  readonly components: readonly ComponentRule[];
}

export interface IndexRule {
  readonly code: string;
  readonly name: string;
  readonly max: Points;
}

export interface MainRule extends IndexRule {
  readonly count: number;
}

export interface ComponentRule extends IndexRule {
  /** Code of its main index. */
  readonly main: string;
}

/** The result of a unit in a year, without its components. */
export interface UnitResult {
  readonly unit: string;
  /** As it was in that year. */
  readonly name: string;
  readonly state: State;
  readonly points: Points;
  readonly bonus: Points;
  readonly value: Ratio;
  readonly rank: number | null;
  readonly tied: boolean;
  /** Position in `YearRules.rankedGroups`; −1 where the unit is in none. */
  readonly group: number;
  readonly unranked: UnrankedReason | null;
  readonly scored: number;
  /** In the order of `YearRules.mains`. */
  readonly mains: readonly MainResult[];
  /** Reorganisations up to that year. */
  readonly events: readonly UnitEvent[];
}

export interface MainResult {
  readonly state: State;
  readonly points: Points;
  readonly scored: number;
}

export interface UnitEvent {
  /** The first year after it. */
  readonly year: number;
  readonly kind: 'merge' | 'split' | 'rename';
  /** Day in the language of the page. */
  readonly date: string;
  readonly fromIds: readonly string[];
  readonly from: string;
  readonly into: string;
}

/** Counted score of a component: points, or why there are none. */
export type ComponentScore = Points | 'missing' | 'not-applicable';

/** One column of a comparison. */
export interface Column {
  readonly rules: YearRules;
  readonly result: UnitResult;
}

/** A column in one breath: "Sở Y tế 2024". */
export const columnName = ({ rules, result }: Column): string => `${result.name} ${rules.year}`;
