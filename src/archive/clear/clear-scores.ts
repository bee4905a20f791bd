import type { InputWorkbook } from '../../pipeline/year-input.ts';
import { type GridFile, readFile } from '../../scores/read-file.ts';
import { rowsBelow } from '../../scores/read-long.ts';
import { unitRowsOf } from '../../scores/read-matrix.ts';
import type { UnitIndex } from '../../scores/resolve-unit.ts';
import type { ScoreContext, UnitSheet } from '../../scores/unit-sheet.ts';
import { withoutRepeats } from '../../scores/without-repeats.ts';
import { locateTable } from '../../sheet/locate-table.ts';
import type { LocatedTable } from '../../sheet/located-table.ts';
import type { CellSet } from './cell-set.ts';
import { clearFormHeading, clearTitle } from './clear-heading.ts';
import { clearLines } from './clear-lines.ts';
import { clearMatrix } from './clear-matrix.ts';
import { clearUnits } from './clear-units.ts';
import type { ClearedBook, ClearedCell } from './cleared-book.ts';
import { ClearedCells } from './cleared-cells.ts';
import { legalNames } from './legal-names.ts';

/**
 * Cleared copies of the score sheets of a year or round: of each workbook the sheets with a table that was used.
 * @param facts cells of facts that are published
 */
export function clearScores(
  workbooks: readonly InputWorkbook[],
  index: UnitIndex,
  context: ScoreContext,
  facts: CellSet,
): ClearedBook[] {
  const files = workbooks.map(({ file, read }): GridFile => ({ file, grids: read.ok ? read.grids : [] }));
  const sheets = files.flatMap((file) => readFile(file, index, context).sheets);
  const used = Map.groupBy(withoutRepeats(sheets, context.year).sheets, ({ grid }) => grid);
  return files.map(({ file, grids }): ClearedBook => {
    const own = grids.filter((grid) => used.has(grid));
    const names = legalNames(own.map(({ sheet }) => sheet));
    return {
      file,
      sheets: own.map((grid, i) => ({
        sheet: grid.sheet,
        name: names[i]!,
        cells: cellsOf(locateTable(grid)!, used.get(grid)!),
      })),
    };
  });

  function cellsOf(table: LocatedTable, own: readonly UnitSheet[]): ClearedCell[] {
    const cells = new ClearedCells();
    const units = new Set(own.map(({ unit }) => unit));
    const { year } = context;
    if (table.shape === 'form') {
      clearLines(cells, table, own, context);
      clearFormHeading(cells, table, own[0]!, index, context, facts);
    } else if (table.shape === 'long') {
      clearLines(cells, table, own, context);
      clearTitle(cells, table);
      clearUnits(cells, table, rowsBelow(table), units, index, year);
    } else {
      clearMatrix(cells, table, own, context);
      clearTitle(cells, table);
      const rows = unitRowsOf(table).map(({ row }) => row);
      clearUnits(cells, table, rows, units, index, year);
    }
    return cells.sorted();
  }
}
