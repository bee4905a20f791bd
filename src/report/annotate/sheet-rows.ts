import { COLUMNS, cellNamed, ROWS } from './cell-range.ts';
import { refuse } from './refuse.ts';
import {
  attributeOf,
  childNamed,
  childrenOf,
  isTrue,
  neededChild,
  numberOf,
  type XmlElement,
} from './xml-elements.ts';

/** An element with its 0-based place: a row in a sheet, or a cell in a row. */
export interface Placed {
  readonly element: XmlElement;
  readonly at: number;
}

/** Rows of a sheet part, in their order. Refuses rows that are out of it. */
export function rowsOf(xml: string, data: XmlElement): Placed[] {
  let last = -1;
  return childrenOf(xml, data).map((element) => {
    if (element.name !== 'row') return refuse(`${element.name} among rows`);
    // A row without a number follows the one before it; so do cells.
    const at = (numberOf(element, 'r') ?? last + 2) - 1;
    if (!(at > last && at < ROWS)) return refuse('order of rows');
    last = at;
    return { element, at };
  });
}

/** Cells of a row, and where a cell behind all of them would go. */
export function cellsOf(xml: string, { element, at: row }: Placed): { cells: Placed[]; end: number } {
  const children = childrenOf(xml, element);
  const elements = children.filter(({ name }) => name === 'c');
  const [other, ...others] = children.filter(({ name }) => name !== 'c');
  if (others.length > 0 || (other !== undefined && (other.name !== 'extLst' || other !== children.at(-1))))
    return refuse('what stands in a row');
  let last = -1;
  const cells = elements.map((cell) => {
    const name = attributeOf(cell, 'r');
    const at = name === undefined ? { row, column: last + 1 } : cellNamed(name);
    if (at.row !== row || !(at.column > last && at.column < COLUMNS)) return refuse('order of cells');
    last = at.column;
    return { element: cell, at: at.column };
  });
  return { cells, end: other?.start ?? element.contentEnd };
}

/** Style that a cell has which is not there: its row's, else its column's. */
export function styleOfAbsent(
  xml: string,
  children: readonly XmlElement[],
  column: number,
  row?: XmlElement,
): number {
  if (row !== undefined && isTrue(row, 'customFormat')) return numberOf(row, 's') ?? 0;
  const cols = childNamed(children, 'cols');
  const col = cols && childrenOf(xml, cols).find((one) => isWithin(one, column));
  return (col && numberOf(col, 'style')) ?? 0;
}

/** Whether a `col` element speaks of a column (0-based). */
export function isWithin(col: XmlElement, column: number): boolean {
  const [min, max] = [numberOf(col, 'min'), numberOf(col, 'max')];
  return min !== undefined && max !== undefined && min <= column + 1 && column + 1 <= max;
}

/** Children of a sheet, and where its rows stand. */
export function sheetChildren(xml: string, root: XmlElement): { children: XmlElement[]; data: XmlElement } {
  const children = childrenOf(xml, root);
  return { children, data: neededChild(children, 'sheetData') };
}
