import type { UnitChange } from '../dataset/site.ts';
import { formatChange } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { type Html, html } from '../text/html.ts';

/** What became of a unit since the year before: places won or lost, and points where totals can be compared. */
export function changeText(lang: Lang, since: UnitChange | null): Html {
  const points =
    since === null || since.total === null
      ? null
      : html`<span class="muted">, ${formatChange(lang, since.total)}</span>`;
  return html`${placesText(lang, since?.ranks ?? null)}${points}`;
}

/** @param ranks places won (positive) or lost (negative); null where they are not compared */
function placesText(lang: Lang, ranks: number | null): Html {
  const { change } = messagesOf(lang);
  if (ranks === null) return html`<span class="muted">${change.none}</span>`;
  // A narrow space that does not break, between the arrow and the words.
  if (ranks === 0)
    return html`<span class="muted"><span aria-hidden="true">■&#8239;</span>${change.same}</span>`;
  if (ranks > 0)
    return html`<span class="change-up"><span aria-hidden="true">▲&#8239;</span>${change.up(ranks)}</span>`;
  return html`<span class="change-down"><span aria-hidden="true">▼&#8239;</span>${change.down(-ranks)}</span>`;
}
