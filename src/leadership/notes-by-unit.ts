import type { CellRef } from '../grid/grid.ts';
import { publishedCell } from '../pipeline/published-cell.ts';
import type { SheetNote } from '../scores/notes-of.ts';

/** One text that was written beside components in a unit's sheet; appraisers often write one beside many. */
export interface NoteView {
  readonly unit: string;
  readonly text: string;
  /** In the order of the sheet, each with its cell. */
  readonly components: ReadonlyArray<{ readonly code: string; readonly source: CellRef | null }>;
}

/** Notes by unit and text, in the order of the sheets. */
export function notesByUnit(notes: readonly SheetNote[]): NoteView[] {
  const groups = Map.groupBy(notes, ({ unit, text }) => JSON.stringify([unit, text]));
  return [...groups.values()].map((own) => ({
    unit: own[0]!.unit,
    text: own[0]!.text,
    components: own.map(({ code, at }) => ({ code, source: publishedCell(at) })),
  }));
}
