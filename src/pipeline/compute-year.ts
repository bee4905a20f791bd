import { type AwardsBook, EMPTY_AWARDS_BOOK } from '../awards/awards-book.ts';
import type { CountedInitiatives } from '../awards/bonus-of.ts';
import type { AwardLedger } from '../awards/decide-awards.ts';
import type { YearDataset } from '../dataset/site.ts';
import { compareFindings } from '../findings/compare-findings.ts';
import type { Finding } from '../findings/finding.ts';
import { severityOf } from '../findings/severity-of.ts';
import type { Acceptance } from '../framework/year-file.ts';
import type { Status } from '../points/status.ts';
import type { SheetNote } from '../scores/notes-of.ts';
import type { UnreadPart } from '../scores/unread-parts.ts';
import type { UnitRegistry } from '../units/unit-registry.ts';
import { acceptFindings } from './accept-findings.ts';
import { awardViews } from './award-views.ts';
import { computeDataset } from './compute-dataset.ts';
import { readSettingsOf } from './read-settings-of.ts';
import { strayEntries } from './source-findings.ts';
import type { YearInput } from './year-input.ts';

/** What a year comes to: its findings always, its dataset where the rules could be read. */
export interface ComputedYear {
  readonly year: number;
  readonly status: Status;
  readonly findings: readonly Finding[];
  /** Warnings that somebody answers for. */
  readonly accepted: ReadonlyMap<Finding, Acceptance>;
  /** What was in the sheets and was not used. */
  readonly unread: readonly UnreadPart[];
  readonly dataset: YearDataset | undefined;
  /** Names, votes, reasons and notes: for the leadership only. What the public may see of them is in `dataset.awards`. */
  readonly ledgers: readonly AwardLedger[];
  readonly book: AwardsBook;
  readonly notes: readonly SheetNote[];
}

/**
 * One year from its folder: reads, checks, sums, ranks and decides. Pure: no clock, no files; all findings at once.
 * @param earlier initiatives that years before have counted
 */
export function computeYear(
  input: YearInput,
  registry: UnitRegistry,
  earlier: CountedInitiatives = new Map(),
): ComputedYear {
  const read = readSettingsOf(input);
  if (!read.ok) {
    const { status, findings } = read;
    const strays = strayEntries(input);
    return {
      year: input.year,
      status,
      findings: [...findings, ...strays],
      accepted: new Map(),
      unread: [],
      dataset: undefined,
      ledgers: [],
      book: EMPTY_AWARDS_BOOK,
      notes: [],
    };
  }
  const { framework, settings } = read;
  const { dataset, findings, unread, ledgers, book, notes } = computeDataset(
    input,
    registry,
    framework,
    settings,
    earlier,
  );
  const judged = acceptFindings(findings, settings, input);
  const sorted = [...findings, ...judged.findings].sort(compareFindings);
  const { accepted } = judged;
  const count = (severity: string) =>
    sorted.filter((finding) => !accepted.has(finding) && severityOf(finding, settings.status) === severity)
      .length;
  const awards = awardViews(ledgers, dataset.units, accepted);
  const findingCounts = { error: count('error'), warning: count('warning'), info: count('info') };
  return {
    year: input.year,
    status: settings.status,
    findings: sorted,
    accepted,
    unread,
    dataset: { ...dataset, awards, findingCounts },
    ledgers,
    book,
    notes,
  };
}
