import type { Severity } from '../../findings/finding.ts';
import { a1 } from '../../grid/a1.ts';
import { addComments, type NewComment } from './add-comments.ts';
import type { AnnotationWords, CellNote } from './cell-note.ts';
import { type CellAt, COLUMNS, ROWS } from './cell-range.ts';
import { type ColouredCell, colourCells } from './colour-cells.ts';
import { commentedCells } from './comment-parts.ts';
import { LONGEST_TEXT } from './list-sheet.ts';
import { shownCell } from './merged-cells.ts';
import { openPart, type Parts, putText } from './parts.ts';
import { refuse } from './refuse.ts';
import { cut } from './sheet-name.ts';
import { sheetChildren } from './sheet-rows.ts';
import type { Styles } from './styles.ts';

/** A note that means a cell, with its number in the list. */
export interface PlacedNote extends CellAt {
  readonly note: CellNote;
  readonly number: number;
}

/** What became of a note. */
export interface NoteShown {
  /** The cell that was coloured: of a merged block its first. */
  readonly cell: CellAt;
  /** The cell had a comment before, and got none. */
  readonly hadComment: boolean;
}

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Colours and comments the cells of one sheet. One cell with several notes gets one comment, and its worst colour. */
export function annotateSheet(
  parts: Parts,
  path: string,
  notes: readonly PlacedNote[],
  styles: Styles,
  words: AnnotationWords,
): Map<CellNote, NoteShown> {
  const { xml, root } = openPart(parts, path, 'worksheet');
  const shownAt = shownCell(xml, sheetChildren(xml, root).children);
  const commented = commentedCells(parts, path);
  const shown = new Map<CellNote, NoteShown>();
  const coloured: ColouredCell[] = [];
  const comments: NewComment[] = [];
  for (const [name, ofCell] of Map.groupBy(notes, (note) => nameOf(shownAt(inSheet(note))))) {
    const cell = shownAt(ofCell[0]!);
    const hadComment = commented.has(name);
    for (const { note } of ofCell) shown.set(note, { cell, hadComment });
    const severities = ofCell.map(({ note }) => note.severity);
    coloured.push({ ...cell, severity: severities.reduce((a, b) => (WEIGHT[b] > WEIGHT[a] ? b : a)) });
    if (!hadComment) comments.push({ ...cell, pieces: piecesOf(ofCell, words) });
  }
  putText(parts, path, colourCells(xml, root, coloured, styles));
  addComments(parts, path, comments, words.author);
  return shown;
}

const nameOf = ({ row, column }: CellAt) => a1(row, column);

function inSheet(cell: CellAt): CellAt {
  const within = (at: number, limit: number) => Number.isInteger(at) && at >= 0 && at < limit;
  return within(cell.row, ROWS) && within(cell.column, COLUMNS) ? cell : refuse('a note outside the sheet');
}

/** Texts of a comment: what is wrong, and what to do. Excel shows no comment that is longer than a cell can be. */
function piecesOf(notes: readonly PlacedNote[], words: AnnotationWords): NewComment['pieces'] {
  let left = LONGEST_TEXT;
  const taken = (text: string) => {
    const piece = cut(text, left);
    left -= piece.length;
    return piece;
  };
  return notes.map(({ note, number }, i) => {
    const bold = taken(`${i === 0 ? '' : '\n\n'}${number}. ${words.severities[note.severity]}\n`);
    return [bold, taken(note.hint === '' ? note.message : `${note.message}\n${note.hint}`)] as const;
  });
}
