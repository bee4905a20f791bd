import type { ChartTable } from '../charts/chart-table.ts';
import { type Html, html } from '../text/html.ts';

/** The figures of a chart as a table that scrolls. @param caption names the table */
export function chartTableText({ header, rows, notes }: ChartTable, caption: string): Html {
  return html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${header.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead><tbody>${rows.map(
    ([name = '', ...cells]) =>
      html`<tr><th scope="row">${name}</th>${cells.map((text) => html`<td>${text}</td>`)}</tr>\n`,
  )}</tbody></table>${notes.map((note) => html`<p>${note}</p>`)}</div>`;
}
