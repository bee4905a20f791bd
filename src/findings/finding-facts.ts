import type { UnreadableReason } from '../points/parse-points.ts';
import type { Points } from '../points/points.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import type { LocalisedText } from '../text/localised.ts';
import type { AwardFindingFacts } from './award-finding-facts.ts';
import type { FactFault, FileFault, SumLevel } from './finding-parts.ts';
import type { FrozenFindingFacts } from './frozen-finding-facts.ts';

/**
 * Facts of each finding by code, and when it arises: docs/findings.md is made from these words. Codes are never renamed
 * and never reused.
 */
export interface FindingFacts extends AwardFindingFacts, FrozenFindingFacts {
  // Files and tables
  /**
   * A YAML file is not valid YAML, has an unknown or missing field, a wrong type, or contradicts itself
   * (declared sums, codes used twice, weights, wrong year, unknown units, an official year without its
   * decision).
   */
  'config-invalid': { path: string; problem: LocalisedText };
  /**
   * `units.yaml`, `framework.yaml` or `year.yaml` is missing; or `awards.xlsx`, where the framework has awards
   * or a bonus.
   */
  'file-missing': { what: string };
  /**
   * A file among the score sheets, or `awards.xlsx`, has another format, a password, damage, content that is no
   * spreadsheet, goes beyond the limits, takes too long, or is no file of its own in the data folder.
   */
  'file-unreadable': { reason: FileFault };
  /**
   * No sheet of a workbook has a header that is understood; or one sheet has three or more component codes but
   * no such header.
   */
  'table-not-found': object;
  /** No sheet of a unit has the column that counts (in a round: the self scores). */
  'column-missing': { column: 'max' | ScoreColumn };
  /**
   * The head of a column that is not read speaks of scores: it repeats another head (an error), or is worded in a way
   * that is not known.
   */
  'column-not-read': { head: string; repeated: boolean };
  /** The title says another year than the folder. */
  'year-differs': { stated: number };
  /**
   * A file or folder lies where nothing is read: a copy of a year, a folder inside `scores/`, another spelling
   * of `awards.xlsx`.
   */
  'entry-ignored': object;
  /**
   * The text of a sheet is in an old Vietnamese font encoding, so that neither its heads nor its names can be
   * read.
   */
  'old-encoding': { encoding: 'TCVN3' | 'VNI'; raw: string; decoded: string };
  /** A form that the template command made is of another year or unit, or of rules that have changed since. */
  'stamp-differs': { part: 'year' | 'unit' | 'rules'; stated: string; expected: string };
  /** A hidden sheet holds scores that count. */
  'sheet-hidden': object;
  /** Hidden or filtered rows hold scores; one finding for each run of rows. */
  'row-hidden': { first: number; last: number };
  /** Hidden columns hold scores; one finding for each run of columns. */
  'column-hidden': { first: string; last: string };
  /** A row of a CSV file has more cells than its head: a decimal comma without quotation marks, most often. */
  'row-too-long': { cells: number; expected: number };
  // Units
  /** No unit has the name or id in a sheet, a matrix row or a row of `awards.xlsx`. */
  'unit-unknown': { stated: string };
  /** The name in the sheet and the file name, sheet name or id are of two units. */
  'unit-differs': { stated: string; expected: string };
  /** A unit's column stands in a second table; the second is left out. */
  'unit-duplicate': { other: string };
  /** The unit does not exist on the day when dossiers are due (in a round: on its day). */
  'unit-not-valid': { name: string };
  /**
   * A unit of the year has no readable sheet: information before the deadline of the dossiers (by `asOf`), a
   * warning after it, an error once official. Not in rounds, and not where a file with the unit's id as its name is there and
   * cannot be read.
   */
  'sheet-missing': { deadline: string; due: boolean };
  // Components and their maxima
  /** A code is a number with decimals, so that 6.1 and 6.10 are the same. */
  'code-not-text': { raw: string; suggestion: string | null };
  /**
   * A code of two or more parts is not in the framework; where the row has the name of a component, its code is
   * suggested.
   */
  'component-unknown': { stated: string; suggestion: string | null };
  /** A component stands twice in a sheet; the first row is read. */
  'component-duplicate': { component: string; first: string };
  /** A form or a matrix lacks a component. Not in rounds. */
  'component-missing': { component: string; name: LocalisedText };
  /** The maximum in the sheet is not the framework's. */
  'max-differs': { component: string; stated: string; maxScore: Points };
  /** A spreadsheet has turned a code into a date (5.7 became 5 July). */
  'code-date': { raw: string; suggestion: string | null };
  /**
   * A row has the code of one component and another name. Remarks, case and a shortened or longer name do not
   * count; where the name is another component's it is an error.
   */
  'component-renamed': { component: string; name: LocalisedText; stated: string; suggestion: string | null };
  /**
   * A component stands under the heading of a main index that is not its own, in a form whose headings stand
   * above their components.
   */
  'component-moved': { component: string; main: string; under: string };
  // Scores
  /** A score is above the component's maximum. */
  'score-above-max': { component: string; column: ScoreColumn; points: Points; maxScore: Points };
  /** A score is below 0. */
  'score-negative': { component: string; column: ScoreColumn; points: Points };
  /** A cell holds words, two separators, more than six decimals as text, or a number that is too large. */
  'score-unreadable': {
    component: string;
    column: ScoreColumn;
    raw: string;
    reason: UnreadableReason;
  };
  /** A formula was never calculated. */
  'score-not-calculated': { component: string; column: ScoreColumn; formula: string };
  /** A number is formatted as a percentage. */
  'score-percent': { component: string; column: ScoreColumn; raw: string };
  /** A stored number has more than six decimals; it is rounded to the sixth. */
  'score-too-precise': { component: string; column: ScoreColumn; raw: string };
  /** A cell is empty in the column that counts. Not in rounds. */
  'score-missing': { component: string; name: LocalisedText; column: ScoreColumn };
  /** A cell holds TRUE or FALSE. */
  'score-boolean': { component: string; column: ScoreColumn; raw: string };
  /** A spreadsheet has turned a number into a date (1.5 became 1 May). */
  'score-date': { component: string; column: ScoreColumn; raw: string; suggestion: string | null };
  /** A cell shows a formula error such as #DIV/0!. */
  'score-error': { component: string; column: ScoreColumn; raw: string };
  /** One merged cell covers several scores, so that nobody can say whose it is; none is read. */
  'score-merged': { cells: string; count: number };
  /** A score is a formula that reads another workbook, which nobody else has; its stored value is used. */
  'score-linked': { component: string; column: ScoreColumn; formula: string };
  /** A component has an appraised score above 0, and its self score is an empty cell; one finding where the whole self column is empty. */
  'appraised-without-self': { component: string; name: LocalisedText; others: number };
  // Stated sums
  /** A subtotal or total is not the sum of its components. */
  'sum-differs': {
    level: SumLevel;
    code: string;
    column: ScoreColumn | 'max';
    stated: Points;
    computed: Points;
  };
  /** A sum is short by exactly the scores typed as text. */
  'sum-skips-text': {
    level: SumLevel;
    code: string;
    column: ScoreColumn;
    stated: Points;
    computed: Points;
    textCells: number;
  };
  /** The cell of a sum holds no number. */
  'sum-unreadable': { level: SumLevel; code: string; column: ScoreColumn | 'max'; raw: string };
  // Facts about a unit
  /** A fact that the framework declares has something else beside it than a number of 0 or more. Not in rounds. */
  'fact-unreadable': { fact: string; label: string; raw: string; reason: FactFault };
  /** A declared fact stands twice in the sheets of a unit, with two values: neither is published. Not in rounds. */
  'fact-repeated': { fact: string; label: string; raw: string; first: string; firstRaw: string };
  // Accepted warnings
  /**
   * `accepted` in `year.yaml` names a finding that does not exist, is no warning, or whose cell has changed
   * since.
   */
  'acceptance-void': { code: string; place: string; reason: 'changed' | 'not-found' | 'not-a-warning' };
}
