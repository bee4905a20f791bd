import type { Grid } from '../grid/grid.ts';
import { decodeOld, type OldEncoding, oldEncodingOf } from '../text/old-encodings.ts';

/** A cell whose text is in an old encoding. */
export interface OldText {
  readonly encoding: OldEncoding;
  readonly raw: string;
  readonly decoded: string;
  readonly row: number;
  readonly column: number;
}

/** The first text of a sheet in an old encoding, where a second is in the same: one alone may be a quotation. */
export function findOldEncoding(grid: Grid): OldText | undefined {
  const first = new Map<OldEncoding, OldText>();
  for (const [row, cells] of grid.rows.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell?.kind !== 'text') continue;
      const encoding = oldEncodingOf(cell.text);
      if (encoding === undefined) continue;
      const earlier = first.get(encoding);
      if (earlier !== undefined) return earlier;
      const decoded = decodeOld(encoding, cell.text);
      first.set(encoding, { encoding, raw: cell.text, decoded, row, column });
    }
  }
  return undefined;
}
