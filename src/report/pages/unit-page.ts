import { messagesOf } from '../../i18n/messages-of.ts';
import { type Html, html } from '../../text/html.ts';
import type { ReportYear } from '../report-input.ts';
import { countFindings } from './count-findings.ts';
import { acceptedList, findingGroups } from './finding-list.ts';
import { fileName } from './href-between.ts';
import { pageFile, type ReportFile, sampleWords } from './page-frame.ts';
import { unitState } from './unit-state.ts';
import { hrefTo, INDEX_PATH, receiptPath, type View } from './view.ts';
import type { UnitReport } from './year-report.ts';

/** The page for a unit: what to correct, in plain words for somebody who knows Excel. */
export function unitPage(view: View, year: ReportYear, unit: UnitReport): ReportFile {
  const { words, lang } = view;
  const name = unit.name[lang];
  const title = words.unitPage.title(name);
  const yearText = messagesOf(lang).site.year(year.year);
  const open = unit.findings.filter(({ acceptance }) => acceptance === null);
  const wrong = open.filter(({ severity }) => severity !== 'info');
  const remarks = open.filter(({ severity }) => severity === 'info');
  const main = html`<h1>${title}</h1>
<p class="under">${yearText} · ${messagesOf(lang).status[year.status]}</p>
${summary(view, year, unit)}
<ul class="links">
<li><a href="${hrefTo(view, receiptPath(year.year, unit.id))}">${words.unitPage.receipt}</a></li>
${copyLinks(view, unit)}</ul>
${
  wrong.length === 0
    ? null
    : html`<section class="steps"><h2>${words.unitPage.steps}</h2>
<ol><li>${words.unitPage.stepOpen}</li><li>${words.unitPage.stepCorrect}</li><li>${words.unitPage.stepSend}</li></ol></section>
<section><h2>${words.unitPage.findings}</h2>
${findingGroups(view, wrong, 3)}</section>`
}
${remarks.length === 0 ? null : html`<section><h2>${words.unitPage.remarks}</h2>${findingGroups(view, remarks, 3)}</section>`}
${acceptedList(view, unit.findings, 2)}`;
  return pageFile(view, {
    title: `${title} (${unit.id}, ${year.year})`,
    sample: year.sample ? sampleWords(view) : null,
    crumbs: [
      { text: words.frame.overview, path: INDEX_PATH },
      { text: `${name}, ${year.year}`, path: null },
    ],
    main,
  });
}

/** How many things to do, in one box. */
function summary({ words }: View, year: ReportYear, unit: UnitReport): Html {
  const text = words.unitPage;
  const { errors, warnings, infos } = countFindings(unit.findings);
  const state = unitState(unit, year.scores);
  const lines = [
    ...(errors > 0 ? [text.mustFix(errors)] : []),
    ...(warnings > 0 ? [text.review(warnings)] : []),
    ...(infos > 0 ? [text.know(infos)] : []),
  ];
  const first = state === 'errors' || state === 'warnings' ? null : [text[state], text[`${state}Why`]];
  return html`<div class="summary ${state}">
${first === null ? null : html`<p><strong>${state === 'clean' ? html`<span aria-hidden="true">✓ </span>` : null}${first[0]!}</strong></p><p>${first[1]!}</p>`}
${lines.map((line, i) => (i === 0 && first === null ? html`<p><strong>${line}</strong></p>` : html`<p>${line}</p>`))}
</div>`;
}

function copyLinks(view: View, unit: UnitReport): Html[] {
  return copiesOf(view, unit).map(
    ({ file, path }) =>
      html`<li><a href="${hrefTo(view, path)}">${view.words.finding.copyOf(fileName(file))}</a></li>`,
  );
}

/** Annotated copies of a unit's files, each once. */
export function copiesOf({ copies }: View, unit: UnitReport): Array<{ file: string; path: string }> {
  const files = new Set([
    ...unit.files.map(({ file }) => file),
    ...unit.findings.map(({ finding }) => finding.at.file),
  ]);
  return [...files].flatMap((file) => {
    const path = copies.get(file);
    return path === undefined ? [] : [{ file, path }];
  });
}
