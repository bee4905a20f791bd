import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfCell } from '../findings/make-finding.ts';
import type { FormTable, LocatedTable, MatrixTable } from '../sheet/located-table.ts';
import { hiddenScores } from './hidden-scores.ts';
import { mergedBelow, withoutMergedScores } from './merged-scores.ts';
import { readForm } from './read-form.ts';
import { holdsScores, readLong, rowsBelow } from './read-long.ts';
import { readMatrixHead, readMatrixRow, unitRowsOf } from './read-matrix.ts';
import { resolveFormUnit, resolveRowUnit, type UnitIndex } from './resolve-unit.ts';
import type { ScoreContext, UnitSheet } from './unit-sheet.ts';
import { type UnreadPart, UsedRows, unreadParts } from './unread-parts.ts';
import { unreadScores } from './unread-scores.ts';

/** What a table, or a file of tables, says besides its sheets. */
export interface TableRead {
  readonly findings: readonly Finding[];
  readonly unread: readonly UnreadPart[];
}

/** Reads a table. @param take is given one sheet after the other */
export function readTable(
  table: LocatedTable,
  index: UnitIndex,
  context: ScoreContext,
  take: (sheet: UnitSheet) => void,
): TableRead {
  const { grid } = table;
  const { year } = context;
  const used = new UsedRows(table);
  const firstRow = firstRowOf(table);
  // What is merged or hidden can only be told of all sheets together.
  const isWhole = grid.hidden !== undefined || mergedBelow(grid, firstRow).length > 0;
  const all: UnitSheet[] = [];
  const findings = readSheets(table, index, context, (sheet) => {
    used.add(sheet);
    if (isWhole) all.push(sheet);
    else take(sheet);
  });
  const whole = withoutMergedScores(grid, all, firstRow, year);
  whole.sheets.forEach(take);
  return {
    unread: unreadParts(table, used),
    findings: [
      ...yearFindings(table, year),
      ...longRows(table, year),
      ...unreadScores(table, year),
      ...findings,
      ...whole.findings,
      ...hiddenScores(table, all, year),
    ],
  };
}

const firstRowOf = (table: LocatedTable) =>
  table.shape === 'matrix' ? table.firstUnitRow : table.headerRow + 1;

/** Reads the sheets of a table. @returns findings, those of the sheets' own rows among them */
function readSheets(
  table: LocatedTable,
  index: UnitIndex,
  context: ScoreContext,
  take: (sheet: UnitSheet) => void,
): readonly Finding[] {
  if (table.shape === 'long') return readLong(table, index, context, take);
  if (table.shape === 'matrix') return matrixSheets(table, index, context, take);
  const resolved = resolveFormUnit(table, index, context.year);
  if ('finding' in resolved) return [resolved.finding];
  const { sheet, findings } = readForm(table, resolved.unit, context, rowsBelow(table));
  take(sheet);
  return [...stampFindings(table, resolved.unit, context), ...findings];
}

/** A form of the template command carries what it was made for. */
function stampFindings(
  { grid, statement: { stamp } }: FormTable,
  unit: string,
  context: ScoreContext,
): Finding[] {
  if (stamp === undefined) return [];
  const { value, row, column } = stamp;
  const at = placeOfCell(grid, row, column);
  const expected = { year: String(context.year), unit, rules: context.rules };
  // Forms of another year have other rules too: the first difference says enough.
  const part = (['year', 'unit', 'rules'] as const).find((one) => String(value[one]) !== expected[one]);
  if (part === undefined) return [];
  const facts = { part, stated: String(value[part]), expected: expected[part] };
  return [makeFinding('stamp-differs', { year: context.year, unit }, at, facts)];
}

function matrixSheets(
  table: MatrixTable,
  index: UnitIndex,
  context: ScoreContext,
  take: (sheet: UnitSheet) => void,
): readonly Finding[] {
  const { columns, findings } = readMatrixHead(table, context);
  const { grid } = table;
  const scoreColumns = columns.map(({ column }) => column);
  for (const unitRow of unitRowsOf(table)) {
    const resolved = resolveRowUnit(table, unitRow, index, context.year);
    if ('finding' in resolved) {
      if (holdsScores(grid, unitRow.row, scoreColumns)) findings.push(resolved.finding);
    } else take(readMatrixRow(table, columns, unitRow.row, resolved.unit));
  }
  return findings;
}

/** A sheet of another year is named; its scores are still judged, so that all findings come at once. */
function yearFindings({ grid, statement: { year: stated } }: LocatedTable, year: number): Finding[] {
  if (stated === undefined || stated.value === year) return [];
  const at = placeOfCell(grid, stated.row, stated.column);
  return [makeFinding('year-differs', { year, unit: null }, at, { stated: stated.value })];
}

/**
 * Rows of a CSV file with more cells than its head, filled or not: somebody wrote "8,5" without quotation marks, and
 * everything behind the comma stands one column too far. A program may end every row with a separator.
 */
function longRows(table: LocatedTable, year: number): Finding[] {
  const { grid } = table;
  if (!/\.csv$/i.test(grid.file)) return [];
  const headRow = table.shape === 'matrix' ? table.codeRow : table.headerRow;
  const lengths = grid.rows
    .slice(headRow + 1)
    .flatMap((row) => (row?.some((cell) => cell) ? [row.length] : []));
  const head = grid.rows[headRow]?.length ?? 0;
  const expected = Math.max(head, Math.min(head + 1, ...lengths));
  return grid.rows.flatMap((row, r) => {
    const isTooLong =
      row !== undefined && (row.length > expected || row.findLastIndex((cell) => cell) >= head);
    if (r <= headRow || !isTooLong) return [];
    const facts = { cells: row.length, expected: head };
    return [makeFinding('row-too-long', { year, unit: null }, placeOfCell(grid, r, head), facts)];
  });
}
