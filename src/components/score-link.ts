import { addresses, receiptId } from '../dataset/addresses.ts';
import { publishedPoints } from '../dataset/published-score.ts';
import type { ScoreColumn, YearDataset } from '../dataset/site.ts';
import type { ComponentView } from '../dataset/tree.ts';
import type { Lang } from '../i18n/lang.ts';
import { type Html, html } from '../text/html.ts';
import { scoreText } from './score-cell.ts';

/**
 * A score in a table of many units: it leads to its receipt on the page of the unit.
 * @param u position of the unit in the dataset
 */
export function scoreLink(
  lang: Lang,
  dataset: YearDataset,
  u: number,
  { c, code }: Pick<ComponentView, 'c' | 'code'>,
  column: ScoreColumn,
): Html {
  const { kind, points } = publishedPoints(dataset, column, u, c);
  const text = scoreText(lang, kind, points);
  if (kind !== 'scored') return html`<span class="muted">${text}</span>`;
  const page = addresses.unitYear(lang, dataset.year, dataset.units[u]!.id);
  return html`<a href="${page}#${receiptId(code, column)}">${text}</a>`;
}
