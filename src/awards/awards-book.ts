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
  readonly signedPlace: Place;
  readonly sentPlace: Place;
}

/** An initiative or model that the council recognised. */
export interface Initiative {
  readonly unit: string;
  readonly name: string;
  readonly decision: string;
  readonly day: string;
  readonly issuer: string;
  readonly at: Place;
  readonly dayPlace: Place;
}

/** A nominated individual. Private: only a winner's name may be published, and only with their consent or a legal basis. */
export interface Nominee {
  readonly name: string;
  readonly unit: string;
  /** Criteria that are met, by canonical column name. */
  readonly met: ReadonlySet<string>;
  readonly votes: number;
  /** Members of the council that voted; undefined where the sheet does not say. */
  readonly members: number | undefined;
  /** "Đồng ý công khai": may be named if they win. */
  readonly consent: boolean;
  /** "Căn cứ công khai": the rule by which they may be named without it. */
  readonly legalBasis: string | undefined;
  readonly at: Place;
  readonly votesPlace: Place;
}

/** Votes of the council for a unit in one award. */
export interface UnitVotes {
  readonly unit: string;
  /** Id of the award in the framework. */
  readonly award: string;
  readonly votes: number;
  readonly members: number | undefined;
  readonly votesPlace: Place;
  readonly at: Place;
}

/** A unit that is left out this year. The reason is the office's: it is not published. */
export interface Exclusion {
  readonly unit: string;
  readonly reason: string;
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
  readonly dayPlace: Place;
}

/** Everything that `awards.xlsx` of a year records. */
export interface AwardsBook {
  readonly registrations: readonly Registration[];
  readonly documents: readonly DossierDocument[];
  readonly initiatives: readonly Initiative[];
  readonly nominees: readonly Nominee[];
  readonly unitVotes: readonly UnitVotes[];
  readonly exclusions: readonly Exclusion[];
  readonly decisions: readonly AwardDecision[];
}

export const EMPTY_AWARDS_BOOK: AwardsBook = {
  registrations: [],
  documents: [],
  initiatives: [],
  nominees: [],
  unitVotes: [],
  exclusions: [],
  decisions: [],
};
