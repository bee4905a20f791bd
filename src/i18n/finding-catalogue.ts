import type { FindingCode, FindingFacts, SumLevel } from '../findings/finding.ts';
import type { ScoreColumn } from '../points/score-column.ts';

/** What a finding says: what is wrong, and what to do about it. */
export interface FindingText {
  readonly message: string;
  readonly hint: string;
}

/** Sentences of one language for every finding; a missing code does not compile. */
export type FindingCatalogue = {
  readonly [Code in FindingCode]: (facts: FindingFacts[Code]) => FindingText;
};

/** The part of it that speaks of awards.xlsx, its awards, and people. */
export type AwardFindingCatalogue = Pick<
  FindingCatalogue,
  Extract<FindingCode, `award-${string}`> | 'initiative-late' | 'personal-data'
>;

/** The part of it that speaks of frozen years. */
export type FrozenFindingCatalogue = Pick<
  FindingCatalogue,
  Extract<FindingCode, `frozen-${string}`> | 'edition-damaged'
>;

/** The part of it that speaks of files, their settings and their units. */
export type SourceFindingCatalogue = Pick<
  FindingCatalogue,
  | Extract<FindingCode, `unit-${string}` | `file-${string}` | `sheet-${string}` | `column-${string}`>
  | 'config-invalid'
  | 'table-not-found'
  | 'year-differs'
  | 'entry-ignored'
  | 'old-encoding'
  | 'stamp-differs'
  | 'row-hidden'
  | 'row-too-long'
  | 'acceptance-void'
>;

/** Names of columns and sums that sentences need. */
export interface FindingNames {
  readonly column: Readonly<Record<ScoreColumn | 'max', string>>;
  readonly level: Readonly<Record<SumLevel, (code: string) => string>>;
}
