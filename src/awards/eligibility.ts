import type { Place } from '../findings/finding.ts';
import type { ConditionRule } from '../framework/award-rules.ts';
import type { Points } from '../points/points.ts';
import type { Ratio } from '../points/ratio.ts';
import type { UnitRegistry } from '../units/unit-registry.ts';
import type { DossierDocument, Exclusion, Nominee, Registration, UnitVotes } from './awards-book.ts';

/** Records of a list by the unit they belong to. */
export type ByUnit<Entry> = ReadonlyMap<string, readonly Entry[]>;

/** Who is held against the conditions: a unit, or a nominee of one. */
export interface Candidate {
  readonly unit: string;
  readonly nominee?: Nominee;
}

/** What a unit attained, exactly. */
export interface Attained {
  /** Points / maximum; without bonus. */
  readonly value: Ratio;
  readonly maximum: Points;
}

/** What the conditions of an award are judged on. */
export interface EligibilityFacts {
  readonly registrations: ByUnit<Registration>;
  readonly documents: ByUnit<DossierDocument>;
  readonly exclusions: ByUnit<Exclusion>;
  readonly unitVotes: ByUnit<UnitVotes>;
  readonly registry: UnitRegistry;
  /** 1 is best; undefined where the unit is not ranked. */
  readonly rankOf: (unit: string) => number | undefined;
  /** In the whole framework, or in a main index; undefined where the unit has no whole result there. */
  readonly attainedOf: (unit: string, main?: string) => Attained | undefined;
  /** Day up to which mergers count. */
  readonly day: string;
}

/** What of a condition is not met, measured: what would have changed the outcome. */
export type Shortfall =
  | { readonly kind: 'points'; readonly points: Points }
  /** Calendar days after the last one that counts. */
  | { readonly kind: 'days'; readonly days: number }
  /** Late on the last day itself. */
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'documents' | 'signatures' | 'criteria' | 'votes'; readonly count: number };

/** `report-present` and `criteria-met` stand in an award's own fields `report` and `criteria`, and are nominees' only. */
export type ConditionKind = ConditionRule['kind'] | 'report-present' | 'criteria-met';

/** One line of the ledger: a condition held against a candidate. `value` and `threshold` are plain text for the open data. */
export interface ConditionResult {
  readonly kind: ConditionKind;
  readonly met: boolean;
  readonly value: string;
  readonly threshold: string;
  /** Null where the condition is met, and where nothing can be measured: what is not there at all has no measure. */
  readonly shortfall: Shortfall | null;
  /** Names of documents that are missing or unsigned, of criteria that are not met, of a predecessor whose registration counted. */
  readonly detail: readonly string[];
  /** The cell that decided, where there is one. */
  readonly at: Place | undefined;
}

/** A result without its kind and, where it is met, without a shortfall. */
export type Judged = Omit<ConditionResult, 'kind'>;

/** One condition, one file: reads the condition once, then judges candidate by candidate whether it is met. */
export type ConditionJudge<Kind extends ConditionRule['kind']> = (
  condition: Extract<ConditionRule, { kind: Kind }>,
  facts: EligibilityFacts,
  /** Id of the award. */
  award: string,
) => (candidate: Candidate) => Judged;
