import { compareText } from '../i18n/compare-text.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Comparison } from './comparison.ts';
import { type Part, part } from './part.ts';
import type { Cell, Row } from './row.ts';

/** What each column attained in each main index, as bars from one base line; the table below holds the same figures. */
export function profilePart(lang: Lang, { columns, mains }: Comparison): Part[] {
  const texts = compareText(lang);
  const drawn = mains.filter(({ cells }) => cells.some(({ part: ratio }) => ratio !== null));
  if (drawn.length === 0) return [];
  const names = columns.map(({ name, year }) => `${name} ${year}`);
  const sentence = drawn
    .map(({ label, cells }) =>
      texts.profileSentence(label, cells.map((cell, i) => `${names[i]} ${shareIn(cell)}`).join(', ')),
    )
    .join(' ');
  const key = names.map((name, i) =>
    part('li', {}, part('span', { class: 'place' }, String(i + 1)), ` ${name}`),
  );
  return [
    part(
      'figure',
      { class: 'compare-profile' },
      part(
        'figcaption',
        {},
        part('strong', {}, findingOf(lang, names, drawn)),
        part('span', {}, texts.profileSubtitle),
      ),
      part('ol', { class: 'key' }, ...key),
      part('div', { class: 'rows', role: 'img', 'aria-label': sentence }, ...drawn.flatMap(rowParts)),
    ),
  ];
}

/** Who is best in the most main indices; a plain title where nobody is alone in that. */
function findingOf(lang: Lang, names: readonly string[], mains: readonly Row[]): string {
  const texts = compareText(lang);
  const wins = names.map((_, i) => mains.filter(({ cells }) => cells[i]?.best).length);
  const most = Math.max(...wins);
  const winner = wins.indexOf(most);
  if (most === 0 || wins.lastIndexOf(most) !== winner) return texts.profileTitle;
  return texts.profileBest(names[winner]!, most, mains.length);
}

function rowParts({ label, cells }: Row): Part[] {
  const bars = cells.map((cell, i) =>
    part(
      'div',
      { class: i === 0 ? 'bar first' : 'bar' },
      part('span', { class: 'place' }, String(i + 1)),
      ...(cell.part === null ? [] : [barPart(cell.part)]),
      part('span', { class: cell.part === null ? 'why' : 'value' }, shareIn(cell)),
    ),
  );
  return [part('p', {}, label), part('div', { class: 'bars' }, ...bars)];
}

function barPart(ratio: number): Part {
  const width = Math.round(Math.min(1, Math.max(0, ratio)) * 1000) / 10;
  return part(
    'svg',
    {
      class: 'meter',
      viewBox: '0 0 100 1',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    part('rect', { width: String(width), height: '1' }),
  );
}

/** The share in print; where there is none, why. */
const shareIn = ({ part: ratio, text, details }: Cell): string =>
  ratio === null ? text : (details[0] ?? text);
