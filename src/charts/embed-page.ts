import { type Address, addresses, onTheWeb } from '../dataset/addresses.ts';
import type { SiteSettings } from '../dataset/site.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { elementMarkup, type Html, html, markupOf } from '../text/html.ts';
import type { ChartSpec } from './chart-spec.ts';
import { type ChartTable, chartTable } from './chart-table.ts';
import { type Drawings, drawWidths } from './draw-chart.ts';
import type { Drawing } from './mark.ts';
import { marksMarkup } from './marks-markup.ts';
import { relativeTo } from './relative-to.ts';

export interface EmbeddedChart {
  readonly spec: ChartSpec;
  /** The page that shows the chart, and what it is called. */
  readonly page: Address;
  readonly name: string;
  readonly lang: Lang;
  readonly publisher: SiteSettings;
}

/**
 * A chart as a page by itself, to be put into other sites: title, drawing, sentence, table, source and the way back.
 * The policy allows own files only, and no script at all.
 * There are as many of these as charts, so that they are written as texts and not rendered by Astro.
 * Search engines are sent to the page that the chart comes from.
 * @param drawings of the chart, where it has been drawn already
 */
export function embedPage(
  { spec, page, name, lang, publisher }: EmbeddedChart,
  drawings: Drawings = drawWidths(spec),
): string {
  const { charts } = messagesOf(lang);
  const publication = publisher.name[lang];
  const to = relativeTo(addresses.embed(page, spec.id));
  // Escaped once, for they stand in several places.
  const title = html`${spec.title}`;
  const sentence = html`${spec.sentence}`;
  const canonical = onTheWeb(publisher.address, page);
  return `${markupOf(html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} · ${name} · ${publication}</title>
${canonical === undefined ? null : html`<link rel="canonical" href="${canonical}">`}
<link rel="icon" href="${to('/favicon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${to('/assets/embed.css')}">
</head>
<body>
<main class="chart">
<h1>${title}</h1>
<p class="subtitle">${spec.subtitle}</p>
${spec.notice === undefined ? null : html`<p class="notice">${spec.notice}</p>`}
<div class="chart-box" role="img" aria-label="${sentence}">
${drawing(drawings.wide, 'wide')}
${drawing(drawings.narrow, 'narrow')}
</div>
<p class="sentence">${sentence}</p>
<details class="chart-data"><summary>${charts.table}</summary>
${tableMarkup(chartTable(spec), title)}
</details>
<p class="origin">${charts.source}: ${spec.source}. ${charts.onPage} <a href="${to(page)}" target="_blank" rel="noopener">${name}, ${publication}</a></p>
</main>
</body>
</html>`)}\n`;
}

function drawing({ width, height, marks }: Drawing, size: keyof Drawings): Html {
  return html`<svg class="drawing ${size}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none" aria-hidden="true" focusable="false">${marksMarkup(marks)}</svg>`;
}

function tableMarkup({ header, rows, notes }: ChartTable, caption: Html): Html {
  return html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0">
<table><caption>${caption}</caption>
<thead><tr>${header.map((text) => elementMarkup('th', ' scope="col"', text))}</tr></thead>
<tbody>${rows.map(
    ([first = '', ...cells]) =>
      html`<tr><th scope="row">${first}</th>${cells.map((text) => elementMarkup('td', '', text))}</tr>\n`,
  )}</tbody></table>
${notes.map((note) => html`<p>${note}</p>`)}</div>`;
}
