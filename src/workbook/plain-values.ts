import type { Cell } from '../grid/grid.ts';
import { decimalIn, wholeNumberIn } from './byte-numbers.ts';
import {
  type CellBytes,
  ERROR_TYPE,
  INLINE_TYPE,
  NUMBER_TYPE,
  SHARED_TYPE,
  TEXT_TYPE,
  TRUTH_TYPE,
} from './cell-bytes.ts';
import type { CellTable } from './cell-table.ts';
import { dayOfNumber } from './day-of-number.ts';
import type { NumberStyle } from './plain-styles.ts';
import { plainBytes } from './plain-text.ts';
import type { SharedStrings } from './shared-strings.ts';
import { EMPTY_TEXT, ODD_TEXT, SharedTexts, typedPlain } from './shared-texts.ts';

/** What the cells of a sheet refer to in other parts. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly styles: readonly NumberStyle[];
}

/** Instead of the place of a cell: there is nothing in it; it is not plain. */
const EMPTY = EMPTY_TEXT;
export const ODD = ODD_TEXT;

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
const LONGEST_WORD = 64;

/** Understands what cells hold. */
export class PlainValues {
  readonly #part: Uint8Array;
  readonly #table: CellTable;
  readonly #shared: SharedTexts;
  readonly #styles: readonly NumberStyle[];

  constructor(part: Uint8Array, { strings, styles }: SheetContext, table: CellTable) {
    this.#part = part;
    this.#table = table;
    this.#shared = new SharedTexts(table, strings);
    this.#styles = styles;
  }

  /** Place in the table of what a cell holds, or why there is none. */
  placeOf(cell: CellBytes): number {
    const { type, formula, valueFrom, valueTo, text } = cell;
    if (cell.isEmpty) return EMPTY;
    if (type === INLINE_TYPE) return text === undefined ? ODD : this.#ofText(typedPlain(text), formula);
    if (text !== undefined) return ODD;
    if (valueFrom < 0 || valueFrom === valueTo) return this.#withoutValue(cell);
    switch (type) {
      case NUMBER_TYPE:
        return this.#ofNumber(cell);
      case SHARED_TYPE: {
        const number = wholeNumberIn(this.#part, valueFrom, valueTo);
        return formula === undefined
          ? this.#shared.placeOf(number)
          : this.#ofText(this.#shared.textOf(number), formula);
      }
      case TEXT_TYPE:
        return this.#ofText(typedPlain(plainBytes(this.#part.subarray(valueFrom, valueTo))), formula);
      case TRUTH_TYPE: {
        const word = this.#latin(valueFrom, valueTo);
        return word === '0' || word === '1'
          ? this.#table.keep({ kind: 'boolean', value: word === '1' })
          : ODD;
      }
      case ERROR_TYPE: {
        const word = this.#latin(valueFrom, valueTo);
        return ERRORS.has(word) ? this.#table.keep({ kind: 'error', text: word }) : ODD;
      }
      default:
        return ODD;
    }
  }

  /** A cell with a format and nothing in it, or with a formula that has no result. */
  #withoutValue({ type, formula, valueFrom }: CellBytes): number {
    // A formula whose result is no text.
    if (type === TEXT_TYPE && valueFrom >= 0) return EMPTY;
    if (type !== NUMBER_TYPE || formula === '') return ODD;
    // One that no program has calculated.
    return formula === undefined ? EMPTY : this.#table.keep({ kind: 'uncalculated', formula });
  }

  #ofNumber({ style, formula, valueFrom, valueTo }: CellBytes): number {
    const shown = this.#styles[style];
    if (shown === undefined || shown === 'other') return ODD;
    let number = decimalIn(this.#part, valueFrom, valueTo);
    if (Number.isNaN(number)) {
      const text = this.#latin(valueFrom, valueTo);
      if (!NUMBER.test(text)) return ODD;
      number = Number(text);
    }
    if (shown === 'number' && formula === undefined) return this.#table.ofNumber(number);
    if (shown === 'day') {
      const date = dayOfNumber(number);
      return date === undefined ? ODD : this.#table.keep({ kind: 'date', date });
    }
    const cell: Cell = { kind: 'number', number, ...(formula === undefined ? {} : { formula }) };
    return this.#table.keep(shown === 'percent' ? { ...cell, percent: true } : cell);
  }

  #ofText(text: string | undefined, formula: string | undefined): number {
    if (text === undefined) return ODD;
    if (text === '') return EMPTY;
    return formula === undefined
      ? this.#table.ofText(text)
      : this.#table.keep({ kind: 'text', text, formula });
  }

  /** A few bytes as text, each as one letter; '' for more than any number or word that is looked for. */
  #latin(from: number, to: number): string {
    return to - from > LONGEST_WORD ? '' : String.fromCharCode(...this.#part.subarray(from, to));
  }
}
