import { addresses } from '../dataset/addresses.ts';
import type { PlacedUnit } from '../dataset/placed-units.ts';
import { publishedPoints } from '../dataset/published-score.ts';
import type { ScoreColumn, YearDataset } from '../dataset/site.ts';
import type { ComponentView } from '../dataset/tree.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { type Html, html } from '../text/html.ts';
import { scoreLink } from './score-link.ts';

/** Units without a rank in a component, with the reason. */
export function apartRows(
  lang: Lang,
  dataset: YearDataset,
  component: ComponentView,
  columns: readonly ScoreColumn[],
  rows: readonly PlacedUnit[],
): Html[] {
  const { table, unranked } = messagesOf(lang);
  const whyOf = ({ u, unit }: PlacedUnit) => {
    if (unit.unranked === 'incomplete') return unranked.incomplete(unit.scored, unit.componentCount);
    if (unit.unranked !== null) return unranked[unit.unranked];
    const { kind } = publishedPoints(dataset, dataset.counted, u, component.c);
    return kind === 'not-applicable' ? table.notApplicable : table.missing;
  };
  return rows.map((row) => {
    const { u, unit } = row;
    const scores = columns.map(
      (kind) => html`<td class="num">${scoreLink(lang, dataset, u, component, kind)}</td>`,
    );
    return html`<tr><th scope="row" class="unit"><a href="${addresses.unitYear(lang, dataset.year, unit.id)}">${unit.name[lang]}</a></th>${scores}<td>${whyOf(row)}</td></tr>\n`;
  });
}
