import type { UnitYear } from '../dataset/site.ts';
import { paperAddress, paperFile } from '../documents/paper-addresses.ts';
import { UNIT_PAPER_KINDS } from '../documents/papers-of.ts';
import type { Lang } from '../i18n/lang.ts';
import { paperPages } from '../i18n/paper-pages.ts';
import { type Html, html } from '../text/html.ts';

/** The papers of each unit of a year: page and file. */
export function paperListRows(lang: Lang, year: number, units: readonly UnitYear[]): Html[] {
  const words = paperPages(lang);
  return units.map((unit) => {
    const cells = UNIT_PAPER_KINDS.map((kind) => {
      const name = words.kinds[kind](year, unit.name[lang]);
      const id = `${kind}/${unit.id}`;
      return html`<td><a href="${paperAddress(lang, year, id)}" aria-label="${words.open}: ${name}">${words.open}</a> · <a href="${paperFile(year, id)}" download aria-label="${words.download}: ${name}">${words.download}</a></td>`;
    });
    return html`<tr><th scope="row">${unit.name[lang]}</th>${cells}</tr>\n`;
  });
}
