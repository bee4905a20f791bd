import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfCell, placeOfFile, placeOfSheet } from '../findings/make-finding.ts';
import type { Grid } from '../grid/grid.ts';
import { findOldEncoding, type OldText } from '../sheet/find-old-encoding.ts';
import { locateTable } from '../sheet/locate-table.ts';
import { readTable, type TableRead } from './read-table.ts';
import type { UnitIndex } from './resolve-unit.ts';
import type { ScoreContext, UnitSheet } from './unit-sheet.ts';
import { type UnreadPart, unreadSheet } from './unread-parts.ts';

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

/** One file with all its sheets. */
export function readFile(file: GridFile, index: UnitIndex, context: ScoreContext): SheetsRead & TableRead {
  const sheets: UnitSheet[] = [];
  const read = readFileSheets(file, index, context, (sheet) => sheets.push(sheet));
  return { sheets, ...read };
}

/**
 * One file: its tables wherever they stand, and what cannot be one.
 * @param take is given one sheet after the other: a nation has thousands in one table, and need not keep them
 */
export function readFileSheets(
  { file, grids }: GridFile,
  index: UnitIndex,
  context: ScoreContext,
  take: (sheet: UnitSheet) => void,
): TableRead {
  const { year } = context;
  const findings: Finding[] = [];
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
    const read = readTable(table, index, context, take);
    findings.push(...read.findings);
    unread.push(...read.unread);
  }
  for (const { grid, finding } of old) {
    // Beside a table that was read, a sheet without codes may quote an old document.
    if (tables === 0 || looksLikeScores(grid)) findings.push(finding);
    else unread.push(...unreadSheet(grid));
  }
  // A file in an old encoding has a table, only nobody can read it: one finding is enough.
  if (tables === 0 && old.length === 0) return { unread, findings: [noTable(placeOfFile(file), year)] };
  return { unread, findings };
}

const noTable = (at: Finding['at'], year: number) =>
  makeFinding('table-not-found', { year, unit: null }, at, {});

function oldEncodingFinding(grid: Grid, text: OldText, year: number): Finding {
  const { encoding, raw, decoded, row, column } = text;
  const facts = { encoding, raw, decoded };
  return makeFinding('old-encoding', { year, unit: null }, placeOfCell(grid, row, column), facts);
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
