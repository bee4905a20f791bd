import type { AwardLedger, AwardOutcome } from '../awards/decide-awards.ts';
import type { AwardView, OutcomeView } from '../dataset/site.ts';
import { publishedCell } from './published-cell.ts';

/**
 * What the public may see of the awards: units, conditions and decisions. An allow-list by field: names, votes and
 * document subjects of individuals have no field here, so they cannot pass.
 */
export function awardViews(ledgers: readonly AwardLedger[]): AwardView[] {
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
        detail,
        basis: rule.conditions[c]!.basis,
        source: publishedCell(at),
      })),
    })),
    outcome: outcomeView(outcome),
  }));
}

function outcomeView(outcome: AwardOutcome): OutcomeView {
  if (outcome.kind !== 'decided') return outcome;
  const { units, decisions, tiedWith } = outcome;
  return {
    kind: 'decided',
    recipients: units.map((unit, i) => {
      const { number, day, issuer, basis } = decisions[i]!;
      return { unit, decision: number, day, issuer, basis: basis ?? null };
    }),
    tiedWith,
  };
}
