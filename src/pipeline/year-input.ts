import type { WorkbookRead } from '../workbook/workbook-read.ts';

/** A source file as the shell hands it over: read, hashed, and named relative to the data folder. */
export interface InputWorkbook {
  readonly file: string;
  /** '' for a file that was not opened at all: too large, or no file of its own. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly read: WorkbookRead;
}

export interface InputText {
  readonly file: string;
  readonly sha256: string;
  readonly size: number;
  readonly text: string;
}

/** One folder `data/<year>/`, read but not yet understood. A missing file is undefined. */
export interface YearInput {
  readonly year: number;
  readonly framework: InputText | undefined;
  readonly settings: InputText | undefined;
  readonly scores: readonly InputWorkbook[];
  readonly awards: InputWorkbook | undefined;
  /** `day` is the folder's name as it stands; whether it is a day is checked when it is read. */
  readonly rounds: ReadonlyArray<{ readonly day: string; readonly workbooks: readonly InputWorkbook[] }>;
  /** Files and folders that lie in the year's folder and are not read. */
  readonly strays: readonly string[];
  /** Hash of a text, as 64 hexadecimal digits: hashing is the shell's. */
  readonly sha256: (text: string) => string;
}
