import { findingText } from '../../i18n/finding-text.ts';
import { formatDay } from '../../i18n/format.ts';
import { formatRatio } from '../../points/format-points.ts';
import { type Html, html } from '../../text/html.ts';
import type { ReceivedFile, ReportYear, UnreadPart } from '../report-input.ts';
import { placeText, severityLabel } from './finding-list.ts';
import { fileName } from './href-between.ts';
import { tableRegion } from './page-frame.ts';
import type { View } from './view.ts';
import type { UnitReport } from './year-report.ts';

/** Files that were received, each with its size and its whole hash. */
export function receivedFiles(view: View, unit: UnitReport): Html {
  const text = view.words.receipt;
  if (unit.files.length === 0) return html`<p>${text.noFiles}</p>`;
  const rows = unit.files.map((received) => {
    const { file, size, sha256 } = received;
    return html`<tr><th scope="row"><bdi>${file}</bdi></th><td class="num">${bytesText(view, size)}</td><td class="hash"><code>${sha256}</code></td><td>${readingText(view, unit, received)}</td></tr>
`;
  });
  return html`${tableRegion(
    view,
    text.filesTable,
    'files',
    html`<thead><tr><th scope="col">${text.file}</th><th scope="col" class="num">${text.size}</th><th scope="col">SHA-256</th><th scope="col">${text.reading}</th></tr></thead>
<tbody>${rows}</tbody>
`,
  )}<p class="muted">${text.hashHint}</p>`;
}

const bytesText = ({ lang }: View, size: number) =>
  formatRatio(lang, { numerator: BigInt(size), denominator: 1n }, 0);

function readingText({ words, lang }: View, unit: UnitReport, { file }: ReceivedFile): string {
  if (unit.readFrom.has(file)) return words.receipt.readScores;
  const round = /\/rounds\/(\d{4}-\d\d-\d\d)\//.exec(file);
  return round === null ? words.receipt.readNothing : words.receipt.round(formatDay(lang, round[1]!));
}

/** What a unit's files hold that was not used. */
export function unreadParts(view: View, year: ReportYear, unit: UnitReport): Html {
  const text = view.words.receipt;
  const files = new Set(unit.files.map(({ file }) => file));
  const parts = year.unread.filter(({ file }) => files.has(file));
  const named = files.size > 1;
  const items = parts.map(
    (part) => html`<li><bdi>${named ? `${fileName(part.file)} – ` : null}${partText(view, part)}</bdi></li>`,
  );
  const none = files.size === 0 ? null : html`<p>${text.unreadNone}</p>`;
  return html`<p>${text.unreadHint}</p>${items.length === 0 ? none : html`<ul>${items}</ul>`}`;
}

function partText({ words: { receipt } }: View, { kind, sheet, detail }: UnreadPart): string {
  if (kind === 'sheet') return receipt.unreadSheet(sheet);
  return kind === 'columns' ? receipt.unreadColumns(sheet, detail) : receipt.unreadRows(sheet, detail);
}

/** Errors and warnings in short: the unit's page says what to do. */
export function shortFindings(view: View, unit: UnitReport): Html {
  const text = view.words.receipt;
  const findings = unit.findings.filter(({ severity }) => severity !== 'info');
  if (findings.length === 0) return html`<p>${text.noFindings}</p>`;
  const named = new Set(findings.map(({ finding }) => finding.at.file)).size > 1;
  const items = findings.map((one) => {
    const accepted = one.acceptance === null ? null : ` ${text.acceptedMark}`;
    const file = named ? `${fileName(one.finding.at.file)} · ` : '';
    return html`<li>${severityLabel(view, one.severity)}${accepted} – <bdi>${file}${placeText(view, one)}</bdi>: <bdi>${findingText(view.lang, one.finding).message}</bdi></li>
`;
  });
  return html`<ul class="short">${items}</ul>`;
}

/** Places to sign for the unit and for the office that collects the sheets. */
export function signatures({ words: { receipt } }: View): Html {
  const lines = [receipt.signName, receipt.signDay, receipt.signature];
  return html`<p>${receipt.statement}</p>
<div class="sign">${[receipt.sender, receipt.receiver].map(
    (who) => html`<div class="signer"><h3>${who}</h3>${lines.map((line) => html`<p>${line}</p>`)}</div>`,
  )}</div>`;
}
