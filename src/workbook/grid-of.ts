import type { CellObject, WorkBook, WorkSheet } from 'xlsx';
import type { Cell, Grid, Merge } from '../grid/grid.ts';
import { LIMITS } from './limits.ts';
import { toWholeSecond } from './to-whole-second.ts';
import { typedText } from './typed-text.ts';

/** A sheet of the library's book, also one named like a part of every object; undefined where it was not read. */
export function sheetNamed({ Sheets }: WorkBook, name: string): WorkSheet | undefined {
  if (name !== '__proto__') return Object.hasOwn(Sheets, name) ? Sheets[name] : undefined;
  const sheet: unknown = Object.getPrototypeOf(Sheets);
  return sheet === Object.prototype ? undefined : (sheet as WorkSheet);
}

/** Whether what the library read is within the limits: a grid takes memory for each place, empty or not. */
export function fitsLimits(book: WorkBook): boolean {
  let cells = 0;
  let places = 0;
  for (const name of book.SheetNames) {
    const sheet = sheetNamed(book, name);
    const rows = sheet?.['!data'] ?? [];
    if ((sheet?.['!merges']?.length ?? 0) > LIMITS.merges || rows.length > LIMITS.rows) return false;
    for (const row of rows) {
      places += row?.length ?? 0;
      if (places > LIMITS.places) return false;
      row?.forEach((cell) => {
        cells += typeof cell?.v === 'string' && cell.v.length > LIMITS.text ? Number.POSITIVE_INFINITY : 1;
      });
    }
  }
  return cells <= LIMITS.cells;
}

/** What a sheet of the library comes to. */
export interface SheetGrid {
  readonly grid: Grid;
  /** Cells with a value; how many of them hold more than an empty text; and how many no text at all. */
  readonly cells: number;
  readonly filled: number;
  readonly values: number;
}

/** A sheet of the library as a grid, with the number of cells that the library found in it. */
export function gridOf(sheet: WorkSheet, file: string, name: string): SheetGrid {
  let cells = 0;
  let filled = 0;
  let values = 0;
  const rows = (sheet['!data'] ?? []).map((row) =>
    row?.map((cell) => {
      if (cell !== undefined && cell.t !== 'z' && cell.v !== undefined) {
        cells++;
        if (cell.v !== '') filled++;
        if (cell.t !== 's' && cell.t !== 'e') values++;
      }
      return cellOf(cell);
    }),
  );
  const merges = (sheet['!merges'] ?? []).map(
    ({ s, e }): Merge => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }),
  );
  return { grid: { file, sheet: name.normalize('NFC'), rows, merges }, cells, filled, values };
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
  const text = typedText(raw);
  if (text.trim() === '') return undefined;
  return formula === undefined ? { kind: 'text', text } : { kind: 'text', text, formula };
}
