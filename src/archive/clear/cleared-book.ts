/** A cell of a cleared copy, at the address of the original. Text stays text, a number a number; a date has no time zone. */
export interface ClearedCell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly value: string | number | Date;
  /** Names a column. */
  readonly head: boolean;
}

export interface ClearedSheet {
  /** Name in the original, which receipts quote. */
  readonly sheet: string;
  /** Name in the copy: the same where Excel allows it. */
  readonly name: string;
  /** By row and column; none twice. */
  readonly cells: readonly ClearedCell[];
}

/**
 * What of a source workbook was read and is public: an allow-list, cell by cell. No notes, evidence, comments, hidden
 * marks, properties or words of an office that are not published.
 */
export interface ClearedBook {
  /** Path of the original in the data folder. */
  readonly file: string;
  /** Those of which something was used, in the order of the original; none: there is no copy to be made. */
  readonly sheets: readonly ClearedSheet[];
}
