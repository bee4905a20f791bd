import type { PaperRow, TableBlock } from '../documents/paper.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { type Html, html } from '../text/html.ts';
import { tableScroll } from './table-scroll.ts';

/** A table of a paper; its columns are as wide on the page as they are on the sheet. */
export function paperTable({ columns, rows, rowHead, label, isDense }: TableBlock): Html {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  // As an attribute, since the policy of the pages allows no styles in elements.
  const widths = columns.map(
    ({ width }) => html`<col data-share="${Math.round((width / whole) * 1000) / 10}%">`,
  );
  const heads = columns.map(({ head }) => html`<th scope="col">${head}</th>`);
  const rowOf = ({ cells, isBold }: PaperRow): Html => {
    const parts = columns.map(({ align }, i) =>
      i === rowHead
        ? html`<th scope="row" class="${align}">${cells[i]!}</th>`
        : html`<td class="${align}">${cells[i]!}</td>`,
    );
    return html`<tr${isBold ? html` class="strong"` : null}>${parts}</tr>\n`;
  };
  return tableScroll(
    `${label}. ${messagesOf('vi').table.scroll}`,
    html`<table class="${isDense ? 'paper-table dense' : 'paper-table'}" aria-label="${label}"><colgroup>${widths}</colgroup><thead><tr>${heads}</tr></thead><tbody>${rows.map(rowOf)}</tbody></table>`,
  );
}
