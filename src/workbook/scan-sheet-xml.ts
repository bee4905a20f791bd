import type { HiddenParts, Span } from '../grid/grid.ts';
import { addSpan } from './add-span.ts';
import { LIMITS } from './limits.ts';
import { STORED_NUMBER } from './stored-number.ts';
import { attributeOf, type Tag, textAfter, walkTags } from './walk-tags.ts';

/** What the bytes of an .xlsx sheet say by themselves, before the spreadsheet library reads it. */
export interface SheetScan {
  /** Cells that hold a value. */
  readonly cells: number;
  readonly hidden: Omit<HiddenParts, 'sheet'>;
  /** The part without what is not needed: its cells and merged blocks. */
  readonly lean: string;
}

export type SheetScanned =
  | { readonly ok: true; readonly scan: SheetScan }
  | { readonly ok: false; readonly fault: 'damaged' | 'too-large' };

/**
 * Checks a sheet part and counts what it holds. The spreadsheet library reads what it can and is silent about the
 * rest, so a broken tag could hide a score, a damaged digit change one, and a far address fill the memory.
 * @param xml the part as a binary string   @param sharedStrings number of texts that its cells may refer to
 */
export function scanSheetXml(xml: string, sharedStrings: number): SheetScanned {
  const scanner = new SheetScanner(xml, sharedStrings);
  if (!walkTags(xml, (tag) => scanner.visit(tag)) || scanner.broken) return { ok: false, fault: 'damaged' };
  if (scanner.tooLarge) return { ok: false, fault: 'too-large' };
  const { cells, rows, columns, lean } = scanner;
  return { ok: true, scan: { cells, hidden: { rows, columns }, lean } };
}

class SheetScanner {
  cells = 0;
  broken = false;
  tooLarge = false;
  readonly rows: Span[] = [];
  readonly columns: Span[] = [];
  readonly #xml: string;
  readonly #sharedStrings: number;
  readonly #seenRows = new Set<number>();
  /** Addresses in the present row. */
  readonly #seen = new Set<string>();
  #tags = 0;
  #places = 0;
  #row = 0;
  #column = 0;
  #merges = 0;
  #dataEnd: number | undefined;
  #mergesFrom = 0;
  #mergesTo = 0;
  #type = 'n';
  #filled = false;

  constructor(xml: string, sharedStrings: number) {
    this.#xml = xml;
    this.#sharedStrings = sharedStrings;
  }

  /**
   * The sheet up to its last cell, and its merged blocks. What comes after (links, validations, formats by condition) is
   * not read, and the library would fill every cell of a link that covers a billion of them.
   */
  get lean(): string {
    if (this.#dataEnd === undefined) return this.#xml;
    return this.#xml.slice(0, this.#dataEnd) + this.#xml.slice(this.#mergesFrom, this.#mergesTo);
  }

  visit(tag: Tag): void {
    if (++this.#tags > LIMITS.tags) this.tooLarge = true;
    if (tag.name === 'sheetData' && tag.kind !== 'open') this.#dataEnd ??= tag.end;
    if (tag.kind === 'close') {
      if (tag.name === 'c' && this.#filled) this.cells++;
      if (tag.name === 'mergeCells') this.#mergesTo = tag.end;
      return;
    }
    switch (tag.name) {
      case 'mergeCells':
        this.#mergesFrom = this.#mergesTo = tag.end;
        return;
      case 'mergeCell':
        // The library would first make an object of each.
        if (++this.#merges > LIMITS.merges) this.tooLarge = true;
        return;
      case 'row':
        this.#visitRow(tag);
        return;
      case 'c':
        this.#visitCell(tag);
        return;
      case 'v':
        this.#visitValue(tag);
        return;
      case 't':
        // Text that stands in the cell itself.
        if (this.#type === 'inlineStr' && textAfter(this.#xml, tag) !== '') this.#filled = true;
        return;
      case 'col':
        if (isTrue(tag, 'hidden')) this.#visitHiddenColumns(tag);
    }
  }

  #visitHiddenColumns(tag: Tag): void {
    const [first, last] = ['min', 'max'].map((name) => Number(attributeOf(tag.attributes, name)));
    if (first! >= 1 && last! >= first!)
      this.columns.push({ first: first! - 1, last: Math.min(last!, LIMITS.columns) - 1 });
  }

  #visitRow(tag: Tag): void {
    const stated = attributeOf(tag.attributes, 'r');
    this.#row = stated === undefined ? this.#row + 1 : Number(stated);
    if (!Number.isInteger(this.#row) || this.#row < 1) this.broken = true;
    if (this.#row > LIMITS.rows) this.tooLarge = true;
    // A row that comes twice: two readers would read two different sheets.
    if (this.#seenRows.has(this.#row)) this.broken = true;
    this.#seenRows.add(this.#row);
    this.#seen.clear();
    this.#column = 0;
    if (isTrue(tag, 'hidden')) addSpan(this.rows, this.#row - 1);
  }

  #visitCell(tag: Tag): void {
    this.#type = attributeOf(tag.attributes, 't') ?? 'n';
    this.#filled = false;
    const address = attributeOf(tag.attributes, 'r');
    this.#column++;
    if (address !== undefined) this.#visitAddress(address);
    if (++this.#places > LIMITS.cells || this.#column > LIMITS.columns) this.tooLarge = true;
  }

  #visitAddress(address: string): void {
    const match = /^([A-Z]+)([1-9]\d*)$/.exec(address);
    // An address in another row, or twice: again two different sheets.
    if (match === null || Number(match[2]) !== this.#row || this.#seen.has(address)) this.broken = true;
    else this.#column = columnNumber(match[1]!);
    this.#seen.add(address);
  }

  #visitValue(tag: Tag): void {
    const text = tag.kind === 'empty' ? '' : textAfter(this.#xml, tag);
    if (text === '') return;
    this.#filled = true;
    if (this.#type === 'n' && !STORED_NUMBER.test(text)) this.broken = true;
    if (this.#type === 'b' && !/^\s*[01]\s*$/.test(text)) this.broken = true;
    if (this.#type === 's' && !(/^\s*\d+\s*$/.test(text) && Number(text) < this.#sharedStrings))
      this.broken = true;
  }
}

const isTrue = ({ attributes }: Tag, name: string) =>
  /^(?:1|true)$/.test(attributeOf(attributes, name) ?? '');

/** Number of a column: A is 1. Stops far beyond the limit, however long the letters are. */
function columnNumber(letters: string): number {
  if (letters.length > 6) return Number.POSITIVE_INFINITY;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
