import { addresses, sumId } from '../dataset/addresses.ts';
import { columnDecimals } from '../dataset/league-decimals.ts';
import type { UnitHistory, YearDataset } from '../dataset/site.ts';
import { unitOf } from '../dataset/unit-of.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { formatPoints } from '../points/format-points.ts';
import { type Html, html } from '../text/html.ts';
import { changeText } from './change-text.ts';
import { rankText } from './rank-text.ts';

/** Results of a unit, the latest year first. @param years published years, oldest first */
export function historyRows(lang: Lang, unit: UnitHistory, years: readonly YearDataset[]): Html[] {
  const { historyPage, status, unit: words } = messagesOf(lang);
  const results = years.map((dataset) => unitOf(dataset, unit.id));
  const bonusDecimals = columnDecimals(results.map((result) => result?.bonus ?? 0));
  const rows = years.map(({ year, settings }, y) => {
    const [point, result] = [unit.years[y] ?? null, results[y]];
    if (point === null || result === undefined)
      return html`<tr><th scope="row">${year}</th><td colspan="6" class="muted">${historyPage.absent}</td></tr>\n`;
    const page = addresses.unitYear(lang, year, unit.id);
    const nameThen =
      result.name[lang] === unit.name[lang]
        ? null
        : html`<small>${words.nameThen(result.name[lang])}</small>`;
    return html`<tr><th scope="row"><a href="${page}">${year}</a>${nameThen}</th><td class="num"><a href="${page}#${sumId('rank')}">${rankText(lang, point.rank, point.tied)}</a></td><td class="num"><a href="${page}#${sumId('total')}">${formatPoints(lang, point.total)}</a></td><td class="num"><a href="${page}#${sumId('points')}">${formatPoints(lang, point.points)}</a></td><td class="num"><a href="${page}#${sumId('bonus')}">${result.bonus > 0 ? '+' : null}${formatPoints(lang, result.bonus, bonusDecimals)}</a></td><td>${result.change === null ? '–' : changeText(lang, result.change)}</td><td>${status[settings.status]}</td></tr>\n`;
  });
  return rows.reverse();
}
