import type { ConditionView } from '../dataset/site.ts';
import { conditionNote, type NameOf, shortfallText } from '../i18n/award-text.ts';
import { figureOf } from '../i18n/figure-of.ts';
import { formatCount, formatDay, formatMoment } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import type { HeldCondition } from './conditions.ts';
import type { DecisionNeeded } from './decisions-needed.ts';
import { leadershipWords } from './leadership-words.ts';
import type { Todo } from './reminders-of.ts';
import { unitList } from './unit-names.ts';

/** Name of a condition, also of those that are nominees' only. */
export function conditionName(lang: Lang, { kind }: Pick<HeldCondition, 'kind'>): string {
  if (kind === 'report-present' || kind === 'criteria-met') return leadershipWords(lang).awards.own[kind];
  return messagesOf(lang).awards.condition[kind];
}

/** By what a condition was met, or why it was not and by how much; '' where there is nothing to add. */
export function heldNote(lang: Lang, condition: HeldCondition, nameOf: NameOf): string {
  const { kind, met, value, threshold, detail } = condition;
  const { awards } = leadershipWords(lang);
  if (kind === 'report-present') return met ? '' : awards.missing(detail.join(', '));
  if (kind === 'criteria-met') {
    const share = `${value}/${threshold}`;
    return met ? share : `${share}, ${awards.notMetCriteria(detail.join(', '))}`;
  }
  // The public text of a condition does not show its clause.
  const view: ConditionView = { ...condition, kind, basis: { vi: '', en: '' } };
  return conditionNote(lang, view, nameOf);
}

/** "còn 15 ngày". @param days negative once it is over */
export function daysText(lang: Lang, days: number): string {
  const words = leadershipWords(lang).days;
  if (days === 0) return words.today;
  return days > 0 ? words.left(formatCount(lang, days)) : words.over(formatCount(lang, -days));
}

/** A day, or a minute; the last minute of a day is the day. */
export function dueText(lang: Lang, due: string): string {
  return due.includes('T') && !due.endsWith('T23:59') ? formatMoment(lang, due) : formatDay(lang, due);
}

/** Codes that a sentence still can name. */
const NAMED_CODES = 12;

/** What a unit has left to do, or did too late. */
export function todoText(lang: Lang, todo: Todo): string {
  const { todos } = leadershipWords(lang).reminders;
  switch (todo.kind) {
    case 'register':
    case 'sheet':
      return todos[todo.kind];
    case 'registered-late':
    case 'sent-late': {
      const at = todo.at.includes('T') ? formatMoment(lang, todo.at) : formatDay(lang, todo.at);
      const late = todo.late === null ? '' : ` (${shortfallText(lang, todo.late)})`;
      return `${todos[todo.kind](at)}${late}`;
    }
    case 'documents':
    case 'sign':
      return todos[todo.kind](todo.names.join(', '));
    case 'scores': {
      const { column, codes } = todo;
      const named = `${codes.slice(0, NAMED_CODES).join(', ')}${codes.length > NAMED_CODES ? ', …' : ''}`;
      return todos.scores(messagesOf(lang).column[column], formatCount(lang, codes.length), named);
    }
  }
}

/** What an award waits for, with its candidates; individuals by name. */
export function decisionText(
  lang: Lang,
  { kind, award, units, names }: DecisionNeeded,
  nameOf: NameOf,
): string {
  const { glance } = leadershipWords(lang);
  const who =
    award.recipient === 'unit'
      ? unitList(lang, units, nameOf)
      : names.map((name, i) => messagesOf(lang).awards.person(name, nameOf(units[i]!))).join('; ');
  if (kind === 'nobody') return glance.nobody;
  return kind === 'choice' ? glance.choice(who, formatCount(lang, award.number)) : glance.decision(who);
}

/** Points with their word: "2,82 điểm". */
export const pointsText = (lang: Lang, points: number): string =>
  leadershipWords(lang).points(figureOf(lang, points));
