import { messagesOf } from '../../i18n/messages-of.ts';
import { type Html, html } from '../../text/html.ts';
import type { ReportYear } from '../report-input.ts';
import { pageFile, type ReportFile, sampleWords } from './page-frame.ts';
import { receivedFiles, shortFindings, signatures, unreadParts } from './receipt-parts.ts';
import { columnsOf, receiptScores } from './receipt-scores.ts';
import { hrefTo, INDEX_PATH, unitPath, type View } from './view.ts';
import type { UnitReport } from './year-report.ts';

/** "Phiếu tiếp nhận": what was received from a unit and how it was read, to print and sign. */
export function receiptPage(view: View, year: ReportYear, unit: UnitReport): ReportFile {
  const { words, lang } = view;
  const text = words.receipt;
  const name = unit.name[lang];
  const back = unitPath(year.year, unit.id);
  const main = html`<div class="receipt">
<div class="receipt-head"><h1>${text.title}</h1>
<p>${text.subtitle(year.year)}</p></div>
<ul class="links"><li><a href="${hrefTo(view, back)}">${text.back}</a></li><li>${text.printHint}</li></ul>
${facts(view, year, unit)}
<section><h2>${text.files}</h2>${receivedFiles(view, unit)}</section>
<section><h2>${text.scores}</h2>${receiptScores(view, year, unit)}</section>
<section><h2>${text.unread}</h2>${unreadParts(view, year, unit)}</section>
<section><h2>${text.findings}</h2>${shortFindings(view, unit)}</section>
<section class="confirm"><h2>${text.signatures}</h2>${signatures(view)}</section>
</div>
`;
  return pageFile(view, {
    title: `${text.pageTitle(name)} (${unit.id}, ${year.year})`,
    sample: year.sample ? sampleWords(view) : null,
    crumbs: [
      { text: words.frame.overview, path: INDEX_PATH },
      { text: `${name}, ${year.year}`, path: back },
      { text: text.title, path: null },
    ],
    main,
  });
}

function facts({ words, lang }: View, year: ReportYear, unit: UnitReport): Html {
  const text = words.receipt;
  const columns = year.scores === undefined ? [] : columnsOf(year.scores, unit.position);
  const absent = columns.length > 0 && !columns.includes(year.counted);
  const counted = text.columns[year.counted];
  const entries: ReadonlyArray<readonly [string, string]> = [
    [text.unit, unit.name[lang]],
    [text.id, unit.id],
    [text.year, String(year.year)],
    [text.status, messagesOf(lang).status[year.status]],
    [text.counted, absent ? `${counted} – ${text.countedMissing}` : counted],
  ];
  return html`<dl class="facts">${entries.map(([term, what]) => html`<div><dt>${term}</dt><dd><bdi>${what}</bdi></dd></div>`)}</dl>`;
}
