import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { type Html, html } from '../text/html.ts';

/** A rank with the mark of a tie. @param rank 1 is best; null where not ranked */
export function rankText(lang: Lang, rank: number | null, tied = false): Html {
  const { table } = messagesOf(lang);
  return html`${rank ?? html`<abbr title="${table.unranked}">–</abbr>`}${tied ? html`<abbr title="${table.tied}">=</abbr>` : null}`;
}
