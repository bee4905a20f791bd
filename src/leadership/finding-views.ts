import type { Finding, Severity } from '../findings/finding.ts';
import type { Acceptance } from '../framework/year-file.ts';
import { a1 } from '../grid/a1.ts';
import type { ReportFinding } from '../report/report-input.ts';

/** Open findings of a unit; of no unit where it is null. */
export interface OpenFindings extends Readonly<Record<Severity, number>> {
  readonly unit: string | null;
}

/** A finding that somebody answers for. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly place: string;
  readonly reason: Acceptance['reason'];
  readonly by: Acceptance['by'];
  readonly date: Acceptance['date'];
}

/** A kind of open finding with one of its kind and how often it is there. */
export interface FindingKind {
  /** The first of its kind: a catalogue says what it is. */
  readonly example: Finding;
  /** Where that one stands. */
  readonly place: string;
  readonly severity: Severity;
  readonly count: number;
  readonly units: readonly string[];
}

/** Counts of open findings by unit, most errors first, then most warnings; those of no unit last. */
export function openByUnit(weighed: readonly ReportFinding[]): OpenFindings[] {
  const open = weighed.filter(({ acceptance }) => acceptance === null);
  return [...Map.groupBy(open, ({ finding }) => finding.unit)]
    .map(([unit, own]) => {
      const count = (severity: Severity) => own.filter((one) => one.severity === severity).length;
      return { unit, error: count('error'), warning: count('warning'), info: count('info') };
    })
    .sort(
      (a, b) =>
        Number(a.unit === null) - Number(b.unit === null) || b.error - a.error || b.warning - a.warning,
    );
}

/** Kinds of open findings in the order of their first. */
export function openKinds(weighed: readonly ReportFinding[]): FindingKind[] {
  const open = weighed.filter(({ acceptance }) => acceptance === null);
  return [...Map.groupBy(open, ({ finding, severity }) => JSON.stringify([finding.code, severity]))].map(
    ([, own]) => ({
      example: own[0]!.finding,
      place: placeOf(own[0]!.finding),
      severity: own[0]!.severity,
      count: own.length,
      units: [...new Set(own.flatMap(({ finding }) => finding.unit ?? []))],
    }),
  );
}

/** Findings that somebody answers for, in the order of a report. */
export function acceptedFindings(weighed: readonly ReportFinding[]): AcceptedFinding[] {
  return weighed.flatMap(({ finding, severity, acceptance }) => {
    if (acceptance === null) return [];
    const { reason, by, date } = acceptance;
    return [{ finding, severity, place: placeOf(finding), reason, by, date }];
  });
}

/** File · sheet!cell, as far as there is one. */
function placeOf({ at: { file, sheet, row, column } }: Finding): string {
  if (sheet === null) return file;
  return `${file} · ${sheet}${row === null || column === null ? '' : `!${a1(row, column)}`}`;
}
