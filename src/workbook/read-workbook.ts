import { type CellObject, read, set_cptable, type WorkSheet } from 'xlsx';
import * as codePages from 'xlsx/dist/cpexcel.full.mjs';
import type { Cell, Grid, Merge } from '../grid/grid.ts';
import { containerOf } from './container.ts';
import { isWholeZip } from './is-whole-zip.ts';

// Without the tables, a .xls that was saved under an old Vietnamese code page comes out as question marks.
set_cptable(codePages);

/** Why a file could not be read as a workbook. */
export type WorkbookFault = 'not-a-workbook' | 'password' | 'damaged' | 'unknown-format' | 'not-utf-8';

export type WorkbookRead =
  | { readonly ok: true; readonly grids: readonly Grid[] }
  | { readonly ok: false; readonly fault: WorkbookFault };

/**
 * Reads an office workbook (.xlsx .xlsm .xls .ods) into grids. The only function that knows the spreadsheet library.
 * Never throws: what cannot be read is a fault.
 * @param file name that the grids carry, relative to the data folder
 */
export function readWorkbook(bytes: Uint8Array, file: string): WorkbookRead {
  // The library would also "read" HTML, CSV and plain text under any name, and guess their numbers.
  const container = containerOf(bytes);
  if (container === undefined) return { ok: false, fault: 'not-a-workbook' };
  if (container === 'zip' && !isWholeZip(bytes)) return { ok: false, fault: 'damaged' };
  try {
    const book = read(bytes, {
      type: 'array',
      dense: true,
      cellDates: true,
      UTC: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellStyles: false,
    });
    const grids = book.SheetNames.map((sheet) => gridOf(book.Sheets[sheet]!, file, sheet));
    return grids.length > 0 ? { ok: true, grids } : { ok: false, fault: 'damaged' };
  } catch (error) {
    const locked = error instanceof Error && LOCKED.test(error.message);
    return { ok: false, fault: locked ? 'password' : 'damaged' };
  }
}

/**
 * What the library says of a password: of .xls and .xlsx, of .ods, of a ZIP. Its other words on encryption ("ECMA-376
 * Encrypted file missing …", "EncryptionInfo mismatch") speak of a container that is broken.
 */
const LOCKED = /^(?:File is password-protected|Unsupported ODS Encryption$|Unsupported ZIP encryption$)/;

function gridOf(sheet: WorkSheet, file: string, name: string): Grid {
  const rows = (sheet['!data'] ?? []).map((row) => row?.map((cell) => cellOf(cell)));
  const merges = (sheet['!merges'] ?? []).map(
    ({ s, e }): Merge => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }),
  );
  return { file, sheet: name.normalize('NFC'), rows, merges };
}

/** Errors as sheets show them, by the number that .xlsx and .xls store. */
const ERROR_TEXTS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

function cellOf(cell: CellObject | undefined): Cell | undefined {
  if (cell === undefined) return undefined;
  const formula = cell.f;
  // A formula that no program calculated comes as a stub with the value 0, or with no value: that zero is nobody's.
  if (formula !== undefined && (cell.t === 'z' || cell.v === undefined))
    return { kind: 'uncalculated', formula };
  switch (cell.t) {
    case 's':
      return textCell(String(cell.v), formula);
    case 'n': {
      const percent = typeof cell.z === 'string' && cell.z.includes('%');
      return {
        kind: 'number',
        number: Number(cell.v),
        ...(formula === undefined ? {} : { formula }),
        ...(percent ? { percent } : {}),
      };
    }
    case 'b':
      return { kind: 'boolean', value: cell.v === true };
    case 'd':
      return cell.v instanceof Date ? { kind: 'date', date: toWholeSecond(cell.v) } : undefined;
    case 'e':
      return { kind: 'error', text: ERROR_TEXTS.get(Number(cell.v)) ?? '#ERROR!' };
    default:
      return undefined;
  }
}

function textCell(raw: string, formula: string | undefined): Cell | undefined {
  const text = raw.normalize('NFC');
  if (text.trim() === '') return undefined;
  return formula === undefined ? { kind: 'text', text } : { kind: 'text', text, formula };
}

/** Spreadsheets keep times as fractions of a day: 09:15 may come out as 09:14:59.999. */
function toWholeSecond(date: Date): Date {
  return new Date(Math.round(date.getTime() / 1000) * 1000);
}
