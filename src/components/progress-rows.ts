import { addresses, sumId } from '../dataset/addresses.ts';
import type { UnitHistory } from '../dataset/site.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { formatPoints } from '../points/format-points.ts';
import { type Html, html } from '../text/html.ts';
import { rankText } from './rank-text.ts';

/** Totals and ranks of units in all published years. */
export function progressRows(lang: Lang, units: readonly UnitHistory[]): Html[] {
  const { charts } = messagesOf(lang);
  return units.map(({ id, name, years }) => {
    const results = years.map((point) => {
      if (point === null) return html`<td class="num muted"><abbr title="${charts.none}">–</abbr></td>`;
      const receipt = `${addresses.unitYear(lang, point.year, id)}#${sumId('total')}`;
      return html`<td class="num"><a href="${receipt}">${formatPoints(lang, point.total)}</a> <small class="muted">(${rankText(lang, point.rank, point.tied)})</small></td>`;
    });
    return html`<tr><th scope="row" class="unit"><a href="${addresses.unit(lang, id)}">${name[lang]}</a></th>${results}</tr>\n`;
  });
}
