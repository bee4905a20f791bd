import { deserialize, serialize } from 'node:v8';
import type { Cell, Grid, HiddenParts, Merge } from '../../src/grid/grid.ts';
import type { WorkbookFault, WorkbookRead } from '../../src/workbook/workbook-read.ts';

const KINDS = ['text', 'number', 'boolean', 'date', 'error', 'uncalculated'] as const;

/** Their places, for a loop that runs for every cell. */
const [TEXT, NUMBER, BOOLEAN, DATE, ERROR] = KINDS.map((_, place) => place);

/** A grid as columns: a few arrays are copied between threads and from disk many times faster than thousands of objects. */
interface PackedGrid {
  readonly sheet: string;
  readonly merges: readonly Merge[];
  readonly hidden: HiddenParts | undefined;
  /** By cell: place, kind, and the number, truth value or day (in milliseconds). */
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  /** By cell: place in `strings` of its text, and of its formula; −1 for none. */
  readonly texts: Int32Array;
  readonly formulas: Int32Array;
  readonly percent: Uint8Array;
  /** Each text once. */
  readonly strings: readonly string[];
}

type PackedRead = { readonly fault: WorkbookFault } | { readonly grids: readonly PackedGrid[] };

/** What was read of a file, as bytes for another thread or for the cache. */
export function encodeRead(read: WorkbookRead): Uint8Array {
  const packed: PackedRead = read.ok ? { grids: read.grids.map(packGrid) } : { fault: read.fault };
  return serialize(packed);
}

/** The inverse of `encodeRead`. @param file name that the grids carry @throws where the bytes are not ours */
export function decodeRead(bytes: Uint8Array, file: string): WorkbookRead {
  const packed = deserialize(bytes) as PackedRead;
  if ('fault' in packed) return { ok: false, fault: packed.fault };
  return { ok: true, grids: packed.grids.map((grid) => unpackGrid(grid, file)) };
}

function packGrid({ sheet, rows, merges, hidden }: Grid): PackedGrid {
  let count = 0;
  for (const row of rows) for (const cell of row ?? []) if (cell !== undefined) count++;
  const packed = {
    rows: new Int32Array(count),
    columns: new Int32Array(count),
    kinds: new Uint8Array(count),
    numbers: new Float64Array(count),
    texts: new Int32Array(count).fill(-1),
    formulas: new Int32Array(count).fill(-1),
    percent: new Uint8Array(count),
  };
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  };
  let i = 0;
  rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell === undefined) return;
      packed.rows[i] = r;
      packed.columns[i] = c;
      packed.kinds[i] = KINDS.indexOf(cell.kind);
      if ('text' in cell) packed.texts[i] = placeOf(cell.text);
      if ('formula' in cell && cell.formula !== undefined) packed.formulas[i] = placeOf(cell.formula);
      if (cell.kind === 'number') {
        packed.numbers[i] = cell.number;
        packed.percent[i] = cell.percent === true ? 1 : 0;
      }
      if (cell.kind === 'boolean') packed.numbers[i] = cell.value ? 1 : 0;
      if (cell.kind === 'date') packed.numbers[i] = cell.date.getTime();
      i++;
    });
  });
  return { sheet, merges, hidden, ...packed, strings: [...places.keys()] };
}

function unpackGrid(packed: PackedGrid, file: string): Grid {
  const { sheet, merges, hidden, rows, columns } = packed;
  const grid: Array<Array<Cell | undefined>> = [];
  for (let i = 0; i < rows.length; i++) {
    const r = rows[i]!;
    let row = grid[r];
    if (row === undefined) {
      row = [];
      grid[r] = row;
    }
    row[columns[i]!] = cellOf(packed, i);
  }
  const plain = { file, sheet, rows: grid, merges };
  return hidden === undefined ? plain : { ...plain, hidden };
}

function cellOf({ kinds, numbers, texts, formulas, percent, strings }: PackedGrid, i: number): Cell {
  const text = strings[texts[i]!] ?? '';
  const formula = strings[formulas[i]!];
  switch (kinds[i]) {
    case TEXT:
      return formula === undefined ? { kind: 'text', text } : { kind: 'text', text, formula };
    case NUMBER: {
      const number = numbers[i]!;
      if (percent[i] === 1)
        return formula === undefined
          ? { kind: 'number', number, percent: true }
          : { kind: 'number', number, formula, percent: true };
      return formula === undefined ? { kind: 'number', number } : { kind: 'number', number, formula };
    }
    case BOOLEAN:
      return { kind: 'boolean', value: numbers[i] === 1 };
    case DATE:
      return { kind: 'date', date: new Date(numbers[i]!) };
    case ERROR:
      return { kind: 'error', text };
    default:
      return { kind: 'uncalculated', formula: formula ?? '' };
  }
}
