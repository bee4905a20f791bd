import {
  type AwardDecision,
  type AwardsBook,
  type DossierDocument,
  EMPTY_AWARDS_BOOK,
  type Nominee,
} from '../../src/awards/awards-book.ts';
import { byUnit } from '../../src/awards/by-unit.ts';
import { type AwardFacts, type AwardLedger, decideAwards } from '../../src/awards/decide-awards.ts';
import type { EligibilityFacts } from '../../src/awards/eligibility.ts';
import type { AwardRule } from '../../src/framework/award-rules.ts';
import { canonicalName } from '../../src/text/canonical-name.ts';
import { frameworkOf, registryOf } from './rules.ts';

export const AT = { file: '2023/awards.xlsx', sheet: 'x', row: 1, column: 0 };
const text = (vi: string) => ({ vi, en: vi });
const FRAMEWORK = frameworkOf();
const REGISTRY = registryOf();

export const registration = (unit: string, day: string) => ({ unit, day, at: AT });

export const document = (
  unit: string,
  name: string,
  change: Partial<DossierDocument> = {},
): DossierDocument => ({
  unit,
  name,
  subject: unit,
  signed: true,
  sentAt: '2023-11-10T09:15',
  at: AT,
  signedPlace: AT,
  sentPlace: AT,
  ...change,
});

/** A nominee who meets these criteria; the report is one more document of the dossier. */
export const nominee = (name: string, unit: string, votes: number, met: readonly string[]): Nominee => ({
  name,
  unit,
  votes,
  members: 9,
  consent: false,
  legalBasis: undefined,
  met: new Set(met.map(canonicalName)),
  at: AT,
  votesPlace: AT,
});

export const decision = (award: string, recipient: string, basis?: string): AwardDecision => ({
  award,
  recipient,
  number: '9/QĐ-UBND',
  day: '2023-12-18',
  issuer: 'Tỉnh',
  basis,
  at: AT,
  dayPlace: AT,
});

/** Facts for conditions; every list is empty unless given. */
export function factsOf(
  book: Partial<AwardsBook> = {},
  change: Partial<EligibilityFacts> = {},
): EligibilityFacts {
  const { registrations, documents, exclusions, unitVotes } = { ...EMPTY_AWARDS_BOOK, ...book };
  return {
    registrations: byUnit(registrations),
    documents: byUnit(documents),
    exclusions: byUnit(exclusions),
    unitVotes: byUnit(unitVotes),
    registry: REGISTRY,
    rankOf: () => 1,
    attainedOf: () => undefined,
    day: '2023-11-15',
    ...change,
  };
}

/** The unit award of the small framework, without conditions unless given: everybody is eligible. */
export function unitAward(change: Partial<AwardRule> = {}): AwardRule {
  return { ...FRAMEWORK.awards[0]!, conditions: [], ...change };
}

export function individualAward(change: Partial<AwardRule> = {}): AwardRule {
  return unitAward({
    id: 'ca-nhan',
    recipient: 'individual',
    report: text('Báo cáo thành tích cá nhân'),
    criteria: [text('Tham gia tích cực'), text('Đóng góp hiệu quả')],
    ...change,
  });
}

/** Decides one award among units with these totals; a unit without a total is not ranked. */
export function decide(
  rule: AwardRule,
  totals: Readonly<Record<string, number | undefined>>,
  book: Partial<AwardsBook> = {},
  more: Partial<AwardFacts> = {},
): AwardLedger {
  const framework = { ...FRAMEWORK, awards: [rule] };
  const meritOf = (unit: string) => (totals[unit] === undefined ? undefined : BigInt(totals[unit]));
  const rankOf = (unit: string) => (totals[unit] === undefined ? undefined : 1);
  const facts = { registry: REGISTRY, day: '2023-11-15', attainedOf: () => undefined, ...more };
  const all = { ...EMPTY_AWARDS_BOOK, ...book };
  return decideAwards(framework, Object.keys(totals), all, {
    ...{ meritOf, rankOf, listOf: () => 'chung' },
    ...facts,
  })[0]!;
}
