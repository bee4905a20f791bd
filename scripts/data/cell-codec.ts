import type { Cell } from '../../src/grid/grid.ts';
import type { ArrayReader, ArrayWriter } from './packed-arrays.ts';

/**
 * A cell is kept as the place of its kind in this list, with marks; then its number, its text, its formula, as far as it
 * has them.
 */
const KINDS = ['text', 'number', 'boolean', 'date', 'error', 'uncalculated'] as const;
const [TEXT, NUMBER, BOOLEAN, DATE, ERROR, UNCALCULATED] = [0, 1, 2, 3, 4, 5] as const;
const KIND = 7;
/** The cell also has a formula. */
const FORMULA = 8;
/** Its number is shown as a percentage. */
const PERCENT = 16;

export function addCells(writer: ArrayWriter, cells: readonly Cell[]): void {
  const kinds = new Uint8Array(cells.length);
  const numbers: number[] = [];
  const texts: number[] = [];
  const strings: string[] = [];
  /** Formulas come in many cells; a text that does is one cell already. */
  const formulas = new Map<string, number>();
  const formulaPlace = (formula: string) => {
    const known = formulas.get(formula);
    if (known !== undefined) return known;
    formulas.set(formula, strings.length);
    return strings.push(formula) - 1;
  };
  for (const [i, cell] of cells.entries()) {
    kinds[i] = KINDS.indexOf(cell.kind);
    if (cell.kind === 'number') numbers.push(cell.number);
    if (cell.kind === 'boolean') numbers.push(cell.value ? 1 : 0);
    if (cell.kind === 'date') numbers.push(cell.date.getTime());
    if ('text' in cell) texts.push(strings.push(cell.text) - 1);
    if ('percent' in cell && cell.percent === true) kinds[i]! |= PERCENT;
    if (!('formula' in cell) || cell.formula === undefined) continue;
    texts.push(formulaPlace(cell.formula));
    if (cell.kind !== 'uncalculated') kinds[i]! |= FORMULA;
  }
  writer.add(kinds);
  writer.add(Float64Array.from(numbers));
  writer.add(Uint32Array.from(texts));
  writer.addTexts(strings);
}

/** The inverse of `addCells`. */
export function cellsIn(reader: ArrayReader): Cell[] {
  const kinds = reader.next(Uint8Array);
  const numbers = reader.next(Float64Array);
  const texts = reader.next(Uint32Array);
  const strings = reader.texts();
  const cells: Cell[] = new Array(kinds.length);
  let n = 0;
  let t = 0;
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i]!;
    if (kind === NUMBER) cells[i] = { kind: 'number', number: numbers[n++]! };
    else if (kind === TEXT) cells[i] = { kind: 'text', text: strings[texts[t++]!]! };
    else {
      const hasNumber = NUMBER <= (kind & KIND) && (kind & KIND) <= DATE;
      const number = hasNumber ? numbers[n++]! : 0;
      const text = hasNumber ? '' : strings[texts[t++]!]!;
      cells[i] = cellOf(kind, number, text, kind & FORMULA ? strings[texts[t++]!] : undefined);
    }
  }
  return cells;
}

/** Any cell that is more than a number or a text. Each written out: there are thousands of them. */
function cellOf(kind: number, number: number, text: string, formula: string | undefined): Cell {
  switch (kind) {
    case NUMBER | FORMULA:
      return { kind: 'number', number, formula: formula! };
    case NUMBER | PERCENT:
      return { kind: 'number', number, percent: true };
    case NUMBER | PERCENT | FORMULA:
      return { kind: 'number', number, formula: formula!, percent: true };
    case TEXT | FORMULA:
      return { kind: 'text', text, formula: formula! };
    case BOOLEAN:
      return { kind: 'boolean', value: number === 1 };
    case DATE:
      return { kind: 'date', date: new Date(number) };
    case ERROR:
      return { kind: 'error', text };
    case UNCALCULATED:
      return { kind: 'uncalculated', formula: text };
    default:
      throw new RangeError('no cell of ours');
  }
}
