import { type CellAt, COLUMNS, ROWS } from './cell-range.ts';
import { isWithin, rowsOf, sheetChildren } from './sheet-rows.ts';
import { attributeOf, childNamed, childrenOf, isTrue, type XmlElement } from './xml-elements.ts';

/** Pixels of a comment's box, of a line in it, and of what it has in height at most. */
const WIDTH = 320;
const LINE = 16;
const TALLEST = 480;
const CHARACTERS_PER_LINE = 48;
/** Columns or rows that a box reaches over at most, lest hidden ones be counted to the end of the sheet. */
const FARTHEST = 100;

/**
 * Where the box of a comment stands, beside its cell, as `x:Anchor` says it: left column and pixels into it, top row
 * and pixels, right, bottom. Excel takes the size of a box from this alone, so it must know how wide columns are.
 */
export function commentBoxes(xml: string, root: XmlElement): (cell: CellAt, text: string) => string {
  const { children, data } = sheetChildren(xml, root);
  const format = childNamed(children, 'sheetFormatPr');
  const cols = childNamed(children, 'cols');
  const widths = cols === undefined ? [] : childrenOf(xml, cols);
  const rows = new Map(rowsOf(xml, data).map(({ at, element }) => [at, element]));
  const widthOf = (column: number) =>
    sizeOf(
      widths.find((col) => isWithin(col, column)),
      'width',
      format,
      'defaultColWidth',
      7,
      64,
    );
  const heightOf = (row: number) => sizeOf(rows.get(row), 'ht', format, 'defaultRowHeight', 4 / 3, 20);
  return ({ row, column }, text) => {
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 0);
    const left = Math.min(column + 1, COLUMNS - 1);
    const [right, rightInto] = endOf(left, 15 + WIDTH, widthOf, COLUMNS);
    const [bottom, bottomInto] = endOf(row, 4 + Math.min(TALLEST, (lines + 1) * LINE), heightOf, ROWS);
    return [left, 15, row, 4, right, rightInto, bottom, bottomInto].join(', ');
  };
}

/** Pixels of a column or row: its own size, else the sheet's usual one, else Excel's. */
function sizeOf(
  own: XmlElement | undefined,
  name: string,
  format: XmlElement | undefined,
  usual: string,
  pixels: number,
  fallback: number,
): number {
  if (own !== undefined && isTrue(own, 'hidden')) return 0;
  const size = Number((own && attributeOf(own, name)) ?? (format && attributeOf(format, usual)));
  return size > 0 ? Math.round(size * pixels) : fallback;
}

/** Where a length ends that begins at the edge of a column or row: which one, and pixels into it. */
function endOf(
  start: number,
  length: number,
  pixelsOf: (at: number) => number,
  limit: number,
): [number, number] {
  let at = start;
  let left = length;
  while (left > pixelsOf(at) && at < limit - 1 && at < start + FARTHEST) left -= pixelsOf(at++);
  return [at, Math.min(left, pixelsOf(at))];
}
