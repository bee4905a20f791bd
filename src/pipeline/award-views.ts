import type { AwardLedger, AwardOutcome } from '../awards/decide-awards.ts';
import type { AwardView, OutcomeView } from '../dataset/site.ts';
import { canonicalName } from '../text/canonical-name.ts';
import { publishedCell } from './published-cell.ts';

/**
 * What the public may see of the awards: units, conditions and decisions. An allow-list by field: names, votes and
 * document subjects of individuals have no field here, so they cannot pass.
 */
export function awardViews(ledgers: readonly AwardLedger[]): AwardView[] {
  const documents = namedDocuments(ledgers);
  return ledgers.map(({ rule, entries, outcome }) => ({
    id: rule.id,
    recipient: rule.recipient,
    name: rule.name,
    form: rule.form,
    basis: rule.basis,
    number: rule.number,
    entries: entries.map(({ unit, eligible, conditions }) => ({
      unit,
      eligible,
      conditions: conditions.map(({ kind, met, value, threshold, detail, at }, c) => ({
        kind,
        met,
        value,
        threshold,
        // Free text of the office may hold a name: of documents only those pass that the rules name themselves.
        detail:
          kind === 'dossier-signed' ? detail.filter((name) => documents.has(canonicalName(name))) : detail,
        basis: rule.conditions[c]!.basis,
        source: publishedCell(at),
      })),
    })),
    outcome: outcomeView(outcome, rule.recipient),
  }));
}

/** Names of documents that the rules list, in canonical form. */
function namedDocuments(ledgers: readonly AwardLedger[]): ReadonlySet<string> {
  const names = ledgers.flatMap(({ rule }) => [
    ...rule.conditions.flatMap((condition) =>
      condition.kind === 'dossier-complete' ? condition.documents.map(({ name }) => name.vi) : [],
    ),
    ...(rule.report ? [rule.report.vi] : []),
  ]);
  return new Set(names.map(canonicalName));
}

function outcomeView(outcome: AwardOutcome, recipient: AwardView['recipient']): OutcomeView {
  if (outcome.kind === 'tied') return { kind: 'tied', units: outcome.units, candidates: outcome.candidates };
  if (outcome.kind !== 'decided') return outcome;
  const { units, decisions, tiedWith } = outcome;
  return {
    kind: 'decided',
    recipients: units.map((unit, i) => {
      const { number, day, issuer, basis } = decisions[i]!;
      // The basis of a choice between individuals may name them; that of a choice between units is public.
      const shown = recipient === 'unit' ? (basis ?? null) : null;
      return { unit, decision: number, day, issuer, basis: shown };
    }),
    tiedWith,
  };
}
