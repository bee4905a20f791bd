import type { AwardLedger } from '../awards/decide-awards.ts';
import type { UnitYear } from '../dataset/site.ts';
import type { AwardTie, Finding } from '../findings/finding.ts';
import { makeFinding, placeOfFile } from '../findings/make-finding.ts';
import type { YearSettings } from '../framework/year-file.ts';
import type { LocalisedText } from '../text/localised.ts';
import type { YearInput } from './year-input.ts';

/** Ties that nobody has decided, decisions that contradict the ledger, and decisions still to be recorded. */
export function awardFindings(
  ledgers: readonly AwardLedger[],
  units: readonly UnitYear[],
  { status }: YearSettings,
  { year, awards }: YearInput,
): Finding[] {
  const file = placeOfFile(awards?.file ?? `${year}/awards.xlsx`);
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const nameOf = (id: string): LocalisedText => unitById.get(id)?.name ?? { vi: id, en: id };
  const subject = { year, unit: null };
  return ledgers.flatMap(({ rule, outcome, contradicting }) => {
    const award = rule.name;
    // An individual's name is private even in a finding: reports travel by e-mail.
    const someone = { vi: 'một cá nhân', en: 'an individual' };
    const findings: Finding[] = contradicting.map((decision) =>
      makeFinding('award-decision-differs', subject, decision.at, {
        award,
        decided: rule.recipient === 'unit' ? nameOf(decision.recipient) : someone,
        candidates: candidatesOf(outcome).map(nameOf),
      }),
    );
    if (outcome.kind === 'tied') {
      const tie: AwardTie =
        rule.recipient === 'unit'
          ? { by: 'total', total: unitById.get(outcome.candidates[0] ?? '')?.total ?? 0 }
          : { by: 'votes', votes: Number(outcome.merit) };
      findings.push(
        makeFinding('award-tie-open', subject, file, { award, units: outcome.candidates.map(nameOf), tie }),
      );
    }
    if (outcome.kind === 'proposed' && status === 'official') {
      findings.push(makeFinding('award-decision-missing', subject, file, { award }));
    }
    return findings;
  });
}

function candidatesOf(outcome: AwardLedger['outcome']): readonly string[] {
  if (outcome.kind === 'tied') return [...outcome.units, ...outcome.candidates];
  return outcome.kind === 'no-candidate' || outcome.kind === 'not-eligible' ? [] : outcome.units;
}
