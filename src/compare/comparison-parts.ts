import { compareText } from '../i18n/compare-text.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Column, ComponentScore } from './compared.ts';
import { type Comparison, comparison } from './comparison.ts';
import { componentRows } from './index-rows.ts';
import { type Part, part } from './part.ts';
import { profilePart } from './profile-part.ts';
import { tablePart } from './table-parts.ts';

/** Everything that a choice shows but its components: notes, table and bars. */
export function comparisonParts(lang: Lang, shown: Comparison): Part[] {
  const texts = compareText(lang);
  const groups = [
    { label: texts.general, rows: shown.summary },
    { label: texts.mainIndices, rows: shown.mains },
  ];
  return [
    ...noteParts(lang, shown.notes),
    part('p', { class: 'hint' }, texts.legend),
    tablePart(lang, shown.columns, groups, texts.table),
    ...profilePart(lang, shown),
  ];
}

/** The component indices of a choice. @param scores of each column, in the order of its rules */
export function componentParts(
  lang: Lang,
  columns: readonly Column[],
  scores: ReadonlyArray<readonly ComponentScore[]>,
): Part[] {
  const texts = compareText(lang);
  const illustrative = columns.some(({ rules }) => rules.illustrative);
  return [
    ...(illustrative ? [part('p', { class: 'hint' }, texts.illustrative)] : []),
    tablePart(
      lang,
      comparison(lang, columns).columns,
      componentRows(lang, columns, scores),
      texts.components,
    ),
  ];
}

function noteParts(lang: Lang, notes: readonly string[]): Part[] {
  if (notes.length === 0) return [];
  const items = notes.map((note) => part('li', {}, note));
  return [part('div', { class: 'notes' }, part('h3', {}, compareText(lang).notes), part('ul', {}, ...items))];
}
