import { a1 } from '../../grid/a1.ts';
import { figureOf } from '../../i18n/figure-of.ts';
import { formatMaximum } from '../../i18n/format.ts';
import { pointsText } from '../../points/format-points.ts';
import { SCORE_COLUMNS, type ScoreColumn } from '../../points/score-column.ts';
import { scoreOf } from '../../scores/score-of.ts';
import type { Score, ScoreTable } from '../../scores/score-table.ts';
import { type Html, html } from '../../text/html.ts';
import type { ReportYear } from '../report-input.ts';
import { fileName } from './href-between.ts';
import { tableRegion } from './page-frame.ts';
import type { View } from './view.ts';
import type { UnitReport } from './year-report.ts';

/** The scores of a unit as they were read, each with its cell. A score that is not there is said in words, never as zero. */
export function receiptScores(view: View, year: ReportYear, unit: UnitReport): Html {
  const text = view.words.receipt;
  const { scores } = year;
  const columns = scores === undefined ? [] : columnsOf(scores, unit.position);
  if (scores === undefined || columns.length === 0) return html`<p>${text.noScores}</p>`;
  const sources = sourcesOf(scores, columns, unit.position);
  const only = sources.length === 1 ? sources[0]! : null;
  const rows = scores.components.map((component, i) => {
    const cells = columns.map((column) => {
      const score = scoreOf(scores, column, unit.position, i);
      return html`<td class="num">${scoreCell(view, score, only === null)}</td>`;
    });
    return html`<tr><td class="code">${component.code}</td><th scope="row">${component.name[view.lang]}</th><td class="num">${formatMaximum(view.lang, component.maxScore)}</td>${cells}</tr>
`;
  });
  const sums = columns.map(
    (column) => html`<td class="num">${sumCell(view, scores, column, unit.position)}</td>`,
  );
  const heads = columns.map(
    (column) =>
      html`<th scope="col" class="num">${text.columns[column]}${column === year.counted ? ` ${text.countedMark}` : null}</th>`,
  );
  return html`<p class="muted"><bdi>${only === null ? text.scoresFromSeveral : text.scoresFrom(fileName(only.file), only.sheet)}</bdi> ${text.scoresHint}</p>
${tableRegion(
  view,
  text.scoresTable,
  'scores',
  html`<thead><tr><th scope="col">${text.code}</th><th scope="col">${text.name}</th><th scope="col" class="num">${text.max}</th>${heads}</tr></thead>
<tbody>${rows}
<tr class="sum"><th scope="row" colspan="3">${text.sum}</th>${sums}</tr></tbody>
`,
)}`;
}

/** Score columns that some sheet of a unit has. */
export function columnsOf(scores: ScoreTable, unit: number): ScoreColumn[] {
  return SCORE_COLUMNS.filter((column) => scores.columns[column].present[unit] === 1);
}

function sourcesOf(scores: ScoreTable, columns: readonly ScoreColumn[], unit: number): ScoreTable['sheets'] {
  const size = scores.components.length;
  const used = new Set(
    columns.flatMap((column) => [...scores.columns[column].sheet.subarray(unit * size, (unit + 1) * size)]),
  );
  return scores.sheets.filter((_, i) => used.has(i));
}

function scoreCell({ words, lang }: View, score: Score, withSheet: boolean): Html {
  const { kind, points, raw, source } = score;
  const shown = kind === 'scored' ? figureOf(lang, points) : null;
  const value =
    kind === 'scored' ? html`${shown}` : html`<span class="kind">${words.receipt.kinds[kind]}</span>`;
  // "8.5" in a Vietnamese paper is shown as 8,50, "Không áp dụng" in its own words: only what says something else is quoted.
  const plain =
    kind === 'scored'
      ? raw === shown || raw === pointsText(points)
      : ['', words.receipt.kinds[kind]].includes(raw.trim().toLocaleLowerCase('vi'));
  const cell = source === undefined ? null : a1(source.row, source.column);
  const place =
    withSheet && source !== undefined ? `${fileName(source.file)} · ${source.sheet} · ${cell}` : cell;
  return html`${value}${plain ? null : html` <small class="raw"><bdi>${words.receipt.raw(raw)}</bdi></small>`}${place === null ? null : html` <small class="source"><bdi>${place}</bdi></small>`}`;
}

function sumCell({ words, lang }: View, scores: ScoreTable, column: ScoreColumn, unit: number): Html {
  const all = scores.components.map((_, i) => scoreOf(scores, column, unit, i));
  const scored = all.filter(({ kind }) => kind === 'scored');
  const sum = scored.reduce((total, { points }) => total + points, 0);
  return html`${scored.length === 0 ? null : html`<strong>${figureOf(lang, sum)}</strong> `}<small class="source">${words.receipt.scored(scored.length, all.length)}</small>`;
}
