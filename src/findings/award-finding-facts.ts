import type { Points } from '../points/points.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import type { LocalisedText } from '../text/localised.ts';
import type { AwardTie } from './finding-parts.ts';

/** Facts of the findings on bonus, awards and personal data; a part of FindingFacts. */
export interface AwardFindingFacts {
  // Bonus
  /**
   * The stated bonus is not what the recognised initiatives give; a warning only in the self column. Not in
   * rounds.
   */
  'bonus-differs': { column: ScoreColumn; stated: Points; computed: Points; initiatives: number };
  /** The cell of the bonus holds no number. Not in rounds. */
  'bonus-unreadable': { column: ScoreColumn; raw: string };
  /** A sheet states a bonus, but the year has no readable `awards.xlsx`: it does not count. Not in rounds. */
  'bonus-without-list': { column: ScoreColumn; stated: Points };
  /** A sheet of a round states a bonus. */
  'round-bonus-ignored': { stated: Points };
  /** The number of a decision of recognition stands twice; the second row does not count. */
  'initiative-duplicate': { decision: string; first: string };
  /** An initiative was recognised after the last day that counts for the bonus (`recognisedBy`); it does not count. */
  'initiative-late': { decision: string; day: string; by: string };
  // Awards
  /** A field of a row is empty or of the wrong kind; the row is left out. */
  'award-row-unreadable': { column: string; raw: string; expected: string };
  /** A nominee of a unit, or the votes for a unit in an award, stand in two rows; the second does not count. */
  'award-row-twice': { first: string };
  /**
   * A day in `awards.xlsx` is outside the period of the competition, or a decision is before it or after `asOf`:
   * often the file of another year.
   */
  'award-day-outside': { column: string; day: string; from: string; to: string };
  /** `awards.xlsx` lacks a sheet that the rules need, or a sheet lacks a required column. */
  'award-sheet-missing': { name: string };
  // `units` has one name for each who is equal: of an individual never the own name, but the unit's.
  /** Candidates are equal at the cut, and no decision with its basis is recorded. */
  'award-tie-open': { award: LocalisedText; units: readonly LocalisedText[]; tie: AwardTie };
  /** A decision names somebody who is not a candidate, or a second decision names the same. It may be accepted, with the reason. */
  'award-decision-differs': {
    award: LocalisedText;
    decided: LocalisedText;
    candidates: readonly LocalisedText[];
  };
  /** Only in an official year: there are candidates, and not enough decisions. */
  'award-decision-missing': { award: LocalisedText };
  // Personal data
  /**
   * Free text that would be published looks like a telephone number, an e-mail address or an identity number. It may be
   * accepted, with the reason.
   */
  'personal-data': { what: 'phone' | 'email' | 'identity' };
}
