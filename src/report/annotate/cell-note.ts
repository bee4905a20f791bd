import type { Severity } from '../../findings/finding.ts';

/** One problem as an annotated copy shows it, in words. */
export interface CellNote {
  readonly code: string;
  readonly severity: Severity;
  /** Name in NFC; null: the whole file. */
  readonly sheet: string | null;
  /** Row and column are 0-based; null: the whole sheet or file. */
  readonly row: number | null;
  readonly column: number | null;
  readonly message: string;
  /** What to do about it; '' for nothing. */
  readonly hint: string;
}

/** What an annotated copy says besides its notes. */
export interface AnnotationWords {
  /** Name of the list's sheet; a number is added where the workbook has it. */
  readonly sheetName: string;
  readonly title: string;
  readonly heads: {
    readonly number: string;
    readonly severity: string;
    readonly place: string;
    readonly message: string;
    readonly hint: string;
  };
  readonly severities: Readonly<Record<Severity, string>>;
  /** Author of the comments. */
  readonly author: string;
  /** Said in the list where a cell has somebody's comment already, which is left as it is. */
  readonly existingComment: string;
  /** Place of a note without a sheet. */
  readonly wholeFile: string;
}
