import type { UnreadableReason } from '../points/parse-points.ts';
import type { Points } from '../points/points.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import type { LocalisedText } from '../text/localised.ts';

/** Where a finding stands, relative to the data folder. Row and column are 0-based; null where a file or sheet is meant as a whole. */
export interface Place {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
}

export type Severity = 'error' | 'warning' | 'info';

/** What a stated sum should add up to. */
export type SumLevel = 'main-index' | 'group' | 'total' | 'total-with-bonus';

/** Facts of each finding by code. Codes are never renamed and never reused. */
export interface FindingFacts {
  // Files and tables
  'config-invalid': { path: string; problem: LocalisedText };
  'file-missing': { what: string };
  'file-unreadable': { reason: 'not-a-workbook' | 'password' | 'unknown-format' | 'damaged' | 'not-utf-8' };
  'table-not-found': object;
  'column-missing': { column: 'max' | ScoreColumn };
  'year-differs': { stated: number };
  // Units
  'unit-unknown': { stated: string };
  'unit-differs': { stated: string; expected: string };
  'unit-duplicate': { other: string };
  'unit-not-valid': { name: string };
  'sheet-missing': { deadline: string; due: boolean };
  // Components and their maxima
  'code-not-text': { raw: string; suggestion: string | null };
  'component-unknown': { stated: string };
  'component-duplicate': { component: string; first: string };
  'component-missing': { component: string; name: LocalisedText };
  'max-differs': { component: string; stated: string; maxScore: Points };
  // Scores
  'score-above-max': { component: string; column: ScoreColumn; points: Points; maxScore: Points };
  'score-negative': { component: string; column: ScoreColumn; points: Points };
  'score-unreadable': {
    component: string;
    column: ScoreColumn;
    raw: string;
    reason: UnreadableReason | 'boolean' | 'date' | 'error-cell';
  };
  'score-not-calculated': { component: string; column: ScoreColumn; formula: string };
  'score-percent': { component: string; column: ScoreColumn; raw: string };
  'score-too-precise': { component: string; column: ScoreColumn; raw: string };
  'score-missing': { component: string; name: LocalisedText; column: ScoreColumn };
  // Stated sums
  'sum-differs': {
    level: SumLevel;
    code: string;
    column: ScoreColumn | 'max';
    stated: Points;
    computed: Points;
  };
  'sum-skips-text': {
    level: SumLevel;
    code: string;
    column: ScoreColumn;
    stated: Points;
    computed: Points;
    textCells: number;
  };
  'sum-unreadable': { level: SumLevel; code: string; column: ScoreColumn | 'max'; raw: string };
  // Bonus
  'bonus-differs': { column: ScoreColumn; stated: Points; computed: Points; initiatives: number };
  'bonus-unreadable': { column: ScoreColumn; raw: string };
  'bonus-without-list': { column: ScoreColumn; stated: Points };
  'round-bonus-ignored': { stated: Points };
  'initiative-duplicate': { decision: string; first: string };
  // Awards
  'award-row-unreadable': { column: string; raw: string; expected: string };
  'award-sheet-missing': { name: string };
  /** `units` has one name for each who is equal: of an individual never the own name, but the unit's. */
  'award-tie-open': { award: LocalisedText; units: readonly LocalisedText[]; tie: AwardTie };
  'award-decision-differs': {
    award: LocalisedText;
    decided: LocalisedText;
    candidates: readonly LocalisedText[];
  };
  'award-decision-missing': { award: LocalisedText };
}

/** What those at the cut of an award are equal in: units in their total, individuals in their votes. */
export type AwardTie =
  | { readonly by: 'total'; readonly total: Points }
  | { readonly by: 'votes'; readonly votes: number };

export type FindingCode = keyof FindingFacts;

/** One problem in source data. Words come last: a finding holds facts, the catalogues hold sentences. */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly at: Place;
    readonly year: number | null;
    readonly unit: string | null;
    readonly facts: FindingFacts[Code];
  };
}[FindingCode];
