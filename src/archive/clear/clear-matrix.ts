import { cellAt } from '../../grid/cell-text.ts';
import { readScoreCell } from '../../scores/read-score-cell.ts';
import type { ScoreContext, UnitSheet } from '../../scores/unit-sheet.ts';
import { headerOf } from '../../sheet/header-names.ts';
import type { MatrixTable } from '../../sheet/located-table.ts';
import { isUsed, readingsOf, usedLines } from './clear-lines.ts';
import type { ClearedCells } from './cleared-cells.ts';

/** Codes that a matrix must have to be one; where fewer are of the rules, this one stands for an unknown code. */
const FEWEST_CODES = 2;
const UNKNOWN_CODE = '0.0';

/** The head and the rows of a matrix: codes of the rules with their maxima, and scores and sums that could be read. */
export function clearMatrix(
  cells: ClearedCells,
  table: MatrixTable,
  sheets: readonly UnitSheet[],
  context: ScoreContext,
): void {
  const { grid, headRow, codeRow, maxRow, columns } = table;
  for (const { code, column } of codesOf(table, context)) {
    cells.head(codeRow, column, code);
    if (maxRow !== undefined && readScoreCell(cellAt(grid, maxRow, column)).kind === 'scored')
      cells.copy(grid, maxRow, column);
  }
  for (const kind of ['unitId', 'unitName', 'points', 'bonus', 'total'] as const)
    cells.head(headRow, columns.get(kind), headerOf(kind));
  for (const { lines, sums, bonuses } of sheets) {
    for (const { scores } of usedLines(lines)) {
      for (const [column, reading] of readingsOf(scores)) {
        if (!isUsed(column, context)) continue;
        if (reading.kind === 'scored' || reading.kind === 'not-applicable')
          cells.copy(grid, reading.row, reading.column);
      }
    }
    for (const { column, reading } of [...sums, ...bonuses]) {
      if (reading.kind === 'scored' && isUsed(column, context)) cells.copy(grid, reading.row, reading.column);
    }
  }
}

/** Columns of which something is used. Of a component that stands twice the first counts. */
function codesOf({ codes }: MatrixTable, { components }: ScoreContext): MatrixTable['codes'] {
  const known = new Set(components.map(({ code }) => code));
  const used = codes.filter(
    ({ code }, i) => known.has(code) && codes.findIndex((one) => one.code === code) === i,
  );
  if (used.length >= FEWEST_CODES) return used;
  return codes.map((one) => (used.includes(one) ? one : { code: UNKNOWN_CODE, column: one.column }));
}
