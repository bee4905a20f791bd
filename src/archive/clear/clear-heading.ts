import { formStampText } from '../../framework/form-stamp.ts';
import type { ScoreColumn } from '../../points/score-column.ts';
import type { UnitIndex } from '../../scores/resolve-unit.ts';
import type { ScoreContext, UnitSheet } from '../../scores/unit-sheet.ts';
import type { FormTable, LocatedTable } from '../../sheet/located-table.ts';
import type { CellSet } from './cell-set.ts';
import type { ClearedCells } from './cleared-cells.ts';
import { unitNameOf } from './unit-name-of.ts';

/** How a title says whose points a matrix holds. */
const SAID: Readonly<Record<ScoreColumn, string>> = {
  self: ' TỰ CHẤM',
  appraised: ' THẨM ĐỊNH',
  final: ' KẾT LUẬN',
};

/** The title of a table, where the original says the year or whose points they are: in words of our own. */
export function clearTitle(cells: ClearedCells, table: LocatedTable): void {
  const { year } = table.statement;
  const whose = table.shape === 'matrix' ? SAID[table.scoreColumn] : '';
  const title = `${table.shape === 'form' ? 'BẢNG ĐIỂM' : 'BẢNG TỔNG HỢP ĐIỂM'}${whose}`;
  if (year !== undefined) cells.put(year.row, year.column, `${title} NĂM ${year.value}`);
  if (table.shape === 'matrix' && table.scoreColumnAt !== undefined)
    cells.put(table.scoreColumnAt.row, table.scoreColumnAt.column, title);
}

/**
 * What stands above a form: its unit by the name of the registry, facts that are published, and the stamp of a blank form
 * where it is that of this unit and year. Another stamp is a finding, and its words are nobody's business.
 */
export function clearFormHeading(
  cells: ClearedCells,
  table: FormTable,
  { unit, facts }: UnitSheet,
  index: UnitIndex,
  { year, rules }: ScoreContext,
  published: CellSet,
): void {
  const { grid, statement } = table;
  if (statement.unit !== undefined)
    cells.put(statement.unit.row, statement.unit.column, `Tên đơn vị: ${unitNameOf(unit, index)}`);
  clearTitle(cells, table);
  const stamp = formStampText({ year, unit, rules });
  if (statement.stamp !== undefined && formStampText(statement.stamp.value) === stamp)
    cells.put(statement.stamp.row, statement.stamp.column, `Mã biểu mẫu: ${stamp}`);
  for (const { fact, row, column, labelColumn } of facts) {
    if (!published.has(grid.file, grid.sheet, row, column)) continue;
    cells.put(row, labelColumn, fact.label);
    cells.copy(grid, row, column);
  }
}
