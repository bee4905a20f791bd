import type { Finding, FindingCode, Place } from '../findings/finding.ts';
import { makeFinding, placeOfFile } from '../findings/make-finding.ts';
import { isAcceptable } from '../findings/severity-of.ts';
import type { Acceptance, YearSettings } from '../framework/year-file.ts';
import { a1 } from '../grid/a1.ts';
import { cellAt, cellText } from '../grid/cell-text.ts';
import type { YearInput } from './year-input.ts';

/** Warnings that somebody answers for, by finding; and findings on entries that no longer hold. */
export interface Accepted {
  readonly accepted: ReadonlyMap<Finding, Acceptance>;
  readonly findings: readonly Finding[];
}

/**
 * Holds `accepted` of `year.yaml` against the findings of the year. An entry names a finding by its code and place, and
 * what the cell said then by its hash: as soon as the cell says something else, the warning is open again.
 */
export function acceptFindings(
  findings: readonly Finding[],
  { accepted: entries, status }: YearSettings,
  input: YearInput,
): Accepted {
  const accepted = new Map<Finding, Acceptance>();
  const voids: Finding[] = [];
  // In a draft errors weigh as warnings, and an accepted one would come back as soon as the year is more than that.
  const weighedAs = status === 'draft' ? 'self-scored' : status;
  for (const entry of entries) {
    const named = findings.filter((finding) => !accepted.has(finding) && isNamed(finding, entry));
    const hashes = named.map((finding) => rawSha256(finding, input));
    const open = named[hashes.indexOf(entry.rawSha256)];
    if (open !== undefined && isAcceptable(open, weighedAs)) accepted.set(open, entry);
    else {
      const isUnfit = open !== undefined || (named.length > 0 && hashes.every((hash) => hash === null));
      const reason = isUnfit ? 'not-a-warning' : named.length > 0 ? 'changed' : 'not-found';
      voids.push(voidFinding(entry, reason, input));
    }
  }
  return { accepted, findings: voids };
}

function isNamed({ code, at }: Finding, entry: Acceptance): boolean {
  return (
    code === entry.code &&
    at.file === entry.file &&
    (at.sheet ?? undefined) === entry.sheet &&
    cellOf(at) === entry.cell
  );
}

const cellOf = ({ row, column }: Place) => (row === null || column === null ? undefined : a1(row, column));

/** Findings that rest on more than their cell says: what they found is hashed with it. */
const BEYOND_THE_CELL: ReadonlySet<FindingCode> = new Set(['row-hidden', 'column-hidden', 'score-linked']);

/**
 * What an acceptance must name: the hash of the cell's raw text, '' for an empty one; of the whole file where no cell is
 * meant; null where nothing was read. With a formula or a run of rows, what was found is hashed too, below the text.
 */
export function rawSha256({ code, at, facts }: Finding, input: YearInput): string | null {
  const { file, sheet, row, column } = at;
  const books = [...input.scores, ...input.rounds.flatMap(({ workbooks }) => workbooks), input.awards];
  const book = books.find((one) => one?.file === file);
  if (book === undefined) return null;
  if (row === null || column === null) return book.sha256 === '' ? null : book.sha256;
  const grid = book.read.ok ? book.read.grids.find((one) => one.sheet === sheet) : undefined;
  if (grid === undefined) return null;
  const raw = cellText(cellAt(grid, row, column));
  return input.sha256(BEYOND_THE_CELL.has(code) ? `${raw}\n${JSON.stringify(facts)}` : raw);
}

function voidFinding(
  { code, file, sheet, cell }: Acceptance,
  reason: 'changed' | 'not-found' | 'not-a-warning',
  { year, settings }: YearInput,
): Finding {
  const place = [file, sheet, cell].filter((part) => part !== undefined).join(' · ');
  const at = placeOfFile(settings?.file ?? `${year}/year.yaml`);
  return makeFinding('acceptance-void', { year, unit: null }, at, { code, place, reason });
}
