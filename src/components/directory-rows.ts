import { addresses } from '../dataset/addresses.ts';
import type { Site } from '../dataset/site.ts';
import type { DirectoryEntry } from '../dataset/unit-directory.ts';
import { hasUnitPage } from '../dataset/unit-of.ts';
import { formatDay } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { type Html, html } from '../text/html.ts';
import { rankText } from './rank-text.ts';

/** Units with their latest result. @param isFormer of units that no longer take part, what became of them is said too */
export function directoryRows(
  lang: Lang,
  site: Site,
  entries: readonly DirectoryEntry[],
  isFormer: boolean,
): Html[] {
  const { search } = messagesOf(lang);
  return entries.map(({ id, name, last, successors }) => {
    const fate = isFormer ? html` <small>${successorsText(lang, site, successors)}</small>` : null;
    return html`<tr><th scope="row"><a href="${addresses.unit(lang, id)}">${name[lang]}</a>${fate}</th><td class="num"><a href="${addresses.unitYear(lang, last.year, id)}" aria-label="${search.inYear(name[lang], last.year)}">${last.year}</a></td><td class="num">${rankText(lang, last.rank, last.tied)}</td></tr>\n`;
  });
}

function successorsText(lang: Lang, site: Site, successors: DirectoryEntry['successors']): Html {
  const words = messagesOf(lang).search.unitsPage;
  if (successors.length === 0) return html`${words.noSuccessor}`;
  return html`${successors.map(({ id, name, date }, i) => {
    const unit = hasUnitPage(site, id)
      ? html`<a href="${addresses.unit(lang, id)}">${name[lang]}</a>`
      : name[lang];
    return html`${i > 0 ? '; ' : null}${words.becameOn(formatDay(lang, date))} ${unit}`;
  })}`;
}
