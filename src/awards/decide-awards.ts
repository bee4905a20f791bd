import type { AwardRule, Framework } from '../framework/framework.ts';
import { canonicalName } from '../text/canonical-name.ts';
import type { AwardDecision, AwardsBook, DossierDocument, Nominee } from './awards-book.ts';
import { byUnit } from './by-unit.ts';
import type { ByUnit, ConditionResult, EligibilityFacts } from './eligibility.ts';
import { judgeOf } from './rules/index.ts';

/** A unit held against an award's conditions. */
export interface LedgerEntry {
  readonly unit: string;
  readonly conditions: readonly ConditionResult[];
  readonly eligible: boolean;
  /** What candidates are compared by: the unit's total (an order-preserving integer), or an individual's votes. */
  readonly merit: bigint;
}

/**
 * What stands of an award. `tied` is never resolved by order: it needs a recorded choice with its basis.
 * `decided` exists only with a decision number and date; before that a candidate is `proposed`.
 */
export type AwardOutcome =
  | {
      readonly kind: 'decided';
      readonly units: readonly string[];
      readonly decisions: readonly AwardDecision[];
      readonly tiedWith: readonly string[];
    }
  | { readonly kind: 'proposed'; readonly units: readonly string[] }
  | {
      readonly kind: 'tied';
      readonly units: readonly string[];
      readonly candidates: readonly string[];
      /** What the candidates are equal in. Of individuals: votes, which are private. */
      readonly merit: bigint;
    }
  | { readonly kind: 'no-candidate' };

/** An award with its ledger: every unit, every condition, the outcome, and whether decisions agree with it. */
export interface AwardLedger {
  readonly rule: AwardRule;
  readonly entries: readonly LedgerEntry[];
  readonly outcome: AwardOutcome;
  /** Decisions whose recipient is not among the candidates. */
  readonly contradicting: readonly AwardDecision[];
}

/** One who may receive: a unit, or an individual of a unit under a private name. */
interface Contender {
  readonly unit: string;
  readonly recipient: string;
  readonly merit: bigint;
}

/** Decides every award of a year. @param meritOf order-preserving integer of a unit's total, undefined where unranked */
export function decideAwards(
  framework: Framework,
  units: readonly string[],
  meritOf: (unit: string) => bigint | undefined,
  book: AwardsBook,
  { registry, rankOf, day }: Pick<EligibilityFacts, 'registry' | 'rankOf' | 'day'>,
): AwardLedger[] {
  const documents = byUnit(book.documents);
  const facts = { registrations: byUnit(book.registrations), documents, registry, rankOf, day };
  return framework.awards.map((rule) => {
    const judges = rule.conditions.map((condition) => judgeOf(condition, facts));
    const entries = units.map((unit): LedgerEntry => {
      const conditions = judges.map((judge) => judge(unit));
      return { unit, conditions, eligible: conditions.every(({ met }) => met), merit: meritOf(unit) ?? 0n };
    });
    const eligible = entries.filter((entry) => entry.eligible);
    const contenders =
      rule.recipient === 'unit'
        ? eligible.map(({ unit, merit }) => ({ unit, recipient: unit, merit }))
        : individuals(rule, new Set(eligible.map(({ unit }) => unit)), book.nominees, documents);
    return { rule, entries, ...conclude(rule, contenders, book.decisions) };
  });
}

/** Individuals whose unit is eligible, whose report is in the dossier and who meet every criterion. */
function individuals(
  rule: AwardRule,
  eligibleUnits: ReadonlySet<string>,
  nominees: readonly Nominee[],
  documents: ByUnit<DossierDocument>,
): Contender[] {
  const report = rule.report && canonicalName(rule.report.vi);
  const criteria = rule.criteria.map(({ vi }) => canonicalName(vi));
  const reported = ({ unit, name: person }: Nominee) =>
    report === undefined ||
    (documents.get(unit) ?? []).some(
      ({ name, subject }) =>
        canonicalName(name) === report && canonicalName(subject) === canonicalName(person),
    );
  return nominees
    .filter((nominee) => eligibleUnits.has(nominee.unit) && reported(nominee))
    .filter(({ met }) => criteria.every((criterion) => met.has(criterion)))
    .map(({ unit, name, votes }) => ({ unit, recipient: name, merit: BigInt(votes) }));
}

function conclude(
  rule: AwardRule,
  contenders: readonly Contender[],
  allDecisions: readonly AwardDecision[],
): Pick<AwardLedger, 'outcome' | 'contradicting'> {
  const decisions = allDecisions.filter(({ award }) => award === rule.id);
  const { sure, atCut } = cut(contenders, rule.number);
  const open = sure.length + atCut.length > rule.number;
  const candidates = [...sure, ...atCut];
  const chosen = candidates.flatMap((contender) => {
    const own = decisions.filter(
      ({ recipient }) => canonicalName(recipient) === canonicalName(contender.recipient),
    );
    // Of two decisions for one recipient the one with its basis says more; the other contradicts the list.
    const decision = own.find(({ basis }) => basis !== undefined) ?? own[0];
    return decision === undefined ? [] : [{ contender, decision }];
  });
  const contradicting = decisions.filter(
    (decision) => !chosen.some((choice) => choice.decision === decision),
  );
  const unitsOf = (list: readonly Contender[]) => list.map(({ unit }) => unit);
  if (candidates.length === 0) return { outcome: { kind: 'no-candidate' }, contradicting };
  const needed = Math.min(rule.number, candidates.length);
  // Those above the cut cannot be passed over; at the cut a choice needs its basis.
  const settled =
    !open ||
    (sure.every((contender) => chosen.some((choice) => choice.contender === contender)) &&
      chosen.every(({ contender, decision }) => sure.includes(contender) || decision.basis !== undefined));
  if (chosen.length === needed && settled) {
    const units = chosen.map(({ contender }) => contender.unit);
    const others = open
      ? atCut.filter((contender) => !chosen.some((choice) => choice.contender === contender))
      : [];
    const outcome = {
      kind: 'decided',
      units,
      decisions: chosen.map(({ decision }) => decision),
      tiedWith: unitsOf(others),
    } as const;
    return { outcome, contradicting };
  }
  if (open) {
    const outcome = {
      kind: 'tied',
      units: unitsOf(sure),
      candidates: unitsOf(atCut),
      merit: atCut[0]!.merit,
    } as const;
    return { outcome, contradicting };
  }
  return { outcome: { kind: 'proposed', units: unitsOf(candidates) }, contradicting };
}

/** Those above the cut, and those who stand exactly at it. The order of rows never decides. */
function cut(contenders: readonly Contender[], number: number): { sure: Contender[]; atCut: Contender[] } {
  const merits = contenders.map(({ merit }) => merit).sort((a, b) => (a > b ? -1 : a < b ? 1 : 0));
  const last = merits[Math.min(number, merits.length) - 1];
  if (last === undefined) return { sure: [], atCut: [] };
  return {
    sure: contenders.filter(({ merit }) => merit > last),
    atCut: contenders.filter(({ merit }) => merit === last),
  };
}
