import type { PublishedCell } from '../dataset/site.ts';
import type { Place } from '../findings/finding.ts';
import { a1 } from '../grid/a1.ts';

/** A place as it is published; null where it is no cell. */
export function publishedCell(at: Place | undefined): PublishedCell | null {
  if (at === undefined || at.sheet === null || at.row === null || at.column === null) return null;
  return { file: at.file, sheet: at.sheet, cell: a1(at.row, at.column) };
}
