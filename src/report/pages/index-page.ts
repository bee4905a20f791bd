import { messagesOf } from '../../i18n/messages-of.ts';
import { type Html, html } from '../../text/html.ts';
import type { ReportFinding, ReportInput, ReportYear } from '../report-input.ts';
import { countFindings } from './count-findings.ts';
import { acceptedList, findingGroups } from './finding-list.ts';
import { fileName } from './href-between.ts';
import { pageFile, type ReportFile, sampleWords, tableRegion } from './page-frame.ts';
import { copiesOf } from './unit-page.ts';
import { unitState } from './unit-state.ts';
import { hrefTo, receiptPath, unitPath, type View } from './view.ts';
import type { UnitReport, YearReport } from './year-report.ts';

/** A year with its units and what belongs to none of them. */
export interface SortedYear {
  readonly year: ReportYear;
  readonly sorted: YearReport;
}

/** The overview for the office that collects the sheets. */
export function indexPage(view: View, input: ReportInput, years: readonly SortedYear[]): ReportFile {
  const { words, lang } = view;
  const yearLinks = years.map(
    ({ year: { year } }) =>
      html`<li><a href="#y${String(year)}">${messagesOf(lang).site.year(year)}</a></li>`,
  );
  const main = html`<h1>${words.frame.name}</h1>
<p class="lead">${words.overview.lead}</p>
${years.length < 2 ? null : html`<nav aria-label="${words.overview.years}"><ul class="links">${yearLinks}</ul></nav>`}
${years.length === 0 ? html`<p>${words.overview.noYears}</p>` : null}
${input.findings.length === 0 ? null : html`<section><h2>${words.overview.noYear}</h2><p class="muted">${words.overview.noYearHint}</p>${openAndAccepted(view, input.findings, 3)}</section>`}
${years.map((one) => yearSection(view, one))}`;
  const sample = years.some(({ year }) => year.sample);
  return pageFile(view, {
    title: words.frame.name,
    sample: sample ? [words.frame.sampleYears] : null,
    crumbs: [],
    main,
  });
}

function yearSection(view: View, { year, sorted }: SortedYear): Html {
  const { words, lang } = view;
  const { site, status } = messagesOf(lang);
  const withErrors = sorted.units.filter((unit) => countFindings(unit.findings).errors > 0).length;
  return html`<section class="year" id="y${String(year.year)}" aria-labelledby="y${String(year.year)}-name">
<h2 id="y${String(year.year)}-name">${site.year(year.year)}</h2>
<p class="under">${status[year.status]} · ${status.counted[year.counted]}</p>
${year.sample ? html`<p class="sample-note">${sampleWords(view).join(' ')}</p>` : null}
${countsList(view, year.findings)}
${
  sorted.units.length === 0
    ? html`<p>${words.overview.noUnits}</p>`
    : html`<p>${year.scores === undefined ? words.overview.unchecked : words.overview.unitsWithErrors(withErrors, sorted.units.length)}</p>${unitsTable(view, year, sorted.units)}`
}
${sorted.rest.length === 0 ? null : html`<section><h3>${words.overview.rest}</h3><p class="muted">${words.overview.restHint}</p>${openAndAccepted(view, sorted.rest, 4)}</section>`}
</section>
`;
}

function countsList({ words }: View, findings: readonly ReportFinding[]): Html {
  const counts = countFindings(findings);
  const kinds = ['errors', 'warnings', 'infos', 'accepted'] as const;
  return html`<dl class="counts">${kinds.map((kind) => html`<div><dt>${words.count[kind]}</dt><dd>${String(counts[kind])}</dd></div>`)}</dl>`;
}

function unitsTable(view: View, year: ReportYear, units: readonly UnitReport[]): Html {
  const { overview, count } = view.words;
  return tableRegion(
    view,
    overview.table(year.year),
    'units',
    html`<thead><tr><th scope="col">${overview.unit}</th><th scope="col">${overview.state}</th><th scope="col" class="num">${count.errors}</th><th scope="col" class="num">${count.warnings}</th><th scope="col">${overview.receipt}</th><th scope="col">${overview.copies}</th></tr></thead>
<tbody>${units.map((unit) => unitRow(view, year, unit))}</tbody>
`,
  );
}

function unitRow(view: View, year: ReportYear, unit: UnitReport): Html {
  const { words, lang } = view;
  const { errors, warnings } = countFindings(unit.findings);
  const name = unit.name[lang];
  const state = unitState(unit, year.scores);
  const copies = copiesOf(view, unit).map(
    ({ file, path }) =>
      html`<li><a href="${hrefTo(view, path)}" aria-label="${words.overview.copyOf(fileName(file), name)}">${fileName(file)}</a></li>`,
  );
  return html`<tr><th scope="row"><a href="${hrefTo(view, unitPath(year.year, unit.id))}">${name}</a></th><td class="state ${state}">${words.state[state]}</td><td class="num">${String(errors)}</td><td class="num">${String(warnings)}</td><td><a href="${hrefTo(view, receiptPath(year.year, unit.id))}" aria-label="${words.overview.receiptOf(name)}">${words.overview.receipt}</a></td><td>${copies.length === 0 ? html`<span class="muted">${words.overview.noCopy}</span>` : html`<ul class="plain">${copies}</ul>`}</td></tr>
`;
}

function openAndAccepted(view: View, findings: readonly ReportFinding[], level: 3 | 4): Html {
  const open = findings.filter(({ acceptance }) => acceptance === null);
  return html`${findingGroups(view, open, level)}${acceptedList(view, findings, level)}`;
}
