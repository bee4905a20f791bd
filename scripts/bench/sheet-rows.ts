import { type CellObject, utils, type WorkSheet, write } from 'xlsx';

/** A row of a generated sheet; null leaves a cell empty. */
export type SheetRow = ReadonlyArray<string | number | CellObject | null>;

/** A generated sheet before it is written. */
export interface SheetDraft {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Merged blocks in A1 notation. */
  readonly merges?: readonly string[];
  /** Column widths in characters. */
  readonly widths?: readonly number[];
}

/** Points from hundredths, shown with two decimals. */
export function pointsCell(hundredths: number): CellObject {
  return { t: 'n', v: hundredths / 100, z: '0.00' };
}

/** A formula with the result that a spreadsheet would have stored. */
export function formulaCell(formula: string, hundredths: number): CellObject {
  return { ...pointsCell(hundredths), f: formula };
}

/** A day, or a moment, as the serial number that spreadsheets keep: no time zone can shift it. @param iso such as "2023-11-03T08:15" */
export function dateCell(iso: string): CellObject {
  const withTime = iso.length > 10;
  const serial = Date.parse(withTime ? `${iso}Z` : iso) / 86_400_000 + 25_569;
  return { t: 'n', v: serial, z: withTime ? 'dd/mm/yyyy hh:mm' : 'dd/mm/yyyy' };
}

/** Bytes of an .xlsx workbook: the same for the same drafts, on every machine and day. */
export function workbookBytes(drafts: readonly SheetDraft[]): Uint8Array {
  const book = utils.book_new();
  // No dates and no author: they would change the bytes, and nobody wrote these.
  book.Props = {};
  for (const draft of drafts) utils.book_append_sheet(book, sheetOf(draft), draft.name);
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true });
}

function sheetOf({ rows, merges = [], widths = [] }: SheetDraft): WorkSheet {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => [...row]),
    { dense: true },
  );
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  sheet['!cols'] = widths.map((wch) => ({ wch }));
  return sheet;
}
