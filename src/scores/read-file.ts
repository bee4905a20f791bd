import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfCell, placeOfFile, placeOfSheet } from '../findings/make-finding.ts';
import type { Grid } from '../grid/grid.ts';
import { findOldEncoding, type OldText } from '../sheet/find-old-encoding.ts';
import { locateTable } from '../sheet/locate-table.ts';
import type { FormTable, LocatedTable, MatrixTable } from '../sheet/located-table.ts';
import { hiddenScores } from './hidden-scores.ts';
import { withoutMergedScores } from './merged-scores.ts';
import { readForm } from './read-form.ts';
import { holdsScores, readLong, rowsBelow } from './read-long.ts';
import { readMatrixHead, readMatrixRow, unitRowsOf } from './read-matrix.ts';
import { resolveFormUnit, resolveRowUnit, type UnitIndex } from './resolve-unit.ts';
import type { ScoreContext, UnitSheet } from './unit-sheet.ts';
import { type UnreadPart, unreadParts, unreadSheet } from './unread-parts.ts';
import { unreadScores } from './unread-scores.ts';

/** A workbook whose sheets were read as grids. */
export interface GridFile {
  readonly file: string;
  readonly grids: readonly Grid[];
}

/** What sheets say, and what is wrong with them. */
export interface SheetsRead {
  readonly sheets: readonly UnitSheet[];
  readonly findings: readonly Finding[];
}

/** One file: its tables wherever they stand, and what cannot be one. */
export function readFile(
  { file, grids }: GridFile,
  index: UnitIndex,
  context: ScoreContext,
): SheetsRead & { readonly unread: readonly UnreadPart[] } {
  const { year } = context;
  const findings: Finding[] = [];
  const sheets: UnitSheet[] = [];
  const unread: UnreadPart[] = [];
  let tables = 0;
  const old: Array<{ readonly grid: Grid; readonly finding: Finding }> = [];
  for (const grid of grids) {
    const table = locateTable(grid);
    if (table === undefined) {
      const text = findOldEncoding(grid);
      if (text !== undefined) old.push({ grid, finding: oldEncodingFinding(grid, text, year) });
      else if (looksLikeScores(grid)) findings.push(noTable(placeOfSheet(grid), year));
      else unread.push(...unreadSheet(grid));
      continue;
    }
    tables++;
    const one = sheetsOf(table, index, context);
    const whole = withoutMergedScores(grid, one.sheets, firstRowOf(table), year);
    sheets.push(...whole.sheets);
    unread.push(...unreadParts(table, one.sheets));
    findings.push(
      ...yearFindings(table, year),
      ...longRows(table, year),
      ...unreadScores(table, year),
      ...one.findings,
      ...whole.findings,
      ...hiddenScores(table, one.sheets, year),
    );
  }
  for (const { grid, finding } of old) {
    // Beside a table that was read, a sheet without codes may quote an old document.
    if (tables === 0 || looksLikeScores(grid)) findings.push(finding);
    else unread.push(...unreadSheet(grid));
  }
  // A file in an old encoding has a table, only nobody can read it: one finding is enough.
  if (tables === 0 && old.length === 0)
    return { sheets, unread, findings: [noTable(placeOfFile(file), year)] };
  return { sheets, unread, findings };
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

const noTable = (at: Finding['at'], year: number) =>
  makeFinding('table-not-found', { year, unit: null }, at, {});

function oldEncodingFinding(grid: Grid, text: OldText, year: number): Finding {
  const { encoding, raw, decoded, row, column } = text;
  const facts = { encoding, raw, decoded };
  return makeFinding('old-encoding', { year, unit: null }, placeOfCell(grid, row, column), facts);
}

const firstRowOf = (table: LocatedTable) =>
  table.shape === 'matrix' ? table.firstUnitRow : table.headerRow + 1;

function sheetsOf(table: LocatedTable, index: UnitIndex, context: ScoreContext): SheetsRead {
  if (table.shape === 'form') return formSheet(table, index, context);
  return table.shape === 'long' ? readLong(table, index, context) : matrixSheets(table, index, context);
}

function formSheet(table: FormTable, index: UnitIndex, context: ScoreContext): SheetsRead {
  const resolved = resolveFormUnit(table, index, context.year);
  if ('finding' in resolved) return { sheets: [], findings: [resolved.finding] };
  const { sheet, findings } = readForm(table, resolved.unit, context, rowsBelow(table));
  return { sheets: [sheet], findings: [...stampFindings(table, resolved.unit, context), ...findings] };
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

function matrixSheets(table: MatrixTable, index: UnitIndex, context: ScoreContext): SheetsRead {
  const { columns, findings } = readMatrixHead(table, context);
  const { grid } = table;
  const scoreColumns = columns.map(({ column }) => column);
  const sheets: UnitSheet[] = [];
  for (const unitRow of unitRowsOf(table)) {
    const resolved = resolveRowUnit(table, unitRow, index, context.year);
    if ('finding' in resolved) {
      if (holdsScores(grid, unitRow.row, scoreColumns)) findings.push(resolved.finding);
    } else sheets.push(readMatrixRow(table, columns, unitRow.row, resolved.unit));
  }
  return { sheets, findings };
}

/** A sheet of another year is named; its scores are still judged, so that all findings come at once. */
function yearFindings({ grid, statement: { year: stated } }: LocatedTable, year: number): Finding[] {
  if (stated === undefined || stated.value === year) return [];
  const at = placeOfCell(grid, stated.row, stated.column);
  return [makeFinding('year-differs', { year, unit: null }, at, { stated: stated.value })];
}

/** A sheet that holds component codes but no readable head: its scores would be lost in silence. */
function looksLikeScores(grid: Grid): boolean {
  let codes = 0;
  for (const row of grid.rows) {
    for (const cell of row ?? [])
      if (cell?.kind === 'text' && /^\d+(?:\.\d+)+$/.test(cell.text.trim())) codes++;
  }
  return codes >= 3;
}
