import type { NameOf } from '../i18n/award-text.ts';
import { figureOf } from '../i18n/figure-of.ts';
import { formatCount, formatMaximum } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { leadSentences } from '../i18n/league-text.ts';
import type { Part } from './leadership-address.ts';
import type { LeadershipYear } from './leadership-site.ts';
import { leadershipWords } from './leadership-words.ts';
import { outcomeWithNames } from './outcome-text.ts';
import { unitList } from './unit-names.ts';

/** Awards whose outcome a lead can name. */
const MOST_AWARDS = 3;

type LeadWriter = (lang: Lang, year: LeadershipYear, nameOf: NameOf) => string[];

const LEADS: Readonly<Record<Part, LeadWriter>> = {
  glance: (lang, { decisions, dataset }) => {
    const { glance } = leadershipWords(lang);
    const waiting = glance.waiting(formatCount(lang, decisions.length));
    return [...leadSentences(lang, dataset), decisions.length === 0 ? glance.noDecisions : waiting];
  },
  awards: (lang, { awards, decisions, dataset }, nameOf) => {
    const words = leadershipWords(lang).awards;
    const count = (number: number) => formatCount(lang, number);
    const decided = dataset.awards.filter(({ outcome }) => outcome.kind === 'decided').length;
    const nominees = awards.flatMap((one) => one.nominees);
    const eligible = nominees.filter((one) => one.eligible).length;
    // Of many awards the sections speak for themselves.
    const outcomes = awards.slice(0, awards.length > MOST_AWARDS ? 0 : awards.length).map((one) => {
      const needed = decisions.find(({ award }) => award === one.award);
      return `${one.award.name[lang]}: ${outcomeWithNames(lang, one.award, one.nominees, needed, nameOf)[0]}`;
    });
    return [
      ...outcomes,
      words.lead(count(awards.length), count(decided)),
      words.nomineesLead(count(nominees.length), count(eligible)),
    ];
  },
  near: (lang, { nearMisses, closeRanks, closeWithin }, nameOf) => {
    const { near } = leadershipWords(lang);
    const units = new Set(nearMisses.flatMap(({ oneCondition }) => oneCondition.map(({ unit }) => unit)));
    const count = (number: number) => formatCount(lang, number);
    const [first] = closeRanks;
    return [
      near.lead(count(units.size), count(closeRanks.length), formatMaximum(lang, closeWithin)),
      ...(first
        ? [
            near.closest(
              nameOf(first.unit),
              figureOf(lang, first.points),
              unitList(lang, first.ahead, nameOf),
            ),
          ]
        : []),
    ];
  },
  offices: (lang, { offices }) => {
    const words = leadershipWords(lang).offices;
    const named = offices.filter(({ name }) => name !== null);
    const unassigned = offices.find(({ name }) => name === null)?.components.length ?? 0;
    const count = formatCount(lang, unassigned);
    const most = named.toSorted((a, b) => b.lost - a.lost)[0];
    if (most === undefined) return [words.nobody(count)];
    const lead = words.lead(formatCount(lang, named.length), count);
    // Before anybody is ranked no points are lost.
    return most.lost === 0 ? [lead] : [lead, words.most(most.name![lang], figureOf(lang, most.lost))];
  },
  reminders: (lang, { reminders, dataset }) => {
    const words = leadershipWords(lang).reminders;
    const all = formatCount(lang, dataset.units.length);
    if (reminders.length === 0) return [words.allDone(all)];
    const settled = dataset.settings.status === 'official' ? [words.settled] : [];
    return [
      words.lead(formatCount(lang, reminders.length), all, formatCount(lang, overdue(reminders))),
      ...settled,
    ];
  },
  sensitivity: (lang, { sensitivity }, nameOf) => {
    const words = leadershipWords(lang).sensitivity;
    const { rows, components, hasBonus } = sensitivity;
    const moved = rows.filter(({ published, withoutBonus }) => published !== withoutBonus).length;
    const isSame = rows.every(({ published, withoutBonus }) => (published === 1) === (withoutBonus === 1));
    const first = rows.filter(({ withoutBonus }) => withoutBonus === 1).map(({ unit }) => unit);
    const then = isSame ? words.firstSame : words.firstOther(unitList(lang, first, nameOf));
    const changing = components.filter(({ firstChanges }) => firstChanges).length;
    return [
      hasBonus ? `${words.bonusLead(formatCount(lang, moved))}; ${then}` : words.noBonus,
      words.componentsLead(formatCount(lang, changing), formatCount(lang, components.length)),
    ];
  },
  findings: (lang, { openByUnit, reminders }) => {
    const count = (kind: 'sheet' | 'sent-late') =>
      reminders.filter(({ todos }) => todos.some((todo) => todo.kind === kind)).length;
    const open = (severity: 'error' | 'warning') => openByUnit.reduce((sum, one) => sum + one[severity], 0);
    const numbers = [count('sheet'), count('sent-late'), open('error'), open('warning')] as const;
    const [missing, late, errors, warnings] = numbers.map((number) => formatCount(lang, number));
    return [leadershipWords(lang).findings.lead(missing!, late!, errors!, warnings!)];
  },
};

/** What a page found, in a sentence or two: a director has two minutes. */
export function leadOf(lang: Lang, part: Part, year: LeadershipYear, nameOf: NameOf): string[] {
  return LEADS[part](lang, year, nameOf);
}

/** Tasks whose deadline is over, done late or not at all. */
export function overdue(reminders: LeadershipYear['reminders']): number {
  return reminders.flatMap(({ todos }) => todos).filter(({ daysLeft }) => daysLeft < 0).length;
}
