import type { FrameworkChange } from '../analysis/framework-changes.ts';
import type { RankMargin } from '../analysis/margins-of.ts';
import type { Spread } from '../analysis/quartiles-of.ts';
import type { SplitOutcome } from '../analysis/split-change.ts';
import type { Framework } from '../framework/framework.ts';
import type { SiteSettings } from '../framework/site-file.ts';
import type { CellRef } from '../grid/grid.ts';
import type { Points } from '../points/points.ts';
import type { Ratio } from '../points/ratio.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import type { ScoreTable } from '../scores/score-table.ts';
import type { LocalisedText } from '../text/localised.ts';
import type { RegistryEvent } from '../units/unit-registry.ts';
import type { AwardView } from './award-view.ts';
import type { ComponentYear } from './component-year.ts';
import type { DossierView } from './dossier-view.ts';
import type { EditionMark, EditionView } from './edition-view.ts';
import type { PublishedSettings } from './published-settings.ts';
import type { UnitHistory } from './unit-history.ts';

export type { RankMargin } from '../analysis/margins-of.ts';
export type { Spread } from '../analysis/quartiles-of.ts';
export type { ChangeSplit } from '../analysis/split-change.ts';
export type {
  AwardView,
  ConditionKind,
  ConditionView,
  EligibilityView,
  OutcomeView,
  OverrulingView,
  RecipientView,
  ShortfallView,
} from './award-view.ts';
export type { ComponentYear } from './component-year.ts';
export type { DossierView } from './dossier-view.ts';
export type { CorrectionView, EditionMark, EditionView } from './edition-view.ts';
export type { PublishedSettings } from './published-settings.ts';
export type { HistoryPoint, TrendBreak, UnitHistory, UnitLink } from './unit-history.ts';
export type { Framework, LocalisedText, Points, Ratio, ScoreColumn, ScoreTable, SiteSettings };

/** Version of the published shapes; archived years keep theirs. */
export const SCHEMA_VERSION = 1;

/** Everything that is published: what pages, exports and papers are made from. Already cleared for the public. */
export interface Site {
  /** Who publishes, and where. */
  readonly publisher: SiteSettings;
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
  /** Every frozen edition, by year and then in the order in which they were made. */
  readonly editions: readonly EditionView[];
}

/** A source file with its hash: the first half of a receipt. */
export interface SourceFile {
  readonly file: string;
  readonly sha256: string;
}

export interface YearDataset {
  readonly year: number;
  /** The frozen edition that these results are of; absent as long as the year is open. */
  readonly edition?: EditionMark;
  readonly settings: PublishedSettings;
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
  /** Of totals, bonus included, over the ranked units of all lists; null without ranked units. */
  readonly spread: Spread | null;
  /** In the order of the framework. */
  readonly components: readonly ComponentYear[];
  /** By unit × components + component: rank by counted points among the ranked units of its list; 0 where there is none. */
  readonly componentRanks: Int32Array;
  /** Points that ranked units fell short of the maximum, over all components. */
  readonly lost: Points;
  readonly awards: readonly AwardView[];
  /** In the order of `units`. */
  readonly dossiers: readonly DossierView[];
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
  /** What the unit's sheet states beside its scores, in the order of `framework.facts`; a fact that is not stated is absent. */
  readonly facts: readonly UnitFact[];
  readonly total: Points;
  /** points / maximum. */
  readonly value: Ratio;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly unranked: UnrankedReason | null;
  /** Null where the unit has no rank. */
  readonly margin: RankMargin | null;
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

/** Change of a unit since the year before; `split` says what became of its total also where the rules changed. */
export type UnitChange = SplitOutcome & {
  readonly year: number;
  /** Places won (positive) or lost (negative). */
  readonly ranks: number | null;
  /** Null where the rules changed in between: totals under other maxima are not compared. */
  readonly total: Points | null;
};

export interface InitiativeView {
  readonly name: string;
  readonly decision: string;
  readonly day: string;
  readonly issuer: string;
  readonly source: PublishedCell;
}

/** A declared fact about a unit, never scored; its name and scale stand in `framework.facts` under its code. */
export interface UnitFact {
  readonly code: string;
  /** Millionths, like points. */
  readonly value: Points;
  readonly raw: string;
  readonly source: PublishedCell;
}

/** File, sheet and A1 cell behind something that is published. */
export type PublishedCell = CellRef;

/** A progress reading inside the year: self scores so far, without bonus. */
export interface RoundView {
  readonly day: string;
  readonly units: ReadonlyArray<{ readonly id: string; readonly points: Points; readonly scored: number }>;
}
