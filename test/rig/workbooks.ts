import { type BookType, type CellObject, utils, type WorkSheet, write } from 'xlsx';
import { quietly } from '../../scripts/data/quietly.ts';

/** What a test writes into a cell: a plain value, nothing, or a cell of the library (formula, date, error, format). */
export type TestCell = string | number | boolean | null | CellObject;

export interface TestSheet {
  readonly name: string;
  readonly rows: ReadonlyArray<readonly TestCell[]>;
  /** Merged blocks such as "D3:E3". */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  /** 0-based rows and columns that the sheet does not show. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** Bytes of a workbook as an office program would save it. The same sheets give the same bytes. */
export function workbookBytes(sheets: readonly TestSheet[], bookType: BookType = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, merges = [], hiddenRows = [], hiddenColumns = [] } of sheets) {
    const sheet = sheetOf(rows);
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    sheet['!rows'] = hiddenParts(hiddenRows);
    sheet['!cols'] = hiddenParts(hiddenColumns);
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: sheets.map(({ hidden = false }) => ({ Hidden: hidden ? 1 : 0 })) };
  // The writer of .ods prints remarks on date formats.
  const options = { type: 'array', bookType, compression: true, cellDates: false } as const;
  return new Uint8Array(quietly(() => write(book, options)));
}

/** What the library wants to know of rows or columns, where some are hidden. */
function hiddenParts(places: readonly number[]): Array<{ hidden: true }> {
  const parts: Array<{ hidden: true }> = [];
  for (const place of places) parts[place] = { hidden: true };
  return parts;
}

function sheetOf(rows: TestSheet['rows']): WorkSheet {
  const sheet: WorkSheet = {};
  let right = 0;
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === null) return;
      right = Math.max(right, c);
      sheet[utils.encode_cell({ r, c })] = cellObject(cell);
    });
  });
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, rows.length - 1), c: right } });
  return sheet;
}

function cellObject(cell: Exclude<TestCell, null>): CellObject {
  if (typeof cell === 'string') return { t: 's', v: cell };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  return typeof cell === 'boolean' ? { t: 'b', v: cell } : cell;
}

/** A formula with the value that the office program stored beside it. */
export const formula = (text: string, cached: number): CellObject => ({ t: 'n', f: text, v: cached });

/** A formula that no program has calculated: it has no stored value. */
export const uncalculated = (text: string): CellObject => ({ t: 'n', f: text });

/** A number that the sheet shows as a percentage. */
export const percent = (value: number): CellObject => ({ t: 'n', v: value, z: '0%' });

/** #DIV/0! */
export const divisionByZero: CellObject = { t: 'e', v: 0x07, w: '#DIV/0!' };

/** A date cell, with a time of day where `iso` has one ("2023-11-15T23:59"); no time zone. */
export function dateCell(iso: string): CellObject {
  const at = Date.parse(iso.includes('T') ? `${iso}:00Z` : `${iso}T00:00Z`);
  // Day 25569 of a spreadsheet's calendar is 1 January 1970.
  return { t: 'n', v: at / 86_400_000 + 25_569, z: iso.includes('T') ? 'dd/mm/yyyy hh:mm' : 'dd/mm/yyyy' };
}
