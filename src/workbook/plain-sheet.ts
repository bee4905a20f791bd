import type { Cell, Merge, Span } from '../grid/grid.ts';
import { addSpan } from './add-span.ts';
import { columnIn } from './column-in.ts';
import { dayOfNumber } from './day-of-number.ts';
import { LIMITS } from './limits.ts';
import type { NumberStyle } from './plain-styles.ts';
import { plainText } from './plain-text.ts';
import type { SharedStrings } from './shared-strings.ts';
import { typedText } from './typed-text.ts';
import { attributeOf, rootOf, type Tag, textAfter, walkTags } from './walk-tags.ts';

/** What the cells of a sheet refer to in other parts. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly styles: readonly NumberStyle[];
}

/** The cells of a sheet, and what is merged and hidden in it. */
export interface PlainSheet {
  readonly rows: Array<Array<Cell | undefined>>;
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

/**
 * Reads a sheet part in which everything is plain: numbers, texts, formulas that stand where they count, in order.
 * @returns undefined where anything else stands in it: the spreadsheet library then reads the workbook, and judges it
 */
export function readPlainSheet(xml: string, context: SheetContext): PlainSheet | undefined {
  const reader = new SheetReader(xml, context);
  // A part that is no sheet would be an empty one.
  if (rootOf(xml) !== 'worksheet') return undefined;
  return walkTags(xml, (tag) => reader.visit(tag)) ? reader : undefined;
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
/** Beyond this column a sheet is mostly empty, and no form. */
const WIDEST = 1_000;

class SheetReader implements PlainSheet {
  readonly rows: Array<Array<Cell | undefined>> = [];
  readonly merges: Merge[] = [];
  readonly hiddenRows: Span[] = [];
  readonly hiddenColumns: Span[] = [];
  readonly #xml: string;
  readonly #context: SheetContext;
  #cells = 0;
  #row = 0;
  #column = 0;
  #type = 'n';
  #style: NumberStyle | undefined;
  #value: string | undefined;
  #text: string | undefined;
  #formula: string | undefined;

  constructor(xml: string, context: SheetContext) {
    this.#xml = xml;
    this.#context = context;
  }

  /** @returns false as soon as something is not plain */
  visit(tag: Tag): boolean {
    const { name, kind } = tag;
    if (kind === 'close') return name !== 'c' || this.#endCell();
    switch (name) {
      case 'row':
        return this.#beginRow(tag.attributes);
      case 'c':
        return this.#beginCell(tag.attributes);
      case 'v':
        this.#value = kind === 'empty' ? '' : textAfter(this.#xml, tag);
        return true;
      case 't':
        this.#text = kind === 'empty' ? '' : textAfter(this.#xml, tag);
        return true;
      case 'f':
        // Shared formulas stand in one cell for many; the library writes them out.
        this.#formula = kind === 'empty' ? undefined : plainText(textAfter(this.#xml, tag));
        return this.#formula !== undefined && attributeOf(tag.attributes, 't') === undefined;
      case 'col':
        return this.#hideColumns(tag.attributes);
      case 'mergeCell':
        return this.#merge(attributeOf(tag.attributes, 'ref') ?? '');
      default:
        // Runs of formatted text.
        return name !== 'r' && name !== 'rPh';
    }
  }

  #beginRow(attributes: string): boolean {
    const row = Number(attributeOf(attributes, 'r') ?? 0);
    if (!(Number.isInteger(row) && row > this.#row && row <= LIMITS.rows)) return false;
    this.#row = row;
    this.#column = 0;
    if (isHidden(attributes)) addSpan(this.hiddenRows, row - 1);
    return true;
  }

  #beginCell(attributes: string): boolean {
    const column = columnIn(attributeOf(attributes, 'r') ?? '', this.#row);
    if (column <= this.#column || column > WIDEST || ++this.#cells > LIMITS.cells) return false;
    this.#column = column;
    this.#type = attributes.includes('t') ? (attributeOf(attributes, 't') ?? 'n') : 'n';
    this.#style = this.#context.styles[Number(attributeOf(attributes, 's') ?? 0)];
    this.#value = undefined;
    this.#text = undefined;
    this.#formula = undefined;
    return true;
  }

  #endCell(): boolean {
    const cell = this.#cell();
    if (cell === undefined) return false;
    if (cell === EMPTY) return true;
    let row = this.rows[this.#row - 1];
    if (row === undefined) {
      row = [];
      this.rows[this.#row - 1] = row;
    }
    row[this.#column - 1] = cell;
    return true;
  }

  /** The cell that ends here; undefined where it is not plain. */
  #cell(): Cell | typeof EMPTY | undefined {
    const value = this.#value;
    if (this.#type === 'inlineStr')
      return this.#text === undefined ? undefined : this.#textCell(plainText(this.#text));
    if (value === undefined || value === '') {
      const formula = this.#formula;
      // A formula whose result is no text.
      if (this.#type === 'str' && value === '') return EMPTY;
      if (this.#type !== 'n') return undefined;
      // A formula that no program has calculated.
      return formula === undefined ? EMPTY : formula === '' ? undefined : { kind: 'uncalculated', formula };
    }
    switch (this.#type) {
      case 'n':
        return this.#numberCell(value);
      case 's':
        return /^\d+$/.test(value) ? this.#textCell(this.#context.strings[Number(value)]) : undefined;
      case 'str':
        return this.#textCell(plainText(value));
      case 'b':
        return value === '0' || value === '1' ? { kind: 'boolean', value: value === '1' } : undefined;
      case 'e':
        return ERRORS.has(value) ? { kind: 'error', text: value } : undefined;
      default:
        return undefined;
    }
  }

  #numberCell(value: string): Cell | undefined {
    if (!NUMBER.test(value) || this.#style === undefined || this.#style === 'other') return undefined;
    const number = Number(value);
    if (this.#style === 'day') {
      const date = dayOfNumber(number);
      return date && { kind: 'date', date };
    }
    const formula = this.#formula;
    if (this.#style === 'percent')
      return formula === undefined
        ? { kind: 'number', number, percent: true }
        : { kind: 'number', number, formula, percent: true };
    return formula === undefined ? { kind: 'number', number } : { kind: 'number', number, formula };
  }

  #textCell(raw: string | undefined): Cell | typeof EMPTY | undefined {
    if (raw === undefined || raw.length > LIMITS.text) return undefined;
    const text = typedText(raw);
    if (text.trim() === '') return EMPTY;
    const formula = this.#formula;
    return formula === undefined ? { kind: 'text', text } : { kind: 'text', text, formula };
  }

  #hideColumns(attributes: string): boolean {
    if (!isHidden(attributes)) return true;
    const [first, last] = ['min', 'max'].map((name) => Number(attributeOf(attributes, name)));
    if (!(first! >= 1 && last! >= first! && last! <= LIMITS.columns)) return false;
    this.hiddenColumns.push({ first: first! - 1, last: last! - 1 });
    return true;
  }

  #merge(ref: string): boolean {
    const match = /^([A-Z]{1,3})([1-9]\d{0,6}):([A-Z]{1,3})([1-9]\d{0,6})$/.exec(ref);
    if (match === null || this.merges.length >= LIMITS.merges) return false;
    const [top, bottom] = [Number(match[2]) - 1, Number(match[4]) - 1];
    const [left, right] = [columnIn(`${match[1]}1`, 1) - 1, columnIn(`${match[3]}1`, 1) - 1];
    this.merges.push({ top, left, bottom, right });
    return top <= bottom && left <= right;
  }
}

/** A cell with a format and nothing in it. */
const EMPTY = Symbol('empty');

const isHidden = (attributes: string) =>
  attributes.includes('hidden') && /^(?:1|true)$/.test(attributeOf(attributes, 'hidden') ?? '');
