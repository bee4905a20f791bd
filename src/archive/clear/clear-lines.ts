import type { FlatComponent } from '../../framework/flatten.ts';
import type { Framework } from '../../framework/framework.ts';
import { cellAt } from '../../grid/cell-text.ts';
import { SCORE_COLUMNS, type ScoreColumn } from '../../points/score-column.ts';
import { readScoreCell } from '../../scores/read-score-cell.ts';
import type { ComponentLine, ScoreContext, StatedSum, UnitSheet } from '../../scores/unit-sheet.ts';
import { columnKindOf, headerOf } from '../../sheet/header-names.ts';
import type { FormTable, LongTable } from '../../sheet/located-table.ts';
import type { ClearedCells } from './cleared-cells.ts';

/** Names of rows that have no code, as the reader knows them. */
const TOTALS: Readonly<Record<'total' | 'total-with-bonus', string>> = {
  total: 'Tổng điểm',
  'total-with-bonus': 'Tổng cộng',
};
const BONUS = 'Điểm thưởng';

/** The head and the rows of a form or long table: codes, names of the rules, maxima, and scores that could be read. */
export function clearLines(
  cells: ClearedCells,
  table: FormTable | LongTable,
  sheets: readonly UnitSheet[],
  context: ScoreContext,
): void {
  const { grid, headerRow, columns } = table;
  const units = table.shape === 'long' ? (['unitId', 'unitName'] as const) : [];
  for (const kind of [...units, 'code', 'name', 'max', ...SCORE_COLUMNS] as const)
    cells.head(headerRow, columns.get(kind), headerOf(kind));
  const named = (row: number, code: string, name: string) => {
    if (code !== '') cells.put(row, columns.get('code'), code);
    // A component that is called like a column could be taken for a second row of heads.
    if (code === '' || columnKindOf(name) === undefined) cells.put(row, columns.get('name'), name);
  };
  for (const { lines, sums, bonuses } of sheets) {
    for (const { component, codeAt, scores } of usedLines(lines)) {
      const row = codeAt.row!;
      named(row, component.code, component.name.vi);
      const max = columns.get('max');
      if (max !== undefined && readScoreCell(cellAt(grid, row, max)).kind === 'scored')
        cells.copy(grid, row, max);
      for (const [column, reading] of readingsOf(scores)) {
        if (!isUsed(column, context)) continue;
        if (reading.kind === 'scored' || reading.kind === 'not-applicable')
          cells.copy(grid, reading.row, reading.column);
      }
    }
    for (const { level, code, column, reading } of sums) {
      named(reading.row, code, nameOfSum(level, code, context.framework));
      if (reading.kind === 'scored' && isUsed(column, context)) cells.copy(grid, reading.row, reading.column);
    }
    for (const { column, reading } of bonuses) {
      named(reading.row, '', BONUS);
      if (reading.kind === 'scored' && isUsed(column, context)) cells.copy(grid, reading.row, reading.column);
    }
  }
}

/** Of a component that stands twice the first line counts; nothing of the other is published. */
export function usedLines(lines: readonly ComponentLine[]): ComponentLine[] {
  const seen = new Set<FlatComponent['i']>();
  return lines.filter(({ component: { i } }) => !seen.has(i) && seen.add(i));
}

/** Of a round one column counts. What stands in the others is not published before the year's own sheets. */
export const isUsed = (column: ScoreColumn | 'max', { isRound, counted }: ScoreContext): boolean =>
  !isRound || column === 'max' || column === counted;

export const readingsOf = (scores: ComponentLine['scores']) =>
  SCORE_COLUMNS.flatMap((column) => {
    const reading = scores[column];
    return reading === undefined ? [] : [[column, reading] as const];
  });

function nameOfSum(level: StatedSum['level'], code: string, { groups }: Framework): string {
  if (level === 'total' || level === 'total-with-bonus') return TOTALS[level];
  const branches = level === 'group' ? groups : groups.flatMap(({ mainIndices }) => mainIndices);
  return branches.find((branch) => branch.code === code)!.name.vi;
}
