import type { FrameworkChange } from '../analysis/framework-changes.ts';
import type { Framework } from '../framework/framework.ts';
import type { YearSettings } from '../framework/year-file.ts';
import type { CellRef } from '../grid/grid.ts';
import type { Points } from '../points/points.ts';
import type { Ratio } from '../points/ratio.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import type { ScoreTable } from '../scores/score-table.ts';
import type { LocalisedText } from '../text/localised.ts';
import type { RegistryEvent } from '../units/unit-registry.ts';
import type { UnitHistory } from './unit-history.ts';

export type { HistoryPoint, TrendBreak, UnitHistory, UnitLink } from './unit-history.ts';
export type { Framework, LocalisedText, Points, Ratio, ScoreColumn, ScoreTable, YearSettings };

/** Version of the published shapes; archived years keep theirs. */
export const SCHEMA_VERSION = 1;

/** Everything that is published: what pages, exports and papers are made from. Already cleared for the public. */
export interface Site {
  /** Published years, oldest first. */
  readonly years: readonly YearDataset[];
  /** Every unit that took part in a published year, in the order of the registry. */
  readonly units: readonly UnitHistory[];
  /** Some published year is sample data. */
  readonly sample: boolean;
  /** Names of unit groups by code, and of all registered units by id: predecessors may have no page of their own. */
  readonly unitGroups: Readonly<Record<string, LocalisedText>>;
  readonly unitNames: Readonly<Record<string, LocalisedText>>;
  /** Mergers, splits and renames between the first and the last published year. */
  readonly events: readonly RegistryEvent[];
}

/** A source file with its hash: the first half of a receipt. */
export interface SourceFile {
  readonly file: string;
  readonly sha256: string;
}

export interface YearDataset {
  readonly year: number;
  readonly settings: YearSettings;
  readonly framework: Framework;
  /** The column that counts, selected by the status. */
  readonly counted: ScoreColumn;
  /** Maximum of the total without bonus, in points. */
  readonly maximum: Points;
  /** Units in the order of the registry. `scores` has the same order. */
  readonly units: readonly UnitYear[];
  readonly scores: ScoreTable;
  /** Median over the ranked units: of points, and by main index; undefined without ranked units. */
  readonly median: { readonly points: Points; readonly mains: readonly Points[] } | undefined;
  readonly awards: readonly AwardView[];
  readonly rounds: readonly RoundView[];
  readonly sources: readonly SourceFile[];
  /** Components that changed since the published year before, in its rules. */
  readonly ruleChanges: readonly FrameworkChange[];
  readonly findingCounts: { readonly error: number; readonly warning: number; readonly info: number };
}

/** Why a unit takes part without a rank. */
export type UnrankedReason = 'incomplete' | 'not-applicable' | 'no-ranked-group';

/** One unit in one year. Points are millionths. */
export interface UnitYear {
  readonly id: string;
  readonly name: LocalisedText;
  readonly group: string;
  /** Code of the ranked group, null where the unit is in none. */
  readonly rankedGroup: string | null;
  /** Components with a counted score, of how many. */
  readonly scored: number;
  readonly componentCount: number;
  readonly points: Points;
  readonly bonus: Points;
  readonly initiatives: readonly InitiativeView[];
  readonly total: Points;
  /** points / maximum. */
  readonly value: Ratio;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly unranked: UnrankedReason | null;
  /** Points of the other columns side by side; null where the column is absent or has gaps. */
  readonly self: Points | null;
  readonly appraised: Points | null;
  readonly mains: readonly MainYear[];
  /** Sums of the main indices of each group, in the order of the framework. */
  readonly groups: readonly GroupYear[];
  /** Against the year before: null where there is none, or where the trend breaks. */
  readonly change: UnitChange | null;
}

export interface GroupYear {
  readonly code: string;
  readonly points: Points;
  readonly self: Points | null;
  readonly appraised: Points | null;
}

export interface MainYear {
  readonly code: string;
  /** False where no component applies and the rules drop it: no points, no rank, and never a zero. */
  readonly applies: boolean;
  readonly points: Points;
  readonly self: Points | null;
  readonly appraised: Points | null;
  readonly scored: number;
  readonly rank: number | null;
  readonly tied: boolean;
}

/** Change of a unit since the year before. */
export interface UnitChange {
  readonly year: number;
  /** Places won (positive) or lost (negative). */
  readonly ranks: number | null;
  /** Null where the rules changed in between: totals under other maxima are not compared. */
  readonly total: Points | null;
}

export interface InitiativeView {
  readonly name: string;
  readonly decision: string;
  readonly day: string;
  readonly issuer: string;
  readonly source: PublishedCell;
}

/** File, sheet and A1 cell behind something that is published. */
export type PublishedCell = CellRef;

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
    readonly source: PublishedCell | null;
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

/** A progress reading inside the year: self scores so far, without bonus. */
export interface RoundView {
  readonly day: string;
  readonly units: ReadonlyArray<{ readonly id: string; readonly points: Points; readonly scored: number }>;
}
