import { addresses } from '../dataset/addresses.ts';
import type { ComponentPlace } from '../dataset/component-place.ts';
import type { PlacedUnit } from '../dataset/placed-units.ts';
import { publishedScore } from '../dataset/published-score.ts';
import type { ScoreColumn, YearDataset } from '../dataset/site.ts';
import { formatPart } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { formatPoints } from '../points/format-points.ts';
import { type Html, html } from '../text/html.ts';
import { rankText } from './rank-text.ts';
import { scoreLink } from './score-link.ts';

/** Ranked units in the table of a component. Written as text: hundreds of rows on each of hundreds of pages. */
export function componentRows(
  lang: Lang,
  dataset: YearDataset,
  component: ComponentPlace,
  columns: readonly ScoreColumn[],
  rows: readonly PlacedUnit[],
): Html[] {
  const { c, maxScore } = component;
  const { year, counted } = dataset;
  return rows.map(({ u, unit, rank, tied }) => {
    const { points, source } = publishedScore(dataset, counted, u, c);
    const scores = columns.map(
      (kind) =>
        html`<td class="${kind === counted ? 'num total' : 'num'}">${scoreLink(lang, dataset, u, component, kind)}</td>`,
    );
    return html`<tr><td class="rank">${rankText(lang, rank, tied)}</td><th scope="row" class="unit"><a href="${addresses.unitYear(lang, year, unit.id)}">${unit.name[lang]}</a></th>${scores}<td class="num">${formatPart(lang, points, maxScore)}</td><td class="num">${formatPoints(lang, maxScore - points)}</td><td class="source" lang="vi">${source && `${source.sheet}!${source.cell}`}</td></tr>\n`;
  });
}
