import type { Finding, Severity } from '../findings/finding.ts';
import type { Acceptance } from '../framework/year-file.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import type { Status } from '../points/status.ts';
import type { ScoreTable } from '../scores/score-table.ts';
import type { UnreadPart } from '../scores/unread-parts.ts';
import type { LocalisedText } from '../text/localised.ts';

export type { UnreadPart };

/** A finding with its weight, and who accepted it where it is an accepted warning. */
export interface ReportFinding {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly acceptance: Acceptance | null;
  /** What an acceptance must name: SHA-256 of the cell's raw text, or of the file where no cell is meant; null where nothing was read. */
  readonly rawSha256: string | null;
}

/** A file as it was received. */
export interface ReceivedFile {
  /** Relative to the data folder, such as "2023/scores/so-y-te.xlsx". */
  readonly file: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** One year as the report shows it. */
export interface ReportYear {
  readonly year: number;
  readonly status: Status;
  /** Sample data: every page says so. */
  readonly sample: boolean;
  /** Units that take part, in the order of the registry. */
  readonly units: ReadonlyArray<{ readonly id: string; readonly name: LocalisedText }>;
  /** In the order of a report: by file, then as the sheet reads. */
  readonly findings: readonly ReportFinding[];
  readonly files: readonly ReceivedFile[];
  readonly unread: readonly UnreadPart[];
  /** Scores as read, of the units that take part; undefined where the rules could not be read. */
  readonly scores: ScoreTable | undefined;
  readonly counted: ScoreColumn;
}

/** All that the report shows. */
export interface ReportInput {
  /** Findings that belong to no year (units.yaml). */
  readonly findings: readonly ReportFinding[];
  readonly years: readonly ReportYear[];
  /** Annotated copies that were written: path in the report folder by source file. */
  readonly copies: ReadonlyMap<string, string>;
}
