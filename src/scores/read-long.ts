import type { Finding } from '../findings/finding.ts';
import { cellAt, cellText } from '../grid/cell-text.ts';
import type { Grid } from '../grid/grid.ts';
import { SCORE_COLUMNS } from '../points/score-column.ts';
import type { FormTable, LongTable } from '../sheet/located-table.ts';
import { readForm } from './read-form.ts';
import { resolveRowUnit, type UnitIndex } from './resolve-unit.ts';
import type { ScoreContext, UnitSheet } from './unit-sheet.ts';

/** Rows below the head of a table. */
export function rowsBelow({ grid, headerRow }: FormTable | LongTable): number[] {
  return Array.from({ length: Math.max(0, grid.rows.length - headerRow - 1) }, (_, i) => headerRow + 1 + i);
}

/**
 * Reads a long table: the rows of each unit are its form, wherever they stand and however its name is typed in them. A
 * unit that cannot be told is named once, at its first row.
 */
export function readLong(
  table: LongTable,
  index: UnitIndex,
  context: ScoreContext,
): { sheets: UnitSheet[]; findings: Finding[] } {
  const sheets: UnitSheet[] = [];
  const findings: Finding[] = [];
  const rowsOf = new Map<string, readonly number[]>();
  const scoreColumns = SCORE_COLUMNS.flatMap((column) => table.columns.get(column) ?? []);
  for (const { id, name, rows } of unitsIn(table)) {
    const resolved = resolveRowUnit(table, { row: rows[0]!, id, name }, index, context.year);
    if ('finding' in resolved) {
      if (rows.some((row) => holdsScores(table.grid, row, scoreColumns))) findings.push(resolved.finding);
      continue;
    }
    const { unit } = resolved;
    rowsOf.set(unit, [...(rowsOf.get(unit) ?? []), ...rows]);
  }
  for (const [unit, rows] of rowsOf) {
    const read = readForm(
      table,
      unit,
      context,
      rows.toSorted((a, b) => a - b),
    );
    sheets.push(read.sheet);
    findings.push(...read.findings);
  }
  return { sheets, findings };
}

/** Whether a row holds anything where scores stand. A signature in the column of units is no unit. */
export function holdsScores(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => cellAt(grid, row, column) !== undefined);
}

/** Rows by what they call their unit, word for word, in the order of first appearance. */
function unitsIn(table: LongTable): Array<{ id: string; name: string; rows: number[] }> {
  const text = (row: number, kind: 'unitId' | 'unitName') => {
    const column = table.columns.get(kind);
    return column === undefined ? '' : cellText(cellAt(table.grid, row, column)).trim();
  };
  const units = new Map<string, { id: string; name: string; rows: number[] }>();
  for (const row of rowsBelow(table)) {
    const id = text(row, 'unitId');
    const name = text(row, 'unitName');
    if (id === '' && name === '') continue;
    const key = JSON.stringify([id, name]);
    const unit = units.get(key);
    if (unit) unit.rows.push(row);
    else units.set(key, { id, name, rows: [row] });
  }
  return [...units.values()];
}
