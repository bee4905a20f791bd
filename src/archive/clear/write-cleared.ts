import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { numberOfDay } from '../../workbook/day-of-number.ts';
import { sealedPackage } from '../../workbook/sealed-package.ts';
import type { ClearedBook, ClearedCell, ClearedSheet } from './cleared-book.ts';

const FONT = { name: 'Arial', size: 11 };
const HEAD = {
  font: { ...FONT, bold: true },
  alignment: { vertical: 'center', wrapText: true },
} as const satisfies CellStyle;
/** Widths of columns in digits: long texts stand across their neighbours, or can be read by a click. */
const NARROWEST = 8;
const WIDEST = 50;
const DAY = 24 * 60 * 60 * 1000;
/** The library would write the present moment: these copies have no age. */
const NO_AGE = new Date('1980-01-01T00:00:00Z');

/**
 * A cleared copy as the bytes of an .xlsx workbook, which `readPlainSource` reads. The same cells give the same bytes, on
 * any machine. @throws RangeError where the book has no sheets: nothing of it was used, and there is no copy
 */
export async function writeCleared({ file, sheets }: ClearedBook): Promise<Uint8Array> {
  if (sheets.length === 0) throw new RangeError(`nothing of ${file} was used`);
  const bytes = await writeXlsx({
    sheets: sheets.map(writtenSheet),
    defaultFont: FONT,
    properties: { created: NO_AGE, modified: NO_AGE },
  });
  return sealedPackage(bytes, (_, part) => part);
}

function writtenSheet({ name, cells }: ClearedSheet): WriteSheet {
  return {
    name,
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    columns: widthsOf(cells).map((width) => ({ width })),
    cells: new Map(cells.map((cell) => [`${cell.row},${cell.column}`, writtenCell(cell)])),
  };
}

function writtenCell({ value, head }: ClearedCell): Partial<Cell> {
  if (typeof value === 'number') return { value };
  if (typeof value === 'string') {
    // Text that stays text, even where it begins with "=".
    return { type: 'string', value: uncoded(value), style: { ...(head ? HEAD : {}), numFmt: '@' } };
  }
  const numFmt = value.getTime() % DAY === 0 ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm';
  return { value: numberOfDay(value), style: { numFmt } };
}

/** The format would take "_x0041_" for the character of that number. */
const uncoded = (text: string) => text.replace(/_(?=x[\da-f]{4}_)/gi, '_ ');

/** Widths from the head on: what stands above a table is no column's. */
function widthsOf(cells: readonly ClearedCell[]): number[] {
  const top = cells.find(({ head }) => head)?.row ?? 0;
  const last = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const widths = Array.from({ length: last + 1 }, () => NARROWEST);
  for (const { row, column, value } of cells) {
    if (row < top) continue;
    const length = value instanceof Date ? 'dd/mm/yyyy hh:mm'.length : String(value).length;
    widths[column] = Math.min(WIDEST, Math.max(widths[column]!, length + 2));
  }
  return widths;
}
