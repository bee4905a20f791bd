import type { HiddenParts, Span } from '../grid/grid.ts';
import { LIMITS } from './limits.ts';
import { STORED_NUMBER } from './stored-number.ts';
import { attributeOf, type Tag, walkTags } from './walk-tags.ts';

/** What the bytes of an .ods say of one sheet, before the spreadsheet library reads it. */
export interface OdsTable {
  /** Cells that hold a number, a day or a truth value. */
  readonly values: number;
  readonly hidden: HiddenParts;
}

export type OdsScanned =
  | { readonly ok: true; readonly tables: readonly OdsTable[] }
  | { readonly ok: false; readonly fault: 'damaged' | 'too-large' };

const NUMERIC = /^(?:float|percentage|currency)$/;
const VALUED = /^(?:float|percentage|currency|boolean|date|time)$/;

/** Checks the content of an .ods: rows and columns can be repeated a billion times in a few bytes. @param xml a binary string */
export function scanOds(xml: string): OdsScanned {
  const scanner = new OdsScanner();
  if (!walkTags(xml, (tag) => scanner.visit(tag)) || scanner.broken) return { ok: false, fault: 'damaged' };
  return scanner.tooLarge ? { ok: false, fault: 'too-large' } : { ok: true, tables: scanner.tables };
}

class OdsScanner {
  broken = false;
  tooLarge = false;
  readonly tables: Array<{ values: number; hidden: { sheet: boolean; rows: Span[]; columns: Span[] } }> = [];
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #tags = 0;
  #cells = 0;
  #row = 0;
  #column = 0;
  #headColumn = 0;
  #rowRepeat = 1;

  visit(tag: Tag): void {
    if (++this.#tags > LIMITS.tags) this.tooLarge = true;
    if (tag.kind === 'close') {
      if (tag.name === 'table-row') this.#row += this.#rowRepeat;
      return;
    }
    switch (tag.name) {
      case 'style':
        this.#style = attributeOf(tag.attributes, 'name') ?? '';
        return;
      case 'table-properties':
        if (attributeOf(tag.attributes, 'display') === 'false') this.#hiddenStyles.add(this.#style);
        return;
      case 'table':
        this.#visitTable(tag);
        return;
      case 'table-column':
        this.#headColumn += this.#span(tag, 'columns', this.#headColumn);
        return;
      case 'table-row':
        this.#visitRow(tag);
        return;
      case 'table-cell':
      case 'covered-table-cell':
        this.#visitCell(tag);
    }
  }

  #visitTable(tag: Tag): void {
    const sheet = this.#hiddenStyles.has(attributeOf(tag.attributes, 'style-name') ?? '');
    this.tables.push({ values: 0, hidden: { sheet, rows: [], columns: [] } });
    this.#row = 0;
    this.#headColumn = 0;
  }

  #visitRow(tag: Tag): void {
    this.#column = 0;
    this.#rowRepeat = this.#span(tag, 'rows', this.#row);
    if (tag.kind === 'empty') this.#row += this.#rowRepeat;
  }

  #visitCell(tag: Tag): void {
    const repeat = countIn(tag, 'number-columns-repeated');
    const type = attributeOf(tag.attributes, 'value-type');
    // An open cell without a type may hold text: the library repeats it all the same.
    if (type !== undefined || tag.kind === 'open') {
      this.#cells += repeat * this.#rowRepeat;
      const [right, bottom] = [this.#column + repeat, this.#row + this.#rowRepeat];
      if (this.#cells > LIMITS.cells || right > LIMITS.columns || bottom > LIMITS.rows) this.tooLarge = true;
    }
    if (NUMERIC.test(type ?? '') && !STORED_NUMBER.test(attributeOf(tag.attributes, 'value') ?? ''))
      this.broken = true;
    const table = this.tables.at(-1);
    if (table && tag.name === 'table-cell' && VALUED.test(type ?? ''))
      table.values += repeat * this.#rowRepeat;
    this.#column += repeat;
  }

  /** How many rows or columns a tag stands for; notes them where they are hidden. */
  #span(tag: Tag, what: 'rows' | 'columns', first: number): number {
    const count = countIn(tag, `number-${what}-repeated`);
    const isHidden = /^(?:collapse|filter)$/.test(attributeOf(tag.attributes, 'visibility') ?? '');
    const last = Math.min(first + count, LIMITS[what]) - 1;
    if (isHidden && first <= last) this.tables.at(-1)?.hidden[what].push({ first, last });
    return count;
  }
}

function countIn({ attributes }: Tag, name: string): number {
  const count = Number(attributeOf(attributes, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
