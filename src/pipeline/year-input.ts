import type { WorkbookRead } from '../workbook/read-workbook.ts';

/** A source file as the shell hands it over: read, hashed, and named relative to the data folder. */
export interface InputWorkbook {
  readonly file: string;
  readonly sha256: string;
  readonly read: WorkbookRead;
}

export interface InputText {
  readonly file: string;
  readonly sha256: string;
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
}
