import { type Html, html } from '../text/html.ts';

/** A table that scrolls sideways where it is too wide. @param label names the region for those who do not see it */
export function tableScroll(label: string, table: Html): Html {
  return html`<section class="table-scroll" tabindex="0" aria-label="${label}">${table}</section>`;
}
