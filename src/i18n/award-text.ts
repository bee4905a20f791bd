import type {
  AwardView,
  ConditionView,
  EligibilityView,
  OverrulingView,
  RecipientView,
  ShortfallView,
} from '../dataset/site.ts';
import { figureOf } from './figure-of.ts';
import { formatDay, formatMoment, formatShareText } from './format.ts';
import type { Lang } from './lang.ts';
import { messagesOf } from './messages-of.ts';

/** Gives a unit's name in the language of the page. */
export type NameOf = (unit: string) => string;

/** Why a condition is not met and by how much, or what it was met by; '' where there is nothing to add. */
export function conditionNote(lang: Lang, condition: ConditionView, nameOf: NameOf): string {
  if (condition.met) return metBy(lang, condition, nameOf);
  const reason = reasonOf(lang, condition);
  const { shortfall } = condition;
  // Documents are named, and votes are said beside their number.
  const isSaid = shortfall === null || ['documents', 'signatures', 'votes'].includes(shortfall.kind);
  return isSaid ? reason : `${reason}, ${shortfallText(lang, shortfall)}`;
}

function metBy(lang: Lang, { kind, value, threshold, detail }: ConditionView, nameOf: NameOf): string {
  const { reason } = messagesOf(lang).awards;
  switch (kind) {
    case 'ranked':
    case 'not-excluded':
    case 'council-minutes':
      return '';
    case 'registered':
      return detail[0] === undefined ? formatDay(lang, value) : reason.registeredBy(nameOf(detail[0]));
    case 'dossier-on-time':
      return formatMoment(lang, value);
    case 'minimum-value':
      return reason[kind](formatShareText(lang, value), formatShareText(lang, threshold));
    case 'council-votes':
      return reason[kind](value, threshold);
    default:
      return `${value}/${threshold}`;
  }
}

function reasonOf(lang: Lang, { kind, value, threshold, detail }: ConditionView): string {
  const { reason } = messagesOf(lang).awards;
  switch (kind) {
    case 'ranked':
    case 'not-excluded':
      return reason[kind];
    case 'registered':
      return reason.registered(value === '' ? '' : formatDay(lang, value), formatDay(lang, threshold));
    case 'dossier-complete':
    case 'council-minutes':
      return reason['dossier-complete'](detail.join(', '));
    case 'dossier-signed':
      // Documents that the rules do not name are counted, not named.
      return reason[kind](
        detail.length > 0 || threshold === '0' ? detail.join(', ') : `${value}/${threshold}`,
      );
    case 'dossier-on-time': {
      const due = (threshold.endsWith('T23:59') ? formatDay : formatMoment)(lang, threshold);
      return reason[kind](value === '' ? '' : formatMoment(lang, value), due);
    }
    case 'minimum-value':
      return reason[kind](value === '' ? '' : formatShareText(lang, value), formatShareText(lang, threshold));
    case 'council-votes':
      return reason[kind](value, threshold);
  }
}

/** How much of a condition is missing. */
export function shortfallText(lang: Lang, shortfall: ShortfallView): string {
  const texts = messagesOf(lang).awards.shortfall;
  switch (shortfall.kind) {
    case 'points':
      return texts.points(figureOf(lang, shortfall.points));
    case 'days':
      return texts.days(shortfall.days);
    case 'minutes':
      return texts.minutes(Math.floor(shortfall.minutes / 60), shortfall.minutes % 60);
    default:
      return texts[shortfall.kind](shortfall.count);
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
  const named = ({ unit, person }: RecipientView) => {
    if (person !== null) return awards.person(person, unit === null ? '' : nameOf(unit));
    return unit === null ? awards.unknownRecipient : who([unit]);
  };
  const { outcome } = award;
  return [...outcomeText(), ...award.overruling.map(overrulingText)];

  function outcomeText(): string[] {
    if (outcome.kind === 'no-candidate') return [awards.noCandidate];
    if (outcome.kind === 'not-eligible') return [awards.noneEligible];
    if (outcome.kind === 'proposed') return [awards.proposed(who(outcome.units))];
    if (outcome.kind === 'tied') return [awards.tied(who(outcome.candidates), award.number)];
    return [
      awards.decided(outcome.recipients.map(named).join('; ')),
      ...outcome.recipients.map(({ decision, day, issuer }) =>
        awards.decision(decision, formatDay(lang, day), issuer),
      ),
      ...outcome.recipients.flatMap(({ basis }) =>
        outcome.tiedWith.length > 0 && basis !== null ? [awards.chosen(who(outcome.tiedWith), basis)] : [],
      ),
    ];
  }

  function overrulingText(one: OverrulingView): string {
    return awards.overruling(one.decision, formatDay(lang, one.day), one.issuer, named(one), one.reason);
  }
}
