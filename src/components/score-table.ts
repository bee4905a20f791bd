import { addresses, receiptId, rowId, sumId } from '../dataset/addresses.ts';
import { publishedScore } from '../dataset/published-score.ts';
import { sumIn, sumKind, sumOf } from '../dataset/receipt-columns.ts';
import { shownColumns } from '../dataset/receipts.ts';
import type { Points, ScoreColumn, YearDataset } from '../dataset/site.ts';
import { type ComponentView, mainsOf } from '../dataset/tree.ts';
import { formatMaximum, formatPart } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { formatPoints } from '../points/format-points.ts';
import { type Html, html } from '../text/html.ts';
import { indexBadge } from './index-badge.ts';
import { rankText } from './rank-text.ts';
import { type Sum, scoreCell, sumCell } from './score-cell.ts';
import { tableScroll } from './table-scroll.ts';

type Sums = { points: Points; self: Points | null; appraised: Points | null };

/**
 * All scores of a unit with the sums above them; each figure leads to its receipt.
 * Written as text, like the receipts: a publication has thousands of these tables with hundreds of cells.
 * @param u position of the unit in the dataset
 */
export function scoreTable(lang: Lang, dataset: YearDataset, u: number): Html {
  const { table, column, unit: words, receipts } = messagesOf(lang);
  const { year, maximum, counted } = dataset;
  const unit = dataset.units[u]!;
  const [, ...others] = shownColumns(dataset, u);
  /** The column that counts stands beside the name, so that a phone shows both. */
  const columns = [counted, ...others];
  const sums = (code: string, of: Sums, components: readonly ComponentView[]): Sum[] => {
    const kind = sumKind(dataset, u, components);
    return columns.map((one) => ({
      id: sumOf(dataset, code, one),
      points: sumIn(dataset, of, one),
      kind: one === counted ? kind : ('scored' as const),
    }));
  };
  const shareOf = ({ kind, points }: { kind: string; points: Points | null }, max: Points) =>
    kind === 'scored' && points !== null ? formatPart(lang, points, max) : '–';
  /** What stands behind the name: the sum that counts, the maximum, the share, and the other sums. */
  const sumCells = ([first, ...rest]: readonly Sum[], max: Points): Html =>
    html`<td>${sumCell(lang, first!)}</td><td>${formatMaximum(lang, max)}</td><td>${shareOf(first!, max)}</td>${rest.map((sum) => html`<td>${sumCell(lang, sum)}</td>`)}`;
  const componentRow = ({ code, c, name, maxScore }: ComponentView): Html => {
    const [first, ...rest] = columns.map((kind: ScoreColumn) => ({
      id: receiptId(code, kind),
      score: publishedScore(dataset, kind, u, c),
    }));
    return html`<tr id="${rowId('component', code)}"><th scope="row"><span class="code">${code}</span> <a href="${addresses.component(lang, year, code)}">${name[lang]}</a></th><td>${scoreCell(lang, first!)}</td><td>${formatMaximum(lang, maxScore)}</td><td>${shareOf(first!.score, maxScore)}</td>${rest.map((receipt) => html`<td>${scoreCell(lang, receipt)}</td>`)}</tr>`;
  };
  const mains = mainsOf(dataset);
  const inGroup = (g: number) =>
    mains.filter(({ group }) => group.g === g).flatMap(({ components }) => components);
  const bodies = mains.map(({ m, code, name, maxScore, components, group, startsGroup }) => {
    const main = unit.mains[m]!;
    const groupRow =
      startsGroup &&
      html`<tr class="group-row" id="${rowId('group', group.code)}"><th scope="rowgroup">${group.code}. ${group.name[lang]}</th>${sumCells(sums(`group-${group.code}`, unit.groups[group.g]!, inGroup(group.g)), group.maxScore)}</tr>`;
    const rank =
      main.rank === null
        ? null
        : html` <a class="rank" href="#${sumId(code)}">${table.rank} ${rankText(lang, main.rank, main.tied)}</a>`;
    return html`<tbody>${groupRow || null}<tr class="main-row" id="${rowId('main', code)}"><th scope="rowgroup">${indexBadge(code, m)} <a href="${addresses.mainIndex(lang, year, code)}">${name[lang]}</a>${rank}</th>${sumCells(sums(code, main, components), maxScore)}</tr>${components.map(componentRow)}</tbody>\n`;
  });
  const lastRow = (name: string, to: string, figure: Html) =>
    html`<tr><th scope="row">${name}</th><td><a href="#${sumId(to)}">${figure}</a></td><td colspan="${2 + others.length}"></td></tr>`;
  const hasTotal = unit.scored > 0 || unit.bonus !== 0;
  return html`<p class="hint">${words.scoresHint}</p>
${tableScroll(
  `${words.scores}. ${table.scroll}`,
  html`<table class="scores"><thead><tr><th scope="col">${words.index}</th><th scope="col">${column[counted]}${others.length > 0 ? html`<small>${words.countedMark}</small>` : null}</th><th scope="col">${table.max}</th><th scope="col">${table.share}</th>${others.map((kind) => html`<th scope="col">${column[kind]}</th>`)}</tr></thead>
${bodies}<tbody class="totals"><tr><th scope="row">${receipts.points}</th>${sumCells(
    sums(
      'points',
      unit,
      mains.flatMap(({ components }) => components),
    ),
    maximum,
  )}</tr>${dataset.framework.bonus ? lastRow(table.bonus, 'bonus', html`${unit.bonus > 0 ? '+' : null}${formatPoints(lang, unit.bonus)}`) : null}${lastRow(
    table.total,
    'total',
    html`${hasTotal ? formatPoints(lang, unit.total) : table.missing}`,
  )}${lastRow(table.rank, 'rank', unit.rank === null ? html`${table.unranked}` : rankText(lang, unit.rank, unit.tied))}</tbody></table>`,
)}`;
}
