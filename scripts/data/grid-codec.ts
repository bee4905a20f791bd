import type { Cell, Merge, Span } from '../../src/grid/grid.ts';
import type { CellColumns, ColumnArrays } from '../../src/workbook/cell-columns.ts';
import { CellTable } from '../../src/workbook/cell-table.ts';
import type { PackedGrid, PackedRead } from '../../src/workbook/packed-grid.ts';
import type { WorkbookFault } from '../../src/workbook/workbook-read.ts';
import { addCells, cellsIn } from './cell-codec.ts';
import { ArrayReader, ArrayWriter } from './packed-arrays.ts';

/**
 * Writes what was read of files, for another thread or for the cache: arrays as they lie in memory, each for all sheets,
 * and what their cells hold once. Reading them back takes a fraction of what a general format takes.
 */
export function addReads(writer: ArrayWriter, reads: readonly PackedRead[]): void {
  const grids = reads.flatMap((read) => (read.ok ? read.grids : []));
  const { table, places } = shared(grids.map(({ cells }) => cells));
  addCells(writer, table);
  writer.add(Int32Array.from(reads, (read) => (read.ok ? read.grids.length : FAULT)));
  writer.addTexts(reads.flatMap((read) => (read.ok ? read.grids.map(({ sheet }) => sheet) : [read.fault])));
  writer.add(Int32Array.from(grids.flatMap(sizesOf)));
  writer.add(Int32Array.from(grids.flatMap(outlineOf)));
  for (const name of ['rows', 'counts'] as const)
    writer.addAll(grids.map(({ cells }) => ofRows(cells, cells.arrays[name])));
  writer.addAll(grids.map(({ cells }) => ofCells(cells, cells.arrays.columns)));
  writer.addAll(places);
}

/** In place of the number of sheets: there are none, and the next name is the fault. */
const FAULT = -1;

/** Of a sheet: rows, cells, numbers in its outline. */
const sizesOf = (grid: PackedGrid) => [grid.cells.rowCount, grid.cells.cellCount, outlineOf(grid).length];

/** What is merged and hidden in a sheet: how many of each, then their edges. */
function outlineOf({ merges, hidden }: PackedGrid): number[] {
  const edges = (spans: readonly Span[]) => spans.flatMap(({ first, last }) => [first, last]);
  if (hidden === undefined && merges.length === 0) return [];
  return [
    ...[merges.length, hidden === undefined ? -1 : Number(hidden.sheet)],
    ...[hidden?.rows.length ?? 0, hidden?.columns.length ?? 0],
    ...merges.flatMap(({ top, left, bottom, right }) => [top, left, bottom, right]),
    ...edges(hidden?.rows ?? []),
    ...edges(hidden?.columns ?? []),
  ];
}

/**
 * The inverse of `addReads`. What it gives may share memory with the bytes.
 * @throws where they are not ours
 */
export function readsIn(reader: ArrayReader): PackedRead[] {
  const table = cellsIn(reader);
  const counts = reader.next(Int32Array);
  const names = reader.texts();
  const grids = new GridReader(reader, table);
  const reads: PackedRead[] = [];
  let next = 0;
  for (const count of counts) {
    if (count === FAULT) reads.push({ ok: false, fault: names[next++] as WorkbookFault });
    else {
      const own: PackedGrid[] = [];
      while (own.length < count) own.push(grids.next(names[next++]!));
      reads.push({ ok: true, grids: own });
    }
  }
  return reads;
}

/** What was read of one file, as bytes. */
export function encodeRead(read: PackedRead): Uint8Array<ArrayBuffer> {
  const writer = new ArrayWriter();
  addReads(writer, [read]);
  return writer.bytes();
}

export const decodeRead = (bytes: Uint8Array): PackedRead => readsIn(new ArrayReader(bytes))[0]!;

const ofRows = ({ firstRow, rowCount }: CellColumns, array: Int32Array) =>
  array.subarray(firstRow, firstRow + rowCount);
const ofCells = <One extends Uint16Array | Uint32Array>({ firstCell, cellCount }: CellColumns, array: One) =>
  array.subarray(firstCell, firstCell + cellCount) as One;

/** One table for the cells of all sheets, in which only those stand that they use; and by sheet the places in it. */
function shared(sheets: readonly CellColumns[]): { table: readonly Cell[]; places: Uint32Array[] } {
  const old = sheets.map((cells) => ofCells(cells, cells.arrays.places));
  const [first] = sheets;
  if (sheets.length === 1 && first !== undefined) return { table: first.arrays.table, places: old };
  const table = new CellTable();
  /** By old table: the places that its cells have in the new one. */
  const moves = new Map<readonly Cell[], Int32Array>();
  const places = sheets.map(({ arrays }, sheet) => {
    const move = moves.get(arrays.table) ?? new Int32Array(arrays.table.length).fill(-1);
    moves.set(arrays.table, move);
    return old[sheet]!.map((place) => {
      if (move[place] === -1) move[place] = table.of(arrays.table[place]!);
      return move[place]!;
    });
  });
  return { table: table.cells, places };
}

/** Reads sheets one after the other. */
class GridReader {
  readonly #arrays: ColumnArrays;
  readonly #sizes: Int32Array;
  readonly #outlines: Int32Array;
  #size = 0;
  #outline = 0;
  #row = 0;
  #cell = 0;

  constructor(reader: ArrayReader, table: readonly Cell[]) {
    this.#sizes = reader.next(Int32Array);
    this.#outlines = reader.next(Int32Array);
    this.#arrays = {
      table,
      rows: reader.next(Int32Array),
      counts: reader.next(Int32Array),
      columns: reader.next(Uint16Array),
      places: reader.next(Uint32Array),
    };
  }

  next(sheet: string): PackedGrid {
    const [sizes, size] = [this.#sizes, this.#size];
    const cells = {
      arrays: this.#arrays,
      firstRow: this.#row,
      rowCount: sizes[size]!,
      firstCell: this.#cell,
      cellCount: sizes[size + 1]!,
    };
    const outline = sizes[size + 2]!;
    this.#size += 3;
    this.#row += cells.rowCount;
    this.#cell += cells.cellCount;
    if (outline === 0) return { sheet, cells, merges: [], hidden: undefined };
    const at = this.#outline;
    this.#outline += outline;
    return { sheet, cells, ...outlineIn(this.#outlines.subarray(at, at + outline)) };
  }
}

/** The inverse of `outlineOf`. */
function outlineIn(outline: Int32Array): Pick<PackedGrid, 'merges' | 'hidden'> {
  const [mergeCount, isHidden, rowCount, columnCount] = outline;
  const merges: Merge[] = [];
  let at = 4;
  for (; merges.length < mergeCount!; at += 4)
    merges.push({
      top: outline[at]!,
      left: outline[at + 1]!,
      bottom: outline[at + 2]!,
      right: outline[at + 3]!,
    });
  const spansIn = (count: number) => {
    const spans: Span[] = [];
    for (; spans.length < count; at += 2) spans.push({ first: outline[at]!, last: outline[at + 1]! });
    return spans;
  };
  const [rows, columns] = [spansIn(rowCount!), spansIn(columnCount!)];
  return { merges, hidden: isHidden! < 0 ? undefined : { sheet: isHidden === 1, rows, columns } };
}
