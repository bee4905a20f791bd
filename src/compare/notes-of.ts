import { compareText } from '../i18n/compare-text.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Column, UnitEvent } from './compared.ts';
import { listOf } from './summary-rows.ts';

/** What must be known before figures of different years or lists are held against each other. */
export function notesOf(lang: Lang, columns: readonly Column[]): string[] {
  const texts = compareText(lang);
  const byYear = new Map(columns.map(({ rules }) => [rules.year, rules]));
  const years = [...byYear.values()].sort((a, b) => a.year - b.year);
  const notes: string[] = [];
  if (new Set(years.map(({ totalRules }) => totalRules)).size > 1)
    notes.push(texts.rulesDiffer(years.map(({ year }) => year).join(', ')));
  if (new Set(years.map(({ counted }) => counted)).size > 1)
    notes.push(
      texts.columnsDiffer(years.map(({ year, counted }) => texts.countedIn(year, counted)).join(', ')),
    );
  const lists = columns.filter(({ result }) => result.rank !== null).map(listOf);
  if (new Set(lists).size > 1) notes.push(texts.groupsDiffer);
  return [...new Set([...notes, ...eventsBetween(columns).map((event) => eventText(lang, event))])];
}

/** Reorganisations that lie between two of the columns and concern the units of both. */
function eventsBetween(columns: readonly Column[]): UnitEvent[] {
  return columns.flatMap(({ result }) =>
    result.events.filter(({ year, fromIds }) =>
      columns.some(
        (earlier) =>
          earlier.rules.year < year &&
          (earlier.result.unit === result.unit || fromIds.includes(earlier.result.unit)),
      ),
    ),
  );
}

function eventText(lang: Lang, { kind, date, from, into }: UnitEvent): string {
  const texts = compareText(lang).event;
  return kind === 'rename' && from === into ? texts.renamed(date, into) : texts[kind](date, from, into);
}
