import { rowId } from '../dataset/addresses.ts';
import { hasMoreDecimals, receiptRaw } from '../dataset/receipt-raw.ts';
import type { ReceiptSheet, ScoreReceipt } from '../dataset/receipts.ts';
import { figureOf } from '../i18n/figure-of.ts';
import { formatMaximum } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { type Html, html } from '../text/html.ts';
import { tableScroll } from './table-scroll.ts';
import { wordsText } from './words-text.ts';

/**
 * One sheet with the scores that come from it: cell, what stands there, how it was read, and what it enters.
 * @param number tells the region of this sheet from those of the others
 */
export function receiptTable(lang: Lang, { source, mains }: ReceiptSheet, number: number): Html {
  const { receipts, table, unitPage } = messagesOf(lang);
  const title = source ? receipts.file(source.file, source.sheet) : receipts.noSource;
  const heads = [
    receipts.score,
    receipts.column,
    receipts.cell,
    receipts.raw,
    receipts.readAs,
    receipts.limits,
    receipts.enters,
  ];
  const bodies = mains.map(({ main, components }) => {
    const rows = components.map(({ component, receipts: own }) =>
      own.map((receipt, i) => {
        const name =
          i === 0 &&
          html`<th scope="row"${own.length > 1 ? html` rowspan="${own.length}"` : null}><a href="#${rowId('component', component.code)}">${component.code}</a> ${component.name[lang]}</th>`;
        return html`<tr id="${receipt.id}">${name || null}${receiptCells(lang, receipt, component.maxScore, main.code)}</tr>`;
      }),
    );
    return html`<tbody><tr><th scope="rowgroup" colspan="7">${main.code}. ${main.name[lang]}</th></tr>${rows}</tbody>\n`;
  });
  return html`<p class="receipt-sheet">${wordsText(title)}${source === null ? html` <small>${receipts.noSourceWhy}</small>` : null}${source !== null && source.sha256 !== '' ? html` <small>${unitPage.hash} <code>${source.sha256}</code></small>` : null}</p>
${tableScroll(
  `${receipts.scores}, ${number}. ${table.scroll}`,
  html`<table class="receipts"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>\n${bodies}</table>`,
)}`;
}

function receiptCells(lang: Lang, receipt: ScoreReceipt, maxScore: number, main: string): Html {
  const { receipts, table, column } = messagesOf(lang);
  const { raw, source, kind, points } = receipt.score;
  const readAs =
    kind === 'scored' ? figureOf(lang, points) : kind === 'missing' ? table.missing : table.notApplicable;
  const isRounded = kind === 'scored' && hasMoreDecimals(raw);
  return html`<td>${column[receipt.column]}</td><td>${source ? source.cell : receipts.noCell}</td>${rawCell(lang, raw, source ? receipts.emptyCell : null)}<td>${readAs}${isRounded ? html`<small>${receipts.rounded}</small>` : null}</td><td>0–${formatMaximum(lang, maxScore)}${receipt.isOutside ? html`<strong>${receipts.outside}</strong>` : null}</td><td>${receipt.enters ? html`→ <a href="#${receipt.enters}">${main}</a>` : '–'}</td>`;
}

/** What stands in the cell; a long text is folded. @param empty what to say of a cell with nothing in it */
function rawCell(lang: Lang, raw: string, empty: string | null): Html {
  if (raw === '') return html`<td>${empty === null ? null : html`<i>${empty}</i>`}</td>`;
  const { shown, whole } = receiptRaw(raw);
  // Words stand in Vietnamese, whatever the language of the page; figures need no mark.
  const mark = lang !== 'vi' && /\p{L}/u.test(raw) ? html` lang="vi"` : null;
  if (whole === null) return html`<td${mark}><samp>${shown}</samp></td>`;
  return html`<td${mark}><details><summary><samp>${shown}</samp></summary><samp>${whole}</samp></details></td>`;
}
