import type { Severity } from '../../findings/finding.ts';
import { a1 } from '../../grid/a1.ts';
import { type CellAt, compareCells } from './cell-range.ts';
import { cellsOf, type Placed, rowsOf, sheetChildren, styleOfAbsent } from './sheet-rows.ts';
import { appending, attributeChange, insertion, type Splice, spliced } from './splices.ts';
import type { Styles } from './styles.ts';
import { numberOf, type XmlElement } from './xml-elements.ts';

/** A cell with its worst severity. */
export interface ColouredCell extends CellAt {
  readonly severity: Severity;
}

/** The sheet with cells coloured; a cell or row that is not there is put in. Each cell may come once. */
export function colourCells(
  xml: string,
  root: XmlElement,
  cells: readonly ColouredCell[],
  styles: Pick<Styles, 'coloured'>,
): string {
  const { children, data } = sheetChildren(xml, root);
  const rows = new Map(rowsOf(xml, data).map((row) => [row.at, row]));
  const numbers = [...rows.keys()];
  const styleOf = (cell: ColouredCell, own: number | undefined, row?: XmlElement) =>
    styles.coloured(own ?? styleOfAbsent(xml, children, cell.column, row), cell.severity);
  const changes: Splice[] = [];
  const appended: string[] = [];
  for (const [at, inRow] of Map.groupBy(cells.toSorted(compareCells), ({ row }) => row)) {
    const row = rows.get(at);
    if (row !== undefined) {
      changes.push(...rowChanges(xml, row, inRow, styleOf));
      continue;
    }
    const markup = `<row r="${at + 1}">${inRow.map((cell) => newCell(cell, styleOf(cell, undefined))).join('')}</row>`;
    const next = numbers.find((number) => number > at);
    if (next === undefined) appended.push(markup);
    else changes.push(insertion(rows.get(next)!.element.start, markup));
  }
  if (appended.length > 0) changes.push(...appending(data, appended.join('')));
  return spliced(xml, changes);
}

function rowChanges(
  xml: string,
  row: Placed,
  wanted: readonly ColouredCell[],
  styleOf: (cell: ColouredCell, own: number | undefined, row?: XmlElement) => number,
): Splice[] {
  const { cells, end } = cellsOf(xml, row);
  const changes: Splice[] = [];
  const appended: string[] = [];
  for (const cell of wanted) {
    const next = cells.find(({ at }) => at >= cell.column);
    if (next?.at === cell.column) {
      // A cell without `s` has style 0, whatever its row says.
      const style = styleOf(cell, numberOf(next.element, 's') ?? 0);
      changes.push(attributeChange(next.element, new Map([['s', String(style)]])));
      continue;
    }
    const markup = newCell(cell, styleOf(cell, undefined, row.element));
    if (next === undefined) appended.push(markup);
    else changes.push(insertion(next.element.start, markup));
  }
  // A cell outside the stated span of its row would contradict it; the span is a hint that may be absent.
  const unspanned = new Map<string, string | undefined>([['spans', undefined]]);
  const isNew =
    cells.length < new Set([...cells.map(({ at }) => at), ...wanted.map(({ column }) => column)]).size;
  if (row.element.empty) return appending(row.element, appended.join(''), unspanned);
  if (isNew) changes.push(attributeChange(row.element, unspanned));
  if (appended.length > 0) changes.push(insertion(end, appended.join('')));
  return changes;
}

function newCell({ row, column }: CellAt, style: number): string {
  return `<c r="${a1(row, column)}" s="${style}"/>`;
}
