import { addresses } from '../dataset/addresses.ts';
import type { AwardMeasure } from '../dataset/award-measure.ts';
import type { ConditionView, EligibilityView, UnitYear } from '../dataset/site.ts';
import { conditionNote } from '../i18n/award-text.ts';
import { figureOf } from '../i18n/figure-of.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { formatPoints } from '../points/format-points.ts';
import { type Html, html } from '../text/html.ts';
import { rankText } from './rank-text.ts';
import { wordsText } from './words-text.ts';

/** A unit held against the conditions of an award. */
export interface LedgerRow {
  readonly unit: UnitYear;
  readonly entry: EligibilityView;
}

/** Rows of an award's ledger: whether a unit meets each condition, and by what. */
export function ledgerRows(
  lang: Lang,
  year: number,
  measure: AwardMeasure,
  nameOf: (unit: string) => string,
  rows: readonly LedgerRow[],
): Html[] {
  const { awards } = messagesOf(lang);
  return rows.map(({ unit, entry }) => {
    const page = addresses.unitYear(lang, year, unit.id);
    const { eligible, shortOf, conditions } = entry;
    const notes = conditions.map((condition) => wordsText(conditionNote(lang, condition, nameOf)));
    const lacks =
      shortOf === null
        ? null
        : html` <small class="short-of">${awards.shortOf(figureOf(lang, shortOf))}</small>`;
    // On a phone the conditions are out of sight to the side: why not is said here too.
    const why = eligible
      ? null
      : html`<ul class="why">${notes.filter((_, i) => !conditions[i]!.met).map((note) => html`<li>${note}</li>`)}</ul>`;
    const cells = conditions.map(
      (condition, i) =>
        html`<td class="${condition.met ? 'met' : 'unmet'}">${condition.met ? awards.met : awards.notMet} <small>${notes[i]!}${originText(condition)}</small></td>`,
    );
    return html`<tr><td class="rank">${rankText(lang, unit.rank, unit.tied)}</td><th scope="row" class="unit"><a href="${page}">${unit.name[lang]}</a></th><td class="result"><span class="${eligible ? 'met' : 'unmet'}">${eligible ? awards.eligible : awards.notEligible}</span>${lacks}${why}</td><td class="num"><a href="${page}#${measure.receipt}">${formatPoints(lang, measure.pointsOf(unit))}</a></td>${cells}</tr>\n`;
  });
}

/** The cell that says so, where a condition is not met. */
function originText({ met, source }: ConditionView): Html | null {
  if (met || source === null) return null;
  return html` · <code lang="vi">${source.sheet}!${source.cell}</code>`;
}
