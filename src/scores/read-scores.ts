import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfCell, placeOfFile, placeOfSheet } from '../findings/make-finding.ts';
import type { Grid } from '../grid/grid.ts';
import { SCORE_COLUMNS, type ScoreColumn } from '../points/score-column.ts';
import { locateTable } from '../sheet/locate-table.ts';
import type { FormTable, LocatedTable, MatrixTable } from '../sheet/located-table.ts';
import { readForm } from './read-form.ts';
import { readLong, rowsBelow } from './read-long.ts';
import { readMatrixHead, readMatrixRow, unitRowsOf } from './read-matrix.ts';
import { resolveFormUnit, resolveRowUnit, type UnitIndex } from './resolve-unit.ts';
import { judgeSheet } from './rules/index.ts';
import { emptyScoreTable, type ScoreTable } from './score-table.ts';
import type { ScoreContext, StatedBonus, UnitSheet } from './unit-sheet.ts';
import { writeScores } from './write-scores.ts';

/** A workbook whose sheets were read as grids. */
export interface GridFile {
  readonly file: string;
  readonly grids: readonly Grid[];
}

/** A bonus that some sheet states, with its unit and sheet. */
export type SheetBonus = StatedBonus & { readonly unit: string; readonly grid: Grid };

export interface ReadScores {
  readonly table: ScoreTable;
  readonly bonuses: readonly SheetBonus[];
  /** Units for which at least one sheet was read. */
  readonly unitsWithSheet: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/**
 * Reads the score sheets of a year or round into one table.
 * @param units ids of the units that take part, in the order of the registry
 */
export function readScores(
  files: readonly GridFile[],
  units: readonly string[],
  index: UnitIndex,
  context: ScoreContext,
): ReadScores {
  const findings: Finding[] = [];
  const sheets: UnitSheet[] = [];
  for (const { file, grids } of files) {
    const tables = grids.flatMap((grid) => locateTable(grid) ?? []);
    if (tables.length === 0)
      findings.push(
        makeFinding('table-not-found', { year: context.year, unit: null }, placeOfFile(file), {}),
      );
    else findings.push(...lostTables(grids, tables, context.year));
    for (const located of tables) {
      findings.push(...yearFindings(located, context.year));
      const read = sheetsOf(located, index, context);
      findings.push(...read.findings);
      sheets.push(...read.sheets);
    }
  }
  const kept = withoutRepeats(sheets, context.year);
  findings.push(...kept.findings);
  findings.push(...kept.sheets.flatMap((sheet) => judgeSheet(sheet, context)));
  const sources = kept.sheets.map(({ grid }) => ({ file: grid.file, sheet: grid.sheet }));
  const table = emptyScoreTable(units, context.components, uniqueSources(sources));
  writeScores(table, kept.sheets);
  findings.push(...missingColumns(table, kept.sheets, context));
  return {
    table,
    bonuses: kept.sheets.flatMap(({ unit, grid, bonuses }) =>
      bonuses.map((bonus) => ({ ...bonus, unit, grid })),
    ),
    unitsWithSheet: new Set(kept.sheets.map(({ unit }) => unit)),
    findings,
  };
}

/** The column that counts must be in some sheet of each unit. Another column never stands in for it. */
function missingColumns(
  table: ScoreTable,
  sheets: readonly UnitSheet[],
  { year, counted }: ScoreContext,
): Finding[] {
  const first = new Map<string, UnitSheet>();
  for (const sheet of sheets) if (!first.has(sheet.unit)) first.set(sheet.unit, sheet);
  return table.units.flatMap((unit, i) => {
    const sheet = first.get(unit);
    if (sheet === undefined || table.columns[counted].present[i] === 1) return [];
    return [makeFinding('column-missing', { year, unit }, placeOfSheet(sheet.grid), { column: counted })];
  });
}

interface SheetsRead {
  readonly sheets: readonly UnitSheet[];
  readonly findings: readonly Finding[];
}

function sheetsOf(table: LocatedTable, index: UnitIndex, context: ScoreContext): SheetsRead {
  if (table.shape === 'form') return formSheet(table, index, context);
  return table.shape === 'long' ? readLong(table, index, context) : matrixSheets(table, index, context);
}

function formSheet(table: FormTable, index: UnitIndex, context: ScoreContext): SheetsRead {
  const resolved = resolveFormUnit(table, index, context.year);
  if ('finding' in resolved) return { sheets: [], findings: [resolved.finding] };
  const { sheet, findings } = readForm(table, resolved.unit, context, rowsBelow(table));
  return { sheets: [sheet], findings };
}

function matrixSheets(table: MatrixTable, index: UnitIndex, context: ScoreContext): SheetsRead {
  const { columns, findings } = readMatrixHead(table, context);
  const sheets: UnitSheet[] = [];
  for (const unitRow of unitRowsOf(table)) {
    const resolved = resolveRowUnit(table, unitRow, index, context.year);
    if ('finding' in resolved) findings.push(resolved.finding);
    else sheets.push(readMatrixRow(table, columns, unitRow.row, resolved.unit));
  }
  return { sheets, findings };
}

/** A sheet of another year is named; its scores are still judged, so that all findings come at once. */
function yearFindings({ grid, statement: { year: stated } }: LocatedTable, year: number): Finding[] {
  if (stated === undefined || stated.value === year) return [];
  const at = placeOfCell(grid, stated.row, stated.column);
  return [makeFinding('year-differs', { year, unit: null }, at, { stated: stated.value })];
}

/** A sheet beside others that holds component codes but no readable head: its scores would be lost in silence. */
function lostTables(grids: readonly Grid[], tables: readonly LocatedTable[], year: number): Finding[] {
  const found = new Set(tables.map(({ grid }) => grid));
  return grids
    .filter((grid) => !found.has(grid) && looksLikeScores(grid))
    .map((grid) => makeFinding('table-not-found', { year, unit: null }, placeOfSheet(grid), {}));
}

function looksLikeScores(grid: Grid): boolean {
  let codes = 0;
  for (const row of grid.rows) {
    for (const cell of row ?? [])
      if (cell?.kind === 'text' && /^\d+(?:\.\d+)+$/.test(cell.text.trim())) codes++;
  }
  return codes >= 3;
}

/** Of two tables for one unit and column nobody can say which counts: the second is named and left out. */
function withoutRepeats(sheets: readonly UnitSheet[], year: number): SheetsRead {
  const first = new Map<string, Map<ScoreColumn, Grid>>();
  const findings: Finding[] = [];
  const kept = sheets.filter((sheet) => {
    const seen = first.get(sheet.unit) ?? new Map<ScoreColumn, Grid>();
    first.set(sheet.unit, seen);
    const earlier = SCORE_COLUMNS.flatMap((column) =>
      sheet.columns.includes(column) ? (seen.get(column) ?? []) : [],
    )[0];
    if (earlier !== undefined) {
      const other = `${earlier.file}, ${earlier.sheet}`;
      const row = sheet.lines[0]?.scores[sheet.columns[0] ?? 'self']?.row;
      const at =
        earlier === sheet.grid && row !== undefined
          ? placeOfCell(sheet.grid, row, 0)
          : placeOfSheet(sheet.grid);
      findings.push(makeFinding('unit-duplicate', { year, unit: sheet.unit }, at, { other }));
      return false;
    }
    for (const column of sheet.columns) seen.set(column, sheet.grid);
    return true;
  });
  return { sheets: kept, findings };
}

function uniqueSources(sources: ReadonlyArray<{ file: string; sheet: string }>) {
  const unique = new Map(sources.map((source) => [JSON.stringify([source.file, source.sheet]), source]));
  return [...unique.values()];
}
