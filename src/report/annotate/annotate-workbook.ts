import { a1 } from '../../grid/a1.ts';
import { addListSheet } from './add-list-sheet.ts';
import { annotateSheet, type NoteShown, type PlacedNote } from './annotate-sheet.ts';
import { type BookSheet, readBook, sheetsByName, windowsOf } from './book.ts';
import type { AnnotationWords, CellNote } from './cell-note.ts';
import { deselectSheets } from './deselect-sheets.ts';
import { HEAD_ROW, type ListLine, listSheetXml } from './list-sheet.ts';
import { addListStyles } from './list-styles.ts';
import { readParts, writeParts } from './parts.ts';
import { refuse } from './refuse.ts';
import { freeSheetName, quoted } from './sheet-name.ts';
import { openStyles } from './styles.ts';

export type { AnnotationWords, CellNote } from './cell-note.ts';

/**
 * An annotated copy of an .xlsx or .xlsm: faulty cells coloured and commented, and a new first sheet that lists all
 * notes, in the order given, with links to the cells. Everything else is kept byte for byte: other styles, formulas
 * and their stored values, validations, charts, images, protection, macros, comments of others. Sheets without notes
 * keep theirs too, save for their selection, which passes to the list.
 * @param notes sheet names in NFC; a note without a cell is only listed
 * @returns the same bytes for the same arguments; undefined where the file cannot be changed safely: no whole ZIP, .xls,
 *   .ods, .xlsb, Strict Open XML, a digital signature, a shared workbook, a sheet that is not there, anything that a
 *   workbook seldom has. Never throws
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  notes: readonly CellNote[],
  words: AnnotationWords,
): Uint8Array | undefined {
  try {
    return annotated(bytes, notes, words);
  } catch {
    return undefined;
  }
}

function annotated(bytes: Uint8Array, notes: readonly CellNote[], words: AnnotationWords): Uint8Array {
  const parts = readParts(bytes);
  const book = readBook(parts);
  const sheets = sheetsByName(book);
  const styles = openStyles(parts, book.stylesPath);
  const listStyles = addListStyles(styles);
  const sheetOf = ({ sheet }: CellNote) =>
    sheet === null ? undefined : (sheets.get(sheet.normalize('NFC')) ?? refuse(`no sheet ${sheet}`));
  const placed = new Map<BookSheet, PlacedNote[]>();
  notes.forEach((note, i) => {
    const sheet = sheetOf(note);
    const { row, column } = note;
    if (sheet === undefined || row === null || column === null) return;
    if (!sheet.hasCells) refuse('a cell of a sheet without cells');
    const ofSheet = placed.get(sheet) ?? [];
    placed.set(sheet, ofSheet);
    ofSheet.push({ note, row, column, number: i + 1 });
  });
  const shown = new Map<CellNote, NoteShown>();
  for (const [{ path }, ofSheet] of placed)
    for (const [note, how] of annotateSheet(parts, path, ofSheet, styles, words)) shown.set(note, how);
  styles.save();
  deselectSheets(parts, book.sheets);
  const lines = notes.map((note) => lineOf(note, sheetOf(note), shown.get(note), words));
  const list = listSheetXml(lines, words, listStyles, windowsOf(book).length);
  const names = book.sheets.map(({ name }) => name);
  addListSheet(parts, book, list, freeSheetName(words.sheetName, names), HEAD_ROW);
  return writeParts(parts);
}

function lineOf(
  { severity, message, hint }: CellNote,
  sheet: BookSheet | undefined,
  shown: NoteShown | undefined,
  words: AnnotationWords,
): ListLine {
  const line = { severity, message };
  if (sheet === undefined) return { ...line, hint, place: words.wholeFile, location: undefined };
  const cell = shown === undefined ? undefined : a1(shown.cell.row, shown.cell.column);
  return {
    ...line,
    place: cell === undefined ? sheet.name : `${sheet.name}!${cell}`,
    location: sheet.hasCells ? `${quoted(sheet.name)}!${cell ?? 'A1'}` : undefined,
    hint: [hint, ...(shown?.hadComment ? [words.existingComment] : [])]
      .filter((text) => text !== '')
      .join('\n'),
  };
}
