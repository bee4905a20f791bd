import { addresses } from '../dataset/addresses.ts';
import { compareText } from '../i18n/compare-text.ts';
import type { Lang } from '../i18n/lang.ts';
import type { ColumnHead } from './comparison.ts';
import { type Part, part } from './part.ts';
import type { Cell, Row } from './row.ts';

/** Rows under one heading. */
export interface RowGroup {
  readonly label: string;
  readonly rows: readonly Row[];
}

/** A table with the chosen columns, in a region that scrolls sideways with its first column fixed. */
export function tablePart(
  lang: Lang,
  columns: readonly ColumnHead[],
  groups: readonly RowGroup[],
  label: string,
): Part {
  const texts = compareText(lang);
  const heads = columns.map(({ unit, year, name, status }, i) =>
    part(
      'th',
      { scope: 'col', class: 'num' },
      part('span', { class: 'place' }, String(i + 1)),
      ' ',
      part('a', { href: addresses.unitYear(lang, year, unit) }, name),
      part('span', { class: 'year' }, ` ${year}`),
      part('small', {}, ` ${status}`),
    ),
  );
  const head = part(
    'thead',
    {},
    part('tr', {}, part('th', { scope: 'col', class: 'name' }, texts.figure), ...heads),
  );
  const bodies = groups.map((group) =>
    part(
      'tbody',
      {},
      part(
        'tr',
        { class: 'group' },
        part(
          'th',
          { scope: 'rowgroup', colspan: String(columns.length + 1) },
          part('span', { class: 'group-name' }, group.label),
        ),
      ),
      ...group.rows.map((row) => rowPart(lang, columns, row)),
    ),
  );
  return part(
    'section',
    { class: 'table-scroll', tabindex: '0', 'aria-label': `${label}. ${texts.scroll}` },
    part('table', { class: 'compare-table' }, head, ...bodies),
  );
}

function rowPart(lang: Lang, columns: readonly ColumnHead[], { label, hints, cells }: Row): Part {
  const hint = hints.length === 0 ? [] : [part('small', {}, ` ${hints.join('; ')}`)];
  return part(
    'tr',
    {},
    part('th', { scope: 'row', class: 'name' }, label, ...hint),
    ...cells.map((cell, i) => cellPart(lang, columns[i]!, cell)),
  );
}

function cellPart(lang: Lang, { unit, year }: ColumnHead, cell: Cell): Part {
  const { text, isFigure, receipt, details, best, difference } = cell;
  const { best: word } = compareText(lang);
  const small = (content: string) => part('small', {}, ` ${content}`);
  const mark = best
    ? [
        part('span', { class: 'star', 'aria-hidden': 'true' }, '★ '),
        part('span', { class: 'ear' }, `${word}: `),
      ]
    : [];
  return part(
    'td',
    { class: isFigure ? (best ? 'num best' : 'num') : 'num none' },
    ...mark,
    isFigure ? part('a', { href: `${addresses.unitYear(lang, year, unit)}#${receipt}` }, text) : text,
    ...details.map(small),
    ...(difference === '' ? [] : [part('small', { class: 'difference' }, ` ${difference}`)]),
  );
}
