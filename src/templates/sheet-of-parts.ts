import type { WriteSheet } from 'hucre/xlsx';
import { PAGE } from './page-layout.ts';
import type { SheetPart } from './placed-cell.ts';

/** A sheet that is put together from parts, on the page of the forms. @param widths of the columns in digits */
export function sheetOfParts(
  name: string,
  widths: readonly number[],
  parts: readonly SheetPart[],
): WriteSheet {
  const cells = parts.flatMap((part) => part.cells);
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells: new Map(cells.map(({ row, column, cell }) => [`${row},${column}`, cell])),
    merges: parts.flatMap(({ merges }) =>
      merges.map(({ top, left, right }) => ({ startRow: top, startCol: left, endRow: top, endCol: right })),
    ),
    rowDefs: new Map(parts.flatMap(({ heights }) => [...heights].map(([row, height]) => [row, { height }]))),
    view: { showGridLines: false },
    ...PAGE,
  };
}
