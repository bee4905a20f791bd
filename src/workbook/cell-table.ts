import type { Cell } from '../grid/grid.ts';

/** Hundredths below which numbers are looked for before they are kept: points come again and again, ordinals do not. */
const SLOTS = 4_096;

/**
 * The different cells of sheets. Of a million cells most say what others say: the name of a unit, a maximum, a number of
 * points. Each is kept once as an object, or a few times, and a sheet refers to it.
 */
export class CellTable {
  readonly cells: Cell[] = [];
  readonly #texts = new Map<string, number>();
  /** By a number's hundredths: the place of a cell that may hold it. */
  readonly #numbers = new Int32Array(SLOTS).fill(-1);

  /** Keeps a cell, whatever was kept before. @returns its place in `cells` */
  keep(cell: Cell): number {
    return this.cells.push(cell) - 1;
  }

  /** Place of a cell that holds this text and nothing else. */
  ofText(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const place = this.keep({ kind: 'text', text });
    this.#texts.set(text, place);
    return place;
  }

  /** Place of a cell that holds this number and nothing else; often one that was kept before. */
  ofNumber(number: number): number {
    const slot = Math.round(number * 100);
    if (!(slot >= 0 && slot < SLOTS)) return this.keep({ kind: 'number', number });
    const known = this.cells[this.#numbers[slot]!];
    // Not "===": −0 is no 0.
    if (known?.kind === 'number' && Object.is(known.number, number)) return this.#numbers[slot]!;
    const place = this.keep({ kind: 'number', number });
    this.#numbers[slot] = place;
    return place;
  }

  /** Place of a cell like this one. */
  of(cell: Cell): number {
    if (cell.kind === 'text' && cell.formula === undefined) return this.ofText(cell.text);
    const isPlain = cell.kind === 'number' && cell.formula === undefined && cell.percent !== true;
    return isPlain ? this.ofNumber(cell.number) : this.keep(cell);
  }
}
