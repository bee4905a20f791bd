import type { FindingFacts } from './finding-facts.ts';

export type { FindingFacts } from './finding-facts.ts';
export type { AwardTie, FactFault, SumLevel } from './finding-parts.ts';

/** Where a finding stands, relative to the data folder. Row and column are 0-based; null where a file or sheet is meant as a whole. */
export interface Place {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
}

export type Severity = 'error' | 'warning' | 'info';

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
