import type { SumLevel } from '../findings/finding.ts';
import type { FlatComponent } from '../framework/flatten.ts';
import type { Framework } from '../framework/framework.ts';
import type { Grid } from '../grid/grid.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import type { Status } from '../points/status.ts';
import type { FactLine } from './read-facts.ts';
import type { PlacedReading } from './read-score-cell.ts';
import type { ComponentNames } from './row-names.ts';

export type { PlacedReading } from './read-score-cell.ts';

/** One line of a table that names a component: a row of a form, or one column of a unit's row in a matrix. */
export interface ComponentLine {
  readonly component: FlatComponent;
  /** Where the code stands. */
  readonly codeAt: { readonly row: number; readonly column: number };
  readonly scores: Readonly<Partial<Record<ScoreColumn, PlacedReading>>>;
}

/** A subtotal, total or maximum that the sheet states; compared with the recomputed one and never used. */
export interface StatedSum {
  readonly level: SumLevel;
  /** Code of the main index or group; '' for totals. */
  readonly code: string;
  readonly column: ScoreColumn | 'max';
  readonly reading: PlacedReading;
}

/** What a sheet states as bonus in one of its score columns; compared with the recognised initiatives and never used. */
export interface StatedBonus {
  readonly column: ScoreColumn;
  readonly reading: PlacedReading;
}

/** Everything that one table says about one unit, before it is judged. */
export interface UnitSheet {
  readonly unit: string;
  readonly shape: 'form' | 'long' | 'matrix';
  readonly grid: Grid;
  /** Score columns that the table has, empty or not. */
  readonly columns: readonly ScoreColumn[];
  /** In the order of the sheet; a component that stands twice is here twice. */
  readonly lines: readonly ComponentLine[];
  /** Codes of components whose rows are probably there under a code that was lost to a number or a day. */
  readonly lost: readonly string[];
  readonly sums: readonly StatedSum[];
  readonly bonuses: readonly StatedBonus[];
  /** Declared facts that stand above the table; of a form only. */
  readonly facts: readonly FactLine[];
  /** 0-based column of notes; undefined where the table has none. */
  readonly noteColumn: number | undefined;
}

/** What the rules need to know besides the sheet. */
export interface ScoreContext {
  readonly year: number;
  readonly status: Status;
  readonly framework: Framework;
  readonly components: readonly FlatComponent[];
  /** The same components by name. */
  readonly names: ComponentNames;
  /** Short hash of the rules that a form of the template command must carry. */
  readonly rules: string;
  readonly counted: ScoreColumn;
  /** A reading inside the year: unfinished by nature, so nothing is missing yet. */
  readonly isRound: boolean;
}
