import type { Cell, Merge, Span } from '../grid/grid.ts';
import { columnIn, rowIn } from './cell-address.ts';
import { LIMITS } from './limits.ts';
import type { NumberStyle } from './plain-styles.ts';
import { plainText } from './plain-text.ts';
import type { SharedStrings } from './shared-strings.ts';
import { attributeOf, type Tag, textAfter } from './walk-tags.ts';

/** What the cells of a sheet refer to in other parts. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly styles: readonly NumberStyle[];
}

/** A number as a sheet stores it. The library would take "8x5" for 8. */
const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** Checks the tags of a sheet part one after the other, and reads its cells as long as they are plain. */
export class SheetScanner {
  /** Cells that hold a value. */
  cells = 0;
  /** Two readers could read two different sheets. */
  broken = false;
  tooLarge = false;
  /** False where something stands in the sheet that the spreadsheet library must read. */
  plain = true;
  readonly rows: Array<Array<Cell | undefined>> = [];
  readonly merges: Merge[] = [];
  readonly hiddenRows: Span[] = [];
  readonly hiddenColumns: Span[] = [];
  readonly #xml: string;
  readonly #context: SheetContext;
  #row = 0;
  #column = 0;
  #type = 'n';
  #style: NumberStyle = 'number';
  #value: string | undefined;
  #text: string | undefined;
  #formula: string | undefined;

  constructor(xml: string, context: SheetContext) {
    this.#xml = xml;
    this.#context = context;
  }

  visit(tag: Tag): void {
    const { name, kind } = tag;
    if (kind === 'close') {
      if (name === 'c') this.#endCell();
      return;
    }
    if (name === 'c') this.#beginCell(tag);
    else if (name === 'v') this.#value = kind === 'empty' ? '' : textAfter(this.#xml, tag);
    else if (name === 'f') this.#visitFormula(tag);
    else if (name === 't') this.#text = kind === 'empty' ? '' : textAfter(this.#xml, tag);
    else if (name === 'row') this.#visitRow(tag);
    else if (name === 'r' || name === 'rPh') this.plain = false;
    else if (name === 'col') this.#visitColumns(tag);
    else if (name === 'mergeCell') this.#visitMerge(tag);
  }

  #visitRow(tag: Tag): void {
    const stated = attributeOf(tag.attributes, 'r');
    const row = stated === undefined ? this.#row + 1 : Number(stated);
    if (!Number.isInteger(row) || row <= this.#row) this.broken = true;
    if (row > LIMITS.rows) this.tooLarge = true;
    this.#row = row;
    this.#column = 0;
    if (tag.attributes.includes('hidden') && isTrue(tag, 'hidden'))
      this.hiddenRows.push({ first: row - 1, last: row - 1 });
  }

  #beginCell(tag: Tag): void {
    const { attributes } = tag;
    this.#value = undefined;
    this.#text = undefined;
    this.#formula = undefined;
    this.#type = attributes.includes(' t=') ? (attributeOf(attributes, 't') ?? 'n') : 'n';
    this.#style = this.#context.styles[Number(attributeOf(attributes, 's') ?? 0)] ?? 'other';
    const address = attributeOf(attributes, 'r');
    if (address === undefined) {
      this.plain = false;
      this.#column++;
      return;
    }
    const column = columnIn(address, this.#row);
    // An address in another row, or twice, or before the last one.
    if (column <= this.#column) this.broken = true;
    if (column > LIMITS.columns) this.tooLarge = true;
    this.#column = column;
  }

  #visitFormula(tag: Tag): void {
    // Shared formulas stand in one cell for many; the library writes them out.
    if (attributeOf(tag.attributes, 't') !== undefined) this.plain = false;
    this.#formula = tag.kind === 'empty' ? '' : this.#unescaped(textAfter(this.#xml, tag));
  }

  #endCell(): void {
    const value = this.#value;
    const isFilled = (value !== undefined && value !== '') || this.#text !== undefined;
    if (isFilled && ++this.cells > LIMITS.cells) this.tooLarge = true;
    if (this.broken || this.tooLarge) return;
    const cell = isFilled ? this.#filledCell(value ?? '') : this.#emptyCell();
    if (cell === undefined || !this.plain) return;
    let row = this.rows[this.#row - 1];
    if (row === undefined) {
      row = [];
      this.rows[this.#row - 1] = row;
    }
    row[this.#column - 1] = cell;
  }

  #emptyCell(): Cell | undefined {
    const formula = this.#formula;
    if (formula === undefined) return undefined;
    // A formula with a type and without a value: nobody knows what it was to be.
    if (this.#type !== 'n' || formula === '') this.plain = false;
    return { kind: 'uncalculated', formula };
  }

  #filledCell(value: string): Cell | undefined {
    switch (this.#type) {
      case 'n':
        return this.#numberCell(value);
      case 's': {
        if (!/^\s*\d+\s*$/.test(value) || Number(value) >= this.#context.strings.length) this.broken = true;
        return this.#textCell(this.#context.strings[Number(value)]);
      }
      case 'str':
        return this.#textCell(this.#unescaped(value));
      case 'inlineStr':
        return this.#textCell(this.#unescaped(this.#text ?? ''));
      case 'b':
        if (!/^\s*[01]\s*$/.test(value)) this.broken = true;
        return { kind: 'boolean', value: value.trim() === '1' };
      case 'e':
        if (!ERRORS.has(value)) this.plain = false;
        return { kind: 'error', text: value };
      default:
        this.plain = false;
        return undefined;
    }
  }

  #numberCell(value: string): Cell {
    if (!NUMBER.test(value)) this.broken = true;
    if (this.#style === 'other') this.plain = false;
    const formula = this.#formula;
    return {
      kind: 'number',
      number: Number(value),
      ...(formula === undefined ? {} : { formula }),
      ...(this.#style === 'percent' ? { percent: true } : {}),
    };
  }

  #textCell(raw: string | undefined): Cell | undefined {
    if (raw === undefined) {
      this.plain = false;
      return undefined;
    }
    const text = raw.normalize('NFC');
    if (text.trim() === '') return undefined;
    const formula = this.#formula;
    return formula === undefined ? { kind: 'text', text } : { kind: 'text', text, formula };
  }

  #unescaped(raw: string): string {
    const text = plainText(raw);
    if (text === undefined) this.plain = false;
    return text ?? raw;
  }

  #visitColumns(tag: Tag): void {
    if (!isTrue(tag, 'hidden')) return;
    const [first, last] = ['min', 'max'].map((name) => Number(attributeOf(tag.attributes, name)));
    this.hiddenColumns.push({ first: first! - 1, last: last! - 1 });
  }

  #visitMerge(tag: Tag): void {
    const match = /^([A-Z]{1,3}\d+):([A-Z]{1,3}\d+)$/.exec(attributeOf(tag.attributes, 'ref') ?? '');
    const [from, to] = [rowIn(match?.[1] ?? ''), rowIn(match?.[2] ?? '')];
    if (match === null || from > to) {
      this.plain = false;
      return;
    }
    const [left, right] = [columnIn(match[1]!, from), columnIn(match[2]!, to)];
    if (left > right) this.plain = false;
    this.merges.push({ top: from - 1, left: left - 1, bottom: to - 1, right: right - 1 });
  }
}

const isTrue = ({ attributes }: Tag, name: string) =>
  /^(?:1|true)$/.test(attributeOf(attributes, name) ?? '');
