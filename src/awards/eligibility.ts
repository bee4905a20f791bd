import type { Place } from '../findings/finding.ts';
import type { ConditionRule } from '../framework/framework.ts';
import type { UnitRegistry } from '../units/unit-registry.ts';
import type { AwardsBook } from './awards-book.ts';

/** What the conditions of an award are judged on. */
export interface EligibilityFacts {
  readonly book: AwardsBook;
  readonly registry: UnitRegistry;
  /** 1 is best; undefined where the unit is not ranked. */
  readonly rankOf: (unit: string) => number | undefined;
  /** Day up to which mergers count. */
  readonly day: string;
}

/** One line of the ledger: a condition held against a unit. `value` and `threshold` are plain text for the open data. */
export interface ConditionResult {
  readonly kind: ConditionRule['kind'];
  readonly met: boolean;
  readonly value: string;
  readonly threshold: string;
  /** Ids of documents that are missing or unsigned, of a predecessor whose registration counted. */
  readonly detail: readonly string[];
  /** The cell that decided, where there is one. */
  readonly at: Place | undefined;
}

/** One condition, one file: judges whether a unit meets it. */
export type ConditionJudge<Kind extends ConditionRule['kind']> = (
  unit: string,
  condition: Extract<ConditionRule, { kind: Kind }>,
  facts: EligibilityFacts,
) => Omit<ConditionResult, 'kind'>;
