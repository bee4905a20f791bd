import type { Framework } from '../framework/framework.ts';
import type { CellRef } from '../grid/grid.ts';
import type { LocalisedText } from '../text/localised.ts';

export interface AwardView {
  readonly id: string;
  readonly recipient: 'unit' | 'individual';
  readonly name: LocalisedText;
  readonly form: LocalisedText;
  readonly basis: LocalisedText;
  readonly number: number;
  readonly entries: readonly EligibilityView[];
  readonly outcome: OutcomeView;
}

export interface EligibilityView {
  readonly unit: string;
  readonly eligible: boolean;
  readonly conditions: ReadonlyArray<{
    readonly kind: ConditionKind;
    readonly met: boolean;
    readonly value: string;
    readonly threshold: string;
    readonly detail: readonly string[];
    readonly basis: LocalisedText;
    readonly source: CellRef | null;
  }>;
}

export type ConditionKind = Framework['awards'][number]['conditions'][number]['kind'];

/** Outcome by unit only: an individual appears as "one of unit …" until a disclosure gate says otherwise. */
export type OutcomeView =
  | {
      readonly kind: 'decided';
      readonly recipients: ReadonlyArray<{
        readonly unit: string;
        readonly decision: string;
        readonly day: string;
        readonly issuer: string;
        readonly basis: string | null;
      }>;
      /** Units that had the same merit and were not chosen. */
      readonly tiedWith: readonly string[];
    }
  | { readonly kind: 'proposed'; readonly units: readonly string[] }
  | { readonly kind: 'tied'; readonly units: readonly string[]; readonly candidates: readonly string[] }
  | { readonly kind: 'no-candidate' };
