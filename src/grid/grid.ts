/** Address of a cell: what a receipt shows. `cell` is A1 text. */
export interface CellRef {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/**
 * What stands in a cell. An empty cell is absent (`undefined`), never zero.
 * `uncalculated` is a formula whose result was never stored: its zero is not a value.
 */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly formula?: string }
  | {
      readonly kind: 'number';
      readonly number: number;
      readonly formula?: string;
      readonly percent?: boolean;
    }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly date: Date }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'uncalculated'; readonly formula: string };

/** Inclusive block of merged cells. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Inclusive run of rows or columns, 0-based. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What a sheet does not show to somebody who opens it. */
export interface HiddenParts {
  readonly sheet: boolean;
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
}

/** One sheet: values with addresses, and no meaning yet. */
export interface Grid {
  readonly file: string;
  readonly sheet: string;
  /** rows[row][column]; both may be sparse. */
  readonly rows: ReadonlyArray<ReadonlyArray<Cell | undefined> | undefined>;
  readonly merges: readonly Merge[];
  /** Absent where nothing is hidden, and in formats that hide nothing. */
  readonly hidden?: HiddenParts;
}
