import { a1 } from '../../grid/a1.ts';
import { findingText } from '../../i18n/finding-text.ts';
import { formatDay } from '../../i18n/format.ts';
import { type Html, html } from '../../text/html.ts';
import type { ReportFinding } from '../report-input.ts';
import { acceptanceSnippet } from './acceptance-snippet.ts';
import { fileName } from './href-between.ts';
import { hrefTo, type View } from './view.ts';

type Level = 2 | 3 | 4 | 5;

/** Findings by file and sheet, in the order they come. @param level of the headings of files */
export function findingGroups(view: View, findings: readonly ReportFinding[], level: 2 | 3 | 4): Html {
  const files = groupBy(findings, ({ finding }) => finding.at.file);
  return html`${files.map(
    ([file, inFile]) => html`<section class="file">
${heading(level, html`<bdi>${fileName(file)}</bdi>${fileName(file) === file ? null : html` <small>${file}</small>`}`)}
${copyLink(view, file)}${groupBy(inFile, ({ finding }) => finding.at.sheet).map(
  ([
    sheet,
    inSheet,
  ]) => html`${sheet === null ? null : heading((level + 1) as Level, html`<bdi>${view.words.place.sheet(sheet)}</bdi>`)}
<ul class="findings">${inSheet.map((one) => findingItem(view, one))}</ul>
`,
)}</section>
`,
  )}`;
}

/** Where a finding stands inside its file, in words. */
export function placeText({ words }: View, { finding: { at } }: ReportFinding): string {
  if (at.sheet === null) return words.annotation.wholeFile;
  const cell = at.row === null || at.column === null ? null : a1(at.row, at.column);
  return `${at.sheet} · ${cell === null ? words.place.wholeSheet : words.place.cell(cell)}`;
}

/** Symbol and word of a severity: never colour alone. */
export function severityLabel({ words }: View, severity: ReportFinding['severity']): Html {
  return html`<strong class="severity ${severity}"><span aria-hidden="true">${SYMBOLS[severity]}</span> ${words.annotation.severities[severity]}</strong>`;
}

const SYMBOLS = { error: '✗', warning: '⚠\uFE0E', info: 'ℹ\uFE0E' } as const;

/** Warnings that somebody answers for. */
export function acceptedList(view: View, findings: readonly ReportFinding[], level: 2 | 3 | 4): Html | null {
  const { words, lang } = view;
  const accepted = findings.flatMap((one) => (one.acceptance === null ? [] : [{ one, ...one.acceptance }]));
  if (accepted.length === 0) return null;
  return html`<section class="accepted">
${heading(level, html`${words.accept.title}`)}
<p class="muted">${words.accept.hint}</p>
<ul class="findings">${accepted.map(
    ({ one, reason, by, date }) => html`<li class="finding">
<p class="finding-head"><strong class="severity"><span aria-hidden="true">✓</span> ${words.accept.mark}</strong>
<span class="place"><bdi>${fileName(one.finding.at.file)} · ${placeText(view, one)}</bdi></span></p>
<p class="message">${findingText(view.lang, one.finding).message}</p>
<p><b>${words.accept.why}</b> <bdi>${reason}</bdi></p>
<p><bdi>${words.accept.who(by, formatDay(lang, date))}</bdi></p>
${codeLine(view, one)}</li>`,
  )}</ul>
</section>
`;
}

function findingItem(view: View, one: ReportFinding): Html {
  const { message, hint } = findingText(view.lang, one.finding);
  return html`<li class="finding ${one.severity}">
<p class="finding-head">${severityLabel(view, one.severity)}
<span class="place"><bdi>${placeText(view, one)}</bdi></span></p>
<p class="message">${message}</p>
<p class="hint"><b>${view.words.finding.hint}</b> ${hint}</p>
${codeLine(view, one)}${acceptance(view, one)}</li>`;
}

function codeLine({ words }: View, { finding }: ReportFinding): Html {
  return html`<p class="code">${words.finding.code} <code>${finding.code}</code></p>
`;
}

function acceptance(view: View, one: ReportFinding): Html | null {
  const { year } = one.finding;
  if (one.severity !== 'warning' || year === null) return null;
  const snippet = acceptanceSnippet(view, one);
  if (snippet === null) return null;
  const { accept } = view.words;
  return html`<details>
<summary>${accept.summary}</summary>
<p>${accept.how(`${year}/year.yaml`)}</p>
<pre><code>${snippet}</code></pre>
</details>
`;
}

/** Link to the annotated copy of a file, where one was written. */
function copyLink(view: View, file: string): Html | null {
  const copy = view.copies.get(file);
  if (copy === undefined) return null;
  const { words } = view;
  const label = words.finding.copyOf(fileName(file));
  return html`<p class="copy"><a href="${hrefTo(view, copy)}" aria-label="${label}">${words.finding.copy}</a></p>
`;
}

function heading(level: Level, text: Html): Html {
  if (level === 2) return html`<h2>${text}</h2>`;
  if (level === 3) return html`<h3>${text}</h3>`;
  return level === 4 ? html`<h4>${text}</h4>` : html`<h5>${text}</h5>`;
}

/** In the order in which each key first comes. */
function groupBy<Key>(
  findings: readonly ReportFinding[],
  keyOf: (finding: ReportFinding) => Key,
): Array<[Key, ReportFinding[]]> {
  const groups = new Map<Key, ReportFinding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding)) ?? [];
    groups.set(keyOf(finding), group);
    group.push(finding);
  }
  return [...groups];
}
