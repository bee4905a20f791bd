import type { Framework } from '../framework/framework.ts';
import type { CellRef } from '../grid/grid.ts';
import type { Points } from '../points/points.ts';
import type { LocalisedText } from '../text/localised.ts';

export interface AwardView {
  readonly id: string;
  readonly recipient: 'unit' | 'individual';
  readonly name: LocalisedText;
  readonly form: LocalisedText;
  readonly basis: LocalisedText;
  readonly number: number;
  /** What candidate units are compared by: `total`, `points` or the code of a main index. */
  readonly rankedBy: string;
  readonly entries: readonly EligibilityView[];
  readonly outcome: OutcomeView;
  /** Decisions that the ledger is against, and that somebody answers for. */
  readonly overruling: readonly OverrulingView[];
}

/** A unit held against the conditions of an award; of an award to individuals, against those that are the unit's. */
export interface EligibilityView {
  readonly unit: string;
  readonly eligible: boolean;
  /** What an eligible unit lacks to the last candidate in what the award ranks by; null for candidates, and where there is none. */
  readonly shortOf: Points | null;
  readonly conditions: readonly ConditionView[];
}

export interface ConditionView {
  readonly kind: ConditionKind;
  readonly met: boolean;
  readonly value: string;
  readonly threshold: string;
  readonly shortfall: ShortfallView | null;
  readonly detail: readonly string[];
  readonly basis: LocalisedText;
  readonly source: CellRef | null;
}

export type ConditionKind = Framework['awards'][number]['conditions'][number]['kind'];

/** What of a condition is not met: points, calendar days or minutes after the deadline, or a count of things. */
export type ShortfallView =
  | { readonly kind: 'points'; readonly points: Points }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'documents' | 'signatures' | 'criteria' | 'votes'; readonly count: number };

export interface RecipientView {
  /** Null where a decision that overrules the ledger names nobody that the lists know. */
  readonly unit: string | null;
  /** Of an individual who won and consented, or may be named by law; null else, and of a unit. */
  readonly person: string | null;
  readonly decision: string;
  readonly day: string;
  readonly issuer: string;
}

export interface OverrulingView extends RecipientView {
  /** Why it stands, as accepted in `year.yaml`. */
  readonly reason: string;
  readonly acceptedOn: string;
}

/** Outcome by unit; an individual is "one of unit …" unless `person` may be said. */
export type OutcomeView =
  | {
      readonly kind: 'decided';
      readonly recipients: ReadonlyArray<
        RecipientView & { readonly unit: string; readonly basis: string | null }
      >;
      /** Units that had the same merit and were not chosen. */
      readonly tiedWith: readonly string[];
    }
  | { readonly kind: 'proposed'; readonly units: readonly string[] }
  | { readonly kind: 'tied'; readonly units: readonly string[]; readonly candidates: readonly string[] }
  | { readonly kind: 'not-eligible' }
  | { readonly kind: 'no-candidate' };
