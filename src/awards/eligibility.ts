import type { Place } from '../findings/finding.ts';
import type { ConditionRule } from '../framework/framework.ts';
import type { UnitRegistry } from '../units/unit-registry.ts';
import type { DossierDocument, Registration } from './awards-book.ts';

/** Records of a list by the unit they belong to. */
export type ByUnit<Entry> = ReadonlyMap<string, readonly Entry[]>;

/** What the conditions of an award are judged on. */
export interface EligibilityFacts {
  readonly registrations: ByUnit<Registration>;
  readonly documents: ByUnit<DossierDocument>;
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

/** One condition, one file: reads the condition once, then judges unit by unit whether it is met. */
export type ConditionJudge<Kind extends ConditionRule['kind']> = (
  condition: Extract<ConditionRule, { kind: Kind }>,
  facts: EligibilityFacts,
) => (unit: string) => Omit<ConditionResult, 'kind'>;
