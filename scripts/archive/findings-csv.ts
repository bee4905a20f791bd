import { csvText } from '../../src/exports/csv.ts';
import { a1 } from '../../src/grid/a1.ts';
import type { ReportFinding } from '../../src/report/report-input.ts';

export interface FoundInYear {
  readonly findings: readonly ReportFinding[];
  /** Files and sheets whose names are published; those of others stay with the office. */
  readonly files: ReadonlySet<string>;
  readonly sheets: ReadonlySet<string>;
}

const HEADER = ['code', 'severity', 'unit', 'file', 'sheet', 'cell', 'accepted_on'];

/**
 * What was found in the sheets when the year was frozen, as a table. Their sentences quote cells that are not for the public;
 * what a code means is in the list of findings.
 */
export function findingsCsv({ findings, files, sheets }: FoundInYear): string {
  return csvText(
    HEADER,
    findings.map(({ finding, severity, acceptance }) => {
      const { code, unit, at } = finding;
      const cell = at.row === null || at.column === null ? null : a1(at.row, at.column);
      const file = files.has(at.file) ? at.file : null;
      const sheet = at.sheet !== null && sheets.has(at.sheet) ? at.sheet : null;
      return [code, severity, unit, file, sheet, sheet && cell, acceptance?.date ?? null];
    }),
  );
}
