import type { AwardDecision, Nominee } from '../awards/awards-book.ts';
import type { AwardOutcome } from '../awards/conclude.ts';
import type { AwardLedger, LedgerEntry } from '../awards/decide-awards.ts';
import { namedDocuments } from '../awards/named-documents.ts';
import type { AwardView, EligibilityView, OutcomeView, OverrulingView, UnitYear } from '../dataset/site.ts';
import type { Finding } from '../findings/finding.ts';
import type { AwardRule } from '../framework/award-rules.ts';
import type { Acceptance } from '../framework/year-file.ts';
import type { Points } from '../points/points.ts';
import { canonicalName } from '../text/canonical-name.ts';
import { publishedCell } from './published-cell.ts';

/**
 * What the public may see of the awards: units, conditions and decisions. An allow-list by field: names, votes and
 * document subjects of individuals have no field here, so they cannot pass. The one name that may is a winner's, with a
 * decision and their consent or a legal basis.
 * @param accepted findings that somebody answers for
 */
export function awardViews(
  ledgers: readonly AwardLedger[],
  units: readonly UnitYear[],
  accepted: ReadonlyMap<Finding, Acceptance>,
): AwardView[] {
  const documents = namedDocuments(ledgers.map(({ rule }) => rule));
  return ledgers.map((ledger) => {
    const { rule, outcome } = ledger;
    return {
      id: rule.id,
      recipient: rule.recipient,
      name: rule.name,
      form: rule.form,
      basis: rule.basis,
      number: rule.number,
      rankedBy: rule.rankedBy,
      entries: entriesOf(ledger, units, documents),
      outcome: outcomeView(outcome, ledger),
      overruling: overrulingViews(ledger, accepted),
    };
  });
}

function entriesOf(
  ledger: AwardLedger,
  units: readonly UnitYear[],
  documents: ReadonlySet<string>,
): EligibilityView[] {
  const { rule, entries, cutMerit } = ledger;
  const pointsOf = pointsBy(rule, units);
  const last = entries.find(({ eligible, merit }) => eligible && merit === cutMerit);
  const conditions = rule.conditions.filter(
    ({ kind }) => rule.recipient === 'unit' || kind !== 'council-votes',
  );
  const lacks = ({ unit, eligible, merit }: LedgerEntry): Points | null => {
    if (rule.recipient !== 'unit' || !eligible || last === undefined || merit >= last.merit) return null;
    const [own, cut] = [pointsOf(unit), pointsOf(last.unit)];
    return own === undefined || cut === undefined ? null : cut - own;
  };
  return entries.map((entry) => ({
    unit: entry.unit,
    eligible: entry.eligible,
    shortOf: lacks(entry),
    conditions: entry.conditions.map(({ kind, met, value, threshold, shortfall, detail, at }, c) => ({
      // A unit is held against the conditions of the rules only.
      kind: kind as EligibilityView['conditions'][number]['kind'],
      met,
      value,
      threshold,
      shortfall,
      // Free text of the office may hold a name: of documents only those pass that the rules name themselves.
      detail:
        kind === 'dossier-signed' ? detail.filter((name) => documents.has(canonicalName(name))) : detail,
      basis: conditions[c]!.basis,
      source: publishedCell(at),
    })),
  }));
}

/** Points of a unit in what an award ranks by. */
function pointsBy({ rankedBy }: AwardRule, units: readonly UnitYear[]): (unit: string) => Points | undefined {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return (id) => {
    const unit = byId.get(id);
    if (rankedBy === 'total') return unit?.total;
    return rankedBy === 'points' ? unit?.points : unit?.mains.find(({ code }) => code === rankedBy)?.points;
  };
}

function outcomeView(outcome: AwardOutcome, ledger: AwardLedger): OutcomeView {
  const { rule } = ledger;
  if (outcome.kind === 'tied') return { kind: 'tied', units: outcome.units, candidates: outcome.candidates };
  // Whether somebody was nominated in vain is no more public than who it was.
  if (outcome.kind === 'not-eligible' && rule.recipient === 'individual') return { kind: 'no-candidate' };
  if (outcome.kind !== 'decided') return outcome;
  const { units, decisions, tiedWith } = outcome;
  return {
    kind: 'decided',
    recipients: units.map((unit, i) => {
      const decision = decisions[i]!;
      // The basis of a choice between individuals may name them; that of a choice between units is public.
      const basis = rule.recipient === 'unit' ? (decision.basis ?? null) : null;
      return { ...recipientOf(decision, ledger), unit, basis };
    }),
    tiedWith,
  };
}

function recipientOf(decision: AwardDecision, { rule, nominees }: AwardLedger) {
  const { number, day, issuer, recipient } = decision;
  const key = canonicalName(recipient);
  const nominee = nominees.find((one) => canonicalName(one.nominee.name) === key)?.nominee;
  const isUnit = rule.recipient === 'unit';
  return {
    unit: isUnit ? recipient : (nominee?.unit ?? null),
    person: nominee !== undefined && mayBeNamed(nominee) ? nominee.name : null,
    decision: number,
    day,
    issuer,
  };
}

/** The disclosure gate for a winner: nobody is named without their consent or a rule that says so. */
const mayBeNamed = ({ consent, legalBasis }: Nominee): boolean => consent || legalBasis !== undefined;

/** Decisions against the ledger, once somebody answers for them: before that the finding keeps the year from being published. */
function overrulingViews(ledger: AwardLedger, accepted: ReadonlyMap<Finding, Acceptance>): OverrulingView[] {
  return ledger.contradicting.flatMap((decision) => {
    const found = [...accepted].find(
      ([{ code, at }]) => code === 'award-decision-differs' && at === decision.at,
    );
    if (found === undefined) return [];
    // Who answers for it is an official: the page says why and since when.
    const { reason, date } = found[1];
    return [{ ...recipientOf(decision, ledger), reason, acceptedOn: date }];
  });
}
