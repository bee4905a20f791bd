import type { Place } from '../findings/finding.ts';

/** A registration for the competition. Days are ISO, times are Vietnamese local time "YYYY-MM-DDTHH:MM". */
export interface Registration {
  readonly unit: string;
  readonly day: string;
  readonly at: Place;
}

/** One document of a dossier. `subject` is the unit's name, or an individual's: private. */
export interface DossierDocument {
  readonly unit: string;
  readonly name: string;
  readonly subject: string;
  readonly signed: boolean;
  readonly sentAt: string;
  readonly at: Place;
}

/** An initiative or model that the council recognised. */
export interface Initiative {
  readonly unit: string;
  readonly name: string;
  readonly decision: string;
  readonly day: string;
  readonly issuer: string;
  readonly at: Place;
}

/** A nominated individual. Private: neither name nor votes are published; only a finding on a tie tells the office its votes. */
export interface Nominee {
  readonly name: string;
  readonly unit: string;
  /** Criteria that are met, by canonical column name. */
  readonly met: ReadonlySet<string>;
  readonly votes: number;
  readonly at: Place;
}

/** A recorded decision. For a unit `recipient` is its id, for an individual the name: private. */
export interface AwardDecision {
  /** Id of the award in the framework. */
  readonly award: string;
  readonly recipient: string;
  readonly number: string;
  readonly day: string;
  readonly issuer: string;
  /** Why this one, where the points did not decide: "Căn cứ chọn". */
  readonly basis: string | undefined;
  readonly at: Place;
}

/** Everything that `awards.xlsx` of a year records. */
export interface AwardsBook {
  readonly registrations: readonly Registration[];
  readonly documents: readonly DossierDocument[];
  readonly initiatives: readonly Initiative[];
  readonly nominees: readonly Nominee[];
  readonly decisions: readonly AwardDecision[];
}

export const EMPTY_AWARDS_BOOK: AwardsBook = {
  registrations: [],
  documents: [],
  initiatives: [],
  nominees: [],
  decisions: [],
};
