import { formatCount } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { type Html, html } from '../text/html.ts';

/** Says between the first and the last rows of a long list how many are left out; nothing where none is. @param width columns of the table */
export function leftOutRow(lang: Lang, left: number, width: number): Html | null {
  if (left === 0) return null;
  return html`<tr class="left-out"><td colspan="${width}">${messagesOf(lang).longTable.left(formatCount(lang, left))}</td></tr>\n`;
}
