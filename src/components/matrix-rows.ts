import { addresses, sumId } from '../dataset/addresses.ts';
import type { PlacedUnit } from '../dataset/placed-units.ts';
import type { YearDataset } from '../dataset/site.ts';
import type { MainView } from '../dataset/tree.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { formatPoints } from '../points/format-points.ts';
import { type Html, html } from '../text/html.ts';
import { rankText } from './rank-text.ts';
import { scoreLink } from './score-link.ts';

/** Units in the table of a main index, with their scores in its components. Written as text: thousands of cells a page. */
export function matrixRows(
  lang: Lang,
  dataset: YearDataset,
  { m, code, components }: MainView,
  rows: readonly PlacedUnit[],
): Html[] {
  const { table } = messagesOf(lang);
  return rows.map(({ u, unit, rank, tied }) => {
    const page = addresses.unitYear(lang, dataset.year, unit.id);
    const { points, scored, applies } = unit.mains[m]!;
    const sum =
      scored > 0 && applies
        ? html`<a href="${page}#${sumId(code)}">${formatPoints(lang, points)}</a>`
        : html`<span class="muted">${scored === 0 ? table.missing : table.notApplicable}</span>`;
    const part =
      scored > 0 && scored < components.length
        ? html` <small class="muted">${table.scored(scored, components.length)}</small>`
        : null;
    const scores = components.map(
      (component) => html`<td class="num">${scoreLink(lang, dataset, u, component, dataset.counted)}</td>`,
    );
    return html`<tr><td class="rank">${rankText(lang, rank, tied)}</td><th scope="row" class="unit"><a href="${page}">${unit.name[lang]}</a></th><td class="num total">${sum}${part}</td>${scores}</tr>\n`;
  });
}
