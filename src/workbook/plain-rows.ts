import type { Span } from '../grid/grid.ts';
import { addSpan } from './add-span.ts';
import { wholeNumberIn } from './byte-numbers.ts';
import { ByteTags, bytesOf } from './byte-tags.ts';
import { CellBytes, type ElementName, elementName } from './cell-bytes.ts';
import type { CellCollector } from './cell-columns.ts';
import { LIMITS } from './limits.ts';
import { ODD, PlainValues, type SheetContext } from './plain-values.ts';
import { readUsualCell } from './usual-cell.ts';

/** Beyond this column a sheet is mostly empty, and no form. */
const WIDEST = 1_000;

const [R, HIDDEN, ONE, TRUE] = [bytesOf('r'), bytesOf('hidden'), bytesOf('1'), bytesOf('true')];

/** Reads the rows of a sheet, which follow each other in the bytes of its part, into a collector. */
export class PlainRows {
  readonly hiddenRows: Span[] = [];
  readonly #tags: ByteTags;
  readonly #name: ElementName;
  readonly #cell: CellBytes;
  readonly #values: PlainValues;
  readonly #collector: CellCollector;
  #cells = 0;
  /** Row and column that were read last, counted from 1. */
  #row = 0;
  #column = 0;

  /** @param at behind the tag `<sheetData>`   @param prefix of the names of all tags: '' or such as "x:" */
  constructor(part: Uint8Array, at: number, prefix: string, context: SheetContext, collector: CellCollector) {
    this.#tags = new ByteTags(part, at);
    this.#name = elementName(prefix, 'row');
    this.#cell = new CellBytes(this.#tags, prefix);
    this.#values = new PlainValues(part, context, collector.table);
    this.#collector = collector;
  }

  /** Reads all rows. @returns where they end; undefined where anything among them is not plain */
  read(): number | undefined {
    this.#tags.skipSpace();
    while (this.#tags.opens(this.#name.open)) {
      if (!this.#readRow()) return undefined;
      this.#tags.skipSpace();
    }
    return this.#tags.at;
  }

  #readRow(): boolean {
    const tags = this.#tags;
    let row = 0;
    let rowFrom = 0;
    let rowTo = 0;
    let hides = 0;
    while (tags.nextAttribute()) {
      if (tags.isNamed(R)) {
        // One of them twice: two readers would read two different rows.
        if (row !== 0) return false;
        row = wholeNumberIn(tags.part, tags.valueFrom, tags.valueTo);
        rowFrom = tags.valueFrom;
        rowTo = tags.valueTo;
      } else if (tags.isNamed(HIDDEN)) {
        if (hides !== 0) return false;
        hides = tags.isValue(ONE) || tags.isValue(TRUE) ? 1 : -1;
      }
    }
    if (tags.broken || !(row > this.#row && row <= LIMITS.rows)) return false;
    this.#row = row;
    this.#column = 0;
    if (hides > 0) addSpan(this.hiddenRows, row - 1);
    if (tags.isEmpty) return true;
    tags.skipSpace();
    while (this.#readCell(rowFrom, rowTo)) tags.skipSpace();
    return !tags.broken && tags.closes(this.#name.close);
  }

  /** Reads the next cell; false where there is none, or one that is not plain. */
  #readCell(rowFrom: number, rowTo: number): boolean {
    const tags = this.#tags;
    const end = readUsualCell(tags.part, tags.at, rowFrom, rowTo, this.#cell);
    if (end > 0) tags.at = end;
    else if (!this.#cell.begins()) return false;
    else if (!this.#cell.read(rowFrom, rowTo)) tags.broken = true;
    const { column } = this.#cell;
    if (column <= this.#column || column > WIDEST || ++this.#cells > LIMITS.cells) tags.broken = true;
    this.#column = column;
    const place = tags.broken ? ODD : this.#values.placeOf(this.#cell);
    if (place >= 0) this.#collector.add(this.#row - 1, column - 1, place);
    if (place === ODD) tags.broken = true;
    return !tags.broken;
  }
}
