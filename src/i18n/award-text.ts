import type { AwardView, EligibilityView } from '../dataset/site.ts';
import { formatDay, formatMoment } from './format.ts';
import type { Lang } from './lang.ts';
import { messagesOf } from './messages-of.ts';

/** Gives a unit's name in the language of the page. */
export type NameOf = (unit: string) => string;

type Condition = EligibilityView['conditions'][number];

/** Why a condition is not met, or what it was met by; '' where there is nothing to add. */
export function conditionNote(lang: Lang, condition: Condition, nameOf: NameOf): string {
  const { reason } = messagesOf(lang).awards;
  const { kind, met, value, threshold, detail } = condition;
  if (met) {
    if (kind === 'registered' && detail[0] !== undefined) return reason.registeredBy(nameOf(detail[0]));
    if (kind === 'registered') return formatDay(lang, value);
    if (kind === 'dossier-on-time') return formatMoment(lang, value);
    return kind === 'ranked' ? '' : `${value}/${threshold}`;
  }
  switch (kind) {
    case 'ranked':
      return reason.ranked;
    case 'registered':
      return reason.registered(value === '' ? '' : formatDay(lang, value), formatDay(lang, threshold));
    case 'dossier-complete':
      return reason[kind](detail.join(', '));
    case 'dossier-signed':
      // Documents that the rules do not name are counted, not named.
      return reason[kind](
        detail.length > 0 || threshold === '0' ? detail.join(', ') : `${value}/${threshold}`,
      );
    case 'dossier-on-time':
      return reason[kind](value === '' ? '' : formatMoment(lang, value), formatDay(lang, threshold));
  }
}

/** All reasons why a unit is not eligible, in one phrase. */
export function notEligibleBecause(lang: Lang, entry: EligibilityView, nameOf: NameOf): string {
  const failed = entry.conditions.filter(({ met }) => !met);
  return failed.map((condition) => conditionNote(lang, condition, nameOf)).join('; ');
}

/** Sentences that say what stands of an award. The word "decided" is said only with a decision's number and date. */
export function outcomeSentences(lang: Lang, award: AwardView, nameOf: NameOf): string[] {
  const { awards } = messagesOf(lang);
  const who = (units: readonly string[]) =>
    units
      .map((unit) => (award.recipient === 'individual' ? awards.someone(nameOf(unit)) : nameOf(unit)))
      .join(', ');
  const { outcome } = award;
  if (outcome.kind === 'no-candidate') return [awards.noCandidate];
  if (outcome.kind === 'proposed') return [awards.proposed(who(outcome.units))];
  if (outcome.kind === 'tied') return [awards.tied(who(outcome.candidates), award.number)];
  return [
    awards.decided(who(outcome.recipients.map(({ unit }) => unit))),
    ...outcome.recipients.map(({ decision, day, issuer }) =>
      awards.decision(decision, formatDay(lang, day), issuer),
    ),
    ...outcome.recipients.flatMap(({ basis }) =>
      outcome.tiedWith.length > 0 && basis !== null ? [awards.chosen(who(outcome.tiedWith), basis)] : [],
    ),
  ];
}
