import type { Finding } from '../findings/finding.ts';
import { cellAt, cellText } from '../grid/cell-text.ts';
import type { Cell, Grid } from '../grid/grid.ts';
import { SCORE_COLUMNS } from '../points/score-column.ts';
import type { FormTable, LongTable } from '../sheet/located-table.ts';
import { readForm } from './read-form.ts';
import { resolveRowUnit, type UnitIndex } from './resolve-unit.ts';
import { TableRows } from './table-rows.ts';
import type { ScoreContext, UnitSheet } from './unit-sheet.ts';

/** Rows below the head of a table. */
export function rowsBelow({ grid, headerRow }: FormTable | LongTable): number[] {
  return Array.from({ length: Math.max(0, grid.rows.length - headerRow - 1) }, (_, i) => headerRow + 1 + i);
}

/**
 * Reads a long table: the rows of each unit are its form, wherever they stand and however its name is typed in them. A
 * unit that cannot be told is named once, at its first row. @param take is given one sheet after the other
 */
export function readLong(
  table: LongTable,
  index: UnitIndex,
  context: ScoreContext,
  take: (sheet: UnitSheet) => void,
): Finding[] {
  const findings: Finding[] = [];
  const rowsOf = new Map<string, number[]>();
  const scoreColumns = SCORE_COLUMNS.flatMap((column) => table.columns.get(column) ?? []);
  for (const { id, name, rows } of unitsIn(table)) {
    const resolved = resolveRowUnit(table, { row: rows[0]!, id, name }, index, context.year);
    if ('finding' in resolved) {
      if (rows.some((row) => holdsScores(table.grid, row, scoreColumns))) findings.push(resolved.finding);
      continue;
    }
    const { unit } = resolved;
    const earlier = rowsOf.get(unit);
    if (earlier === undefined) rowsOf.set(unit, rows);
    else for (const row of rows) earlier.push(row);
  }
  const tableRows = new TableRows(table, context);
  for (const [unit, rows] of rowsOf) {
    const inOrder = rows.toSorted((a, b) => a - b);
    const read = readForm(table, unit, context, inOrder, tableRows);
    take(read.sheet);
    findings.push(...read.findings);
  }
  return findings;
}

/** Whether a row holds anything where scores stand. A signature in the column of units is no unit. */
export function holdsScores(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => cellAt(grid, row, column) !== undefined);
}

/** Rows that call their unit the same, word for word. */
interface NamedRows {
  readonly id: string;
  readonly name: string;
  readonly rows: number[];
}

/** Rows by what they call their unit, in the order of first appearance. */
function unitsIn({ grid, headerRow, columns }: LongTable): NamedRows[] {
  const cellOf = (row: number, kind: 'unitId' | 'unitName') => {
    const column = columns.get(kind);
    return column === undefined ? undefined : cellAt(grid, row, column);
  };
  const units = new Map<string, NamedRows>();
  let lastId: Cell | undefined;
  let lastName: Cell | undefined;
  let last: NamedRows | undefined;
  for (let row = headerRow + 1; row < grid.rows.length; row++) {
    const [idCell, nameCell] = [cellOf(row, 'unitId'), cellOf(row, 'unitName')];
    // Mostly those of the row before: the rows of a unit follow each other, and a reader gives equal cells as one object.
    if (last === undefined || idCell !== lastId || nameCell !== lastName) {
      last = unitOf(units, cellText(idCell).trim(), cellText(nameCell).trim());
      lastId = idCell;
      lastName = nameCell;
    }
    last?.rows.push(row);
  }
  return [...units.values()];
}

/** The rows of a unit so far; undefined where neither id nor name is there. */
function unitOf(units: Map<string, NamedRows>, id: string, name: string): NamedRows | undefined {
  if (id === '' && name === '') return undefined;
  const key = JSON.stringify([id, name]);
  const known = units.get(key);
  if (known !== undefined) return known;
  const unit = { id, name, rows: [] };
  units.set(key, unit);
  return unit;
}
