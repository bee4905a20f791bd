import type { Cell, Merge, Span } from '../../src/grid/grid.ts';
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
  const { table, grids } = shared(reads.flatMap((read) => (read.ok ? read.grids : [])));
  addCells(writer, table);
  writer.add(Int32Array.from(reads, (read) => (read.ok ? read.grids.length : FAULT)));
  writer.addTexts(reads.flatMap((read) => (read.ok ? read.grids.map(({ sheet }) => sheet) : [read.fault])));
  writer.add(Int32Array.from(grids.flatMap(sizesOf)));
  writer.add(Int32Array.from(grids.flatMap(outlineOf)));
  for (const name of COLUMNS) writer.addAll(grids.map(({ cells }) => cells[name]));
}

/** In place of the number of sheets: there are none, and the next name is the fault. */
const FAULT = -1;
const COLUMNS = ['rows', 'counts', 'columns', 'places'] as const;

/** Of a sheet: rows, cells, numbers in its outline. */
const sizesOf = (grid: PackedGrid) => [
  grid.cells.rows.length,
  grid.cells.places.length,
  outlineOf(grid).length,
];

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

/** Grids that all refer to one table of cells, in which only those stand that they use. */
function shared(grids: readonly PackedGrid[]): { table: readonly Cell[]; grids: readonly PackedGrid[] } {
  const [first] = grids;
  if (grids.length === 1 && first !== undefined) return { table: first.cells.table, grids };
  const table = new CellTable();
  /** By table of a grid: the places that its cells have in the new one. */
  const moves = new Map<readonly Cell[], Int32Array>();
  const moved = grids.map((grid): PackedGrid => {
    const old = grid.cells.table;
    const move = moves.get(old) ?? new Int32Array(old.length).fill(-1);
    moves.set(old, move);
    const places = grid.cells.places.map((place) => {
      if (move[place] === -1) move[place] = table.of(old[place]!);
      return move[place]!;
    });
    return { ...grid, cells: { ...grid.cells, places } };
  });
  return { table: table.cells, grids: moved };
}

/** Reads sheets one after the other. */
class GridReader {
  readonly #table: readonly Cell[];
  readonly #sizes: Int32Array;
  readonly #outlines: Int32Array;
  readonly #rows: Int32Array;
  readonly #counts: Int32Array;
  readonly #columns: Uint16Array;
  readonly #places: Uint32Array;
  #size = 0;
  #outline = 0;
  #row = 0;
  #cell = 0;

  constructor(reader: ArrayReader, table: readonly Cell[]) {
    this.#table = table;
    this.#sizes = reader.next(Int32Array);
    this.#outlines = reader.next(Int32Array);
    this.#rows = reader.next(Int32Array);
    this.#counts = reader.next(Int32Array);
    this.#columns = reader.next(Uint16Array);
    this.#places = reader.next(Uint32Array);
  }

  next(sheet: string): PackedGrid {
    const row = this.#row;
    const cell = this.#cell;
    this.#row += this.#sizes[this.#size++]!;
    this.#cell += this.#sizes[this.#size++]!;
    const cells = {
      table: this.#table,
      rows: this.#rows.subarray(row, this.#row),
      counts: this.#counts.subarray(row, this.#row),
      columns: this.#columns.subarray(cell, this.#cell),
      places: this.#places.subarray(cell, this.#cell),
    };
    if (this.#sizes[this.#size++] === 0) return { sheet, cells, merges: [], hidden: undefined };
    const [merges, isHidden, rows, columns] = [this.#edge(), this.#edge(), this.#edge(), this.#edge()];
    return {
      sheet,
      cells,
      merges: this.#merges(merges),
      hidden:
        isHidden < 0
          ? undefined
          : { sheet: isHidden === 1, rows: this.#spans(rows), columns: this.#spans(columns) },
    };
  }

  #edge(): number {
    return this.#outlines[this.#outline++]!;
  }

  #merges(count: number): Merge[] {
    const merges: Merge[] = [];
    while (merges.length < count)
      merges.push({ top: this.#edge(), left: this.#edge(), bottom: this.#edge(), right: this.#edge() });
    return merges;
  }

  #spans(count: number): Span[] {
    const spans: Span[] = [];
    while (spans.length < count) spans.push({ first: this.#edge(), last: this.#edge() });
    return spans;
  }
}
