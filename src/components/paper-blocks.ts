import type { PaperBlock, PaperRecipients, PaperSignature } from '../documents/paper.ts';
import { type Html, html } from '../text/html.ts';
import { paperTable } from './paper-table.ts';

/** The body of a paper. Written as text: a year has a paper for each unit, with all its scores. */
export function paperBlocks(blocks: readonly PaperBlock[]): Html[] {
  return blocks.map((block) => html`${blockOf(block)}\n`);
}

function blockOf(block: PaperBlock): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p class="${block.look}">${block.text}</p>`;
    case 'heading':
      return block.level === 1 ? html`<h3>${block.text}</h3>` : html`<h4>${block.text}</h4>`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case 'lines':
      return html`<div class="lines">${Array.from({ length: block.count }, () => html`<span class="line"></span>`)}</div>`;
    case 'table':
      return paperTable(block);
    case 'signatures': {
      const place = block.place === null ? null : html`<p class="place">${block.place}</p>`;
      return html`<div class="signatures"><div>${sideOf(block.left)}</div><div>${place}${sideOf(block.right)}</div></div>`;
    }
    case 'page-break':
      return html`<div class="page-break"></div>`;
  }
}

/** Who signs, or who gets the paper. */
function sideOf(side: PaperSignature | PaperRecipients): Html {
  if ('recipients' in side) {
    const items = side.items.map((item) => html`<p>${item}</p>`);
    return html`<div class="recipients"><p class="strong">${side.recipients}</p>${items}</div>`;
  }
  const titles = side.titles.map((title) => html`<p class="strong">${title}</p>`);
  return html`<div class="signature">${titles}<p class="hint-line">${side.hint}</p><p class="name">${side.name}</p></div>`;
}
