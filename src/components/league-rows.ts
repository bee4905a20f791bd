import { addresses, sumId } from '../dataset/addresses.ts';
import { columnDecimals } from '../dataset/league-decimals.ts';
import type { UnitYear, YearDataset } from '../dataset/site.ts';
import { formatChange } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { formatPoints } from '../points/format-points.ts';
import { type Html, html } from '../text/html.ts';
import { meter } from './meter.ts';
import { rankText } from './rank-text.ts';

/** Which changes since the year before a league table has columns for. */
export interface LeagueCompared {
  readonly ranks: boolean;
  readonly totals: boolean;
}

/** Rows of a league table; each figure leads to its receipt. */
export function leagueRows(
  lang: Lang,
  dataset: YearDataset,
  units: readonly UnitYear[],
  compared: LeagueCompared,
): Html[] {
  const { table } = messagesOf(lang);
  const { year, maximum } = dataset;
  const bonusDecimals = columnDecimals(dataset.units.map(({ bonus }) => bonus));
  return units.map(({ id, name, rank, tied, total, points, bonus, mains, change }) => {
    const page = addresses.unitYear(lang, year, id);
    const sums = mains.map(({ code, points: sum, applies }) =>
      applies
        ? html`<td><a href="${page}#${sumId(code)}">${formatPoints(lang, sum)}</a></td>`
        : html`<td><abbr title="${table.notApplicable}">–</abbr></td>`,
    );
    const changes = [
      compared.ranks ? rankChange(change?.ranks ?? null) : null,
      compared.totals ? totalChange(lang, change?.total ?? null) : null,
    ];
    return html`<tr><td class="rank"><a href="${page}#${sumId('rank')}">${rankText(lang, rank, tied)}</a></td><th scope="row"><a href="${page}">${name[lang]}</a></th><td class="total"><a href="${page}#${sumId('total')}">${formatPoints(lang, total)}</a>${meter(total / maximum)}</td><td><a href="${page}#${sumId('points')}">${formatPoints(lang, points)}</a></td><td><a href="${page}#${sumId('bonus')}">${bonus > 0 ? '+' : null}${formatPoints(lang, bonus, bonusDecimals)}</a></td>${sums}${changes}</tr>\n`;
  });
}

/** @param ranks places won or lost */
function rankChange(ranks: number | null): Html {
  if (ranks === null) return html`<td>–</td>`;
  if (ranks === 0) return html`<td>0</td>`;
  return ranks > 0 ? html`<td class="up">+${ranks}</td>` : html`<td class="down">−${-ranks}</td>`;
}

function totalChange(lang: Lang, total: number | null): Html {
  return html`<td>${total === null ? '–' : formatChange(lang, total)}</td>`;
}
