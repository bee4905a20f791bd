import { addresses, receiptId, rowId, sumId } from '../dataset/addresses.ts';
import { type PublishedScore, publishedScore } from '../dataset/published-score.ts';
import { sumIn, sumKind, sumOf } from '../dataset/receipt-columns.ts';
import { receiptRaw } from '../dataset/receipt-raw.ts';
import { shownColumns } from '../dataset/receipts.ts';
import type { Points, YearDataset } from '../dataset/site.ts';
import { type ComponentView, mainsOf } from '../dataset/tree.ts';
import { formatMaximum } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { pointsText } from '../points/format-points.ts';
import { type Html, html } from '../text/html.ts';
import { rankText } from './rank-text.ts';
import { scoreText } from './score-cell.ts';
import { SheetNumbers } from './sheet-numbers.ts';
import { tableScroll } from './table-scroll.ts';

type Sums = { points: Points; self: Points | null; appraised: Points | null };

/**
 * The scores of a unit with their receipts in one table, for publications with very many units: each figure has the cell
 * that it comes from beneath it, and below the table stand the sheets. Rows and figures have the same ids as on the full
 * page, so that what leads there leads here.
 * @param u position of the unit in the dataset
 */
export function compactScoreTable(lang: Lang, dataset: YearDataset, u: number): Html {
  const { table, column, unit: words, receipts } = messagesOf(lang);
  const { year, maximum, counted } = dataset;
  const unit = dataset.units[u]!;
  const columns = shownColumns(dataset, u);
  const sheets = new SheetNumbers();
  const sumCells = (code: string, of: Sums, components: readonly ComponentView[], max: Points): Html => {
    const kind = sumKind(dataset, u, components);
    const [first, ...rest] = columns.map((one) => {
      const points = sumIn(dataset, of, one);
      const text = points === null ? '–' : scoreText(lang, one === counted ? kind : 'scored', points);
      return html`<td id="${sumOf(dataset, code, one)}">${text}</td>`;
    });
    return html`${first!}<td>${formatMaximum(lang, max)}</td>${rest}`;
  };
  const componentRow = ({ code, c, name, maxScore }: ComponentView): Html => {
    const [first, ...rest] = columns.map((kind) => {
      const score = publishedScore(dataset, kind, u, c);
      return html`<td id="${receiptId(code, kind)}">${scoreText(lang, score.kind, score.points)}${origin(score, sheets)}</td>`;
    });
    return html`<tr id="${rowId('component', code)}"><th scope="row"><a href="${addresses.component(lang, year, code)}">${code}</a> ${name[lang]}</th>${first!}<td>${formatMaximum(lang, maxScore)}</td>${rest}</tr>\n`;
  };
  const mains = mainsOf(dataset);
  const inGroup = (g: number) =>
    mains.filter(({ group }) => group.g === g).flatMap(({ components }) => components);
  const bodies = mains.map(({ m, code, name, maxScore, components, group, startsGroup }) => {
    const main = unit.mains[m]!;
    const groupRow = startsGroup
      ? html`<tr class="group-row" id="${rowId('group', group.code)}"><th scope="rowgroup">${group.code}. ${group.name[lang]}</th>${sumCells(`group-${group.code}`, unit.groups[group.g]!, inGroup(group.g), group.maxScore)}</tr>`
      : null;
    const rank = main.rank === null ? null : html` (${table.rank} ${rankText(lang, main.rank, main.tied)})`;
    return html`<tbody>${groupRow}<tr class="main-row" id="${rowId('main', code)}"><th scope="rowgroup"><a href="${addresses.mainIndex(lang, year, code)}">${code}</a> ${name[lang]}${rank}</th>${sumCells(code, main, components, maxScore)}</tr>\n${components.map(componentRow)}</tbody>`;
  });
  const all = mains.flatMap(({ components }) => components);
  const head = html`<thead><tr><th scope="col">${words.index}</th>${columns.map((kind, i) => html`<th scope="col">${column[kind]}${i === 0 && columns.length > 1 ? html` <small>${words.countedMark}</small>` : null}</th>${i === 0 ? html`<th scope="col">${table.max}</th>` : null}`)}</tr></thead>`;
  const totals = html`<tbody class="totals"><tr><th scope="row">${receipts.points}</th>${sumCells('points', unit, all, maximum)}</tr></tbody>`;
  return html`<p class="hint">${words.compactHint}</p>
${tableScroll(`${words.scores}. ${table.scroll}`, html`<table class="scores compact">${head}\n${bodies}${totals}</table>`)}
${sheets.list(lang, dataset)}
<p class="hint">${receipts.sumsHint} <a href="#${sumId('total')}">${receipts.total}</a></p>`;
}

/** The cell beneath a figure, and what stands in it where that is not the figure itself. */
function origin({ kind, points, raw, source }: PublishedScore, sheets: SheetNumbers): Html | null {
  if (source === null) return null;
  const isFigure = kind === 'scored' && raw.trim().replace(',', '.') === pointsText(points);
  const quoted = isFigure || raw === '' ? null : html` <samp lang="vi">${receiptRaw(raw).shown}</samp>`;
  return html`<small>${sheets.mark(source)}${quoted}</small>`;
}
