import { addresses, sumId } from '../dataset/addresses.ts';
import { heatStep } from '../dataset/league-heat.ts';
import type { MainYear, UnitYear, YearDataset } from '../dataset/site.ts';
import { type MainView, mainsOf } from '../dataset/tree.ts';
import { formatPart } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { type Html, html } from '../text/html.ts';
import { rankText } from './rank-text.ts';

/** Rows of a table of shares by main index, each in the colour of its step. */
export function heatRows(lang: Lang, dataset: YearDataset, units: readonly UnitYear[]): Html[] {
  const { table, league } = messagesOf(lang);
  const mains = mainsOf(dataset);
  /** Why a cell has no share; undefined where it has one. */
  const gapOf = ({ applies, scored }: MainYear, { components, maxScore }: MainView) => {
    if (!applies) return table.notApplicable;
    if (scored < components.length) return table.missing;
    return maxScore === 0 ? league.noMaximum : undefined;
  };
  return units.map((unit) => {
    const page = addresses.unitYear(lang, dataset.year, unit.id);
    const shares = unit.mains.map((result, m) => {
      const main = mains[m]!;
      const gap = gapOf(result, main);
      if (gap !== undefined) return html`<td><abbr title="${gap}">–</abbr></td>`;
      return html`<td class="h${heatStep(result.points, main.maxScore)}"><a href="${page}#${sumId(main.code)}">${formatPart(lang, result.points, main.maxScore)}</a></td>`;
    });
    return html`<tr><td class="rank">${rankText(lang, unit.rank, unit.tied)}</td><th scope="row"><a href="${page}">${unit.name[lang]}</a></th>${shares}</tr>\n`;
  });
}
