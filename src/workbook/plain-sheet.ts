import type { Merge, Span } from '../grid/grid.ts';
import { ByteTags } from './byte-tags.ts';
import { CellCollector, type CellColumns } from './cell-columns.ts';
import { columnIn } from './column-in.ts';
import { decodedPart } from './decoded-part.ts';
import { LIMITS } from './limits.ts';
import { PlainRows } from './plain-rows.ts';
import type { SheetContext } from './plain-values.ts';
import { attributeOf, rootOf, type Tag, walkTags } from './walk-tags.ts';

/** The cells of a sheet, and what is merged and hidden in it. */
export interface PlainSheet {
  readonly cells: CellColumns;
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

/** Bytes of the shortest cell: `<c r="A1"/>`. */
const SHORTEST_CELL = 11;

/**
 * Reads a sheet part in which everything is plain: numbers, texts, formulas that stand where they count, in order.
 * @returns undefined where anything else stands in it: the spreadsheet library then reads the workbook, and judges it
 */
export function readPlainSheet(part: Uint8Array, context: SheetContext): PlainSheet | undefined {
  const table = sheetDataIn(part);
  if (table === undefined) return undefined;
  const { prefix, from } = table;
  const most = Math.min(LIMITS.cells, Math.floor((part.length - from) / SHORTEST_CELL));
  const collector = new CellCollector(most);
  const rows = new PlainRows(part, from, prefix, context, collector);
  const to = table.isEmpty ? from : rows.read();
  if (to === undefined) return undefined;
  const [before, after] = [decodedPart(part.subarray(0, from)), decodedPart(part.subarray(to))];
  // A part that is no sheet would be an empty one.
  if (before === undefined || after === undefined || rootOf(before) !== 'worksheet') return undefined;
  const rest = new SheetRest(before.length);
  if (!walkTags(before + after, (tag) => rest.visit(tag)) || !rest.isWhole) return undefined;
  const { merges, hiddenColumns } = rest;
  return { cells: collector.collected(), merges, hiddenRows: rows.hiddenRows, hiddenColumns };
}

/** The tag behind which the rows stand, with the prefix of its name. At most this long is what is looked at of a name. */
const SHEET_DATA = /^((?:[a-z][\w.-]*:)?)sheetData(?=[\s/>])/i;
const LONGEST_NAME = 64;
const LESS = 60;

/** Where the rows begin; undefined where they do not. */
function sheetDataIn(part: Uint8Array): { prefix: string; from: number; isEmpty: boolean } | undefined {
  for (let at = part.indexOf(LESS); at >= 0; at = part.indexOf(LESS, at + 1)) {
    const match = SHEET_DATA.exec(String.fromCharCode(...part.subarray(at + 1, at + 1 + LONGEST_NAME)));
    if (match === null) continue;
    const tags = new ByteTags(part, at + match[0].length + 1);
    while (tags.nextAttribute());
    return tags.broken ? undefined : { prefix: match[1]!, from: tags.at, isEmpty: tags.isEmpty };
  }
  return undefined;
}

/** What stands around the rows: hidden columns before them, merged cells behind them. */
class SheetRest {
  readonly merges: Merge[] = [];
  readonly hiddenColumns: Span[] = [];
  readonly #from: number;
  #depth = 0;
  /** The rows were left out, so that their end follows their beginning. */
  #isOpen = false;
  #found = false;

  /** @param from where the rows were taken out */
  constructor(from: number) {
    this.#from = from;
  }

  /** Whether the rows stood where they belong. */
  get isWhole(): boolean {
    return this.#found && !this.#isOpen;
  }

  /** @returns false as soon as something is not plain */
  visit(tag: Tag): boolean {
    const { name, kind, attributes } = tag;
    if (this.#isOpen && kind !== 'close') return false;
    this.#isOpen = false;
    if (kind === 'close') {
      this.#depth--;
      return true;
    }
    if (kind === 'open') this.#depth++;
    switch (name) {
      case 'sheetData':
        // In the sheet itself, and where its rows were found.
        if (this.#found || tag.end !== this.#from || this.#depth !== (kind === 'open' ? 2 : 1)) return false;
        this.#found = true;
        this.#isOpen = kind === 'open';
        return true;
      case 'col':
        return this.#hideColumns(attributes);
      case 'mergeCell':
        return this.#merge(attributeOf(attributes, 'ref') ?? '');
      default:
        // Rows and cells anywhere else, and runs of formatted text.
        return name !== 'row' && name !== 'c' && name !== 'r' && name !== 'rPh';
    }
  }

  #hideColumns(attributes: string): boolean {
    if (!/^(?:1|true)$/.test(attributeOf(attributes, 'hidden') ?? '')) return true;
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
