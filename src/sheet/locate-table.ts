import { cellAt, cellText } from '../grid/cell-text.ts';
import type { Grid } from '../grid/grid.ts';
import { SCORE_COLUMNS, type ScoreColumn } from '../points/score-column.ts';
import { canonical } from '../text/canonical.ts';
import { type ColumnKind, columnKindOf } from './header-names.ts';
import type { LocatedTable, LongTable, MatrixTable } from './located-table.ts';
import { statementOf } from './statement-of.ts';

/** A component code as it stands in a cell: digits in parts. */
const CODE = /^\d+(?:\.\d+)+$/;
/** Fewer codes in a row than this are not the head of a matrix. */
const FEWEST_CODES = 2;

/** Finds the score table of a sheet by its header names, wherever it starts; undefined where there is none. */
export function locateTable(grid: Grid): LocatedTable | undefined {
  for (let row = 0; row < grid.rows.length; row++) {
    const columns = columnsIn(grid, row);
    if (columns.has('unitId') || columns.has('unitName')) {
      const long = longAt(grid, row, columns);
      if (long) return long;
      const matrix = matrixAt(grid, row, columns);
      if (matrix) return matrix;
    }
    if (!columns.has('code') || !(columns.has('name') || columns.has('max'))) continue;
    const whole = withLowerNames(columns, columnsIn(grid, row + 1));
    if (namesScores(whole)) {
      return { shape: 'form', grid, statement: statementOf(grid, row), headerRow: row, columns: whole };
    }
  }
  return undefined;
}

/** Columns that a row names; the first of two equal names counts. */
function columnsIn(grid: Grid, row: number): Map<ColumnKind, number> {
  const columns = new Map<ColumnKind, number>();
  (grid.rows[row] ?? []).forEach((cell, column) => {
    if (cell?.kind !== 'text') return;
    const kind = columnKindOf(cell.text);
    if (kind !== undefined && !columns.has(kind)) columns.set(kind, column);
  });
  const ordinal = columns.get('ordinal');
  if (ordinal !== undefined && !columns.has('code')) {
    columns.delete('ordinal');
    columns.set('code', ordinal);
  }
  return columns;
}

const namesScores = (columns: ReadonlyMap<ColumnKind, number>) =>
  SCORE_COLUMNS.some((column) => columns.has(column));

/**
 * A head may stand in two rows: "Điểm đánh giá" over "Tự chấm" and "Thẩm định". What the lower row says of a column
 * counts, or else the heading would turn a self score into an appraised one.
 */
function withLowerNames(
  upper: ReadonlyMap<ColumnKind, number>,
  lower: ReadonlyMap<ColumnKind, number>,
): ReadonlyMap<ColumnKind, number> {
  if (!namesScores(lower)) return upper;
  const renamed = new Set(lower.values());
  return new Map([...[...upper].filter(([, column]) => !renamed.has(column)), ...lower]);
}

/** A long table names units, codes and scores in one row of heads. */
function longAt(grid: Grid, row: number, columns: ReadonlyMap<ColumnKind, number>): LongTable | undefined {
  const codes = columns.get('code');
  // "STT" beside units only counts them: a list of totals is no table of components.
  const head = codes === undefined ? '' : cellText(cellAt(grid, row, codes));
  if (columnKindOf(head) !== 'code' || !namesScores(columns)) return undefined;
  return { shape: 'long', grid, statement: statementOf(grid, row), headerRow: row, columns };
}

/** A matrix whose head starts in `headRow`: the codes stand in that row or in one of the three below it. */
function matrixAt(grid: Grid, headRow: number, columns: Map<ColumnKind, number>): MatrixTable | undefined {
  for (let codeRow = headRow; codeRow <= headRow + 3; codeRow++) {
    const codes = codesIn(grid, codeRow);
    if (codes.length < FEWEST_CODES) continue;
    const statement = statementOf(grid, headRow);
    const said = scoreColumnOf(grid, headRow);
    if (said === undefined) return undefined;
    const maxRow = isMaxRow(grid, codeRow + 1, columns) ? codeRow + 1 : undefined;
    const firstUnitRow = (maxRow ?? codeRow) + 1;
    return {
      shape: 'matrix',
      grid,
      statement,
      ...said,
      headRow,
      codeRow,
      maxRow,
      firstUnitRow,
      codes,
      columns,
    };
  }
  return undefined;
}

function codesIn(grid: Grid, row: number): MatrixTable['codes'] {
  return (grid.rows[row] ?? []).flatMap((cell, column) => {
    const code = cellText(cell).trim();
    return cell?.kind === 'text' && CODE.test(code) ? [{ code, column }] : [];
  });
}

/** A row of maxima has numbers under the codes and no unit. */
function isMaxRow(grid: Grid, row: number, columns: ReadonlyMap<ColumnKind, number>): boolean {
  const cells = grid.rows[row] ?? [];
  // The row may be named "Điểm tối đa" where units are named.
  const named = [columns.get('unitId'), columns.get('unitName')].some((column) => {
    const name = column === undefined ? '' : cellText(cells[column]);
    return name.trim() !== '' && columnKindOf(name) !== 'max';
  });
  return !named && cells.some((cell) => cell?.kind === 'number');
}

/** Which score a matrix holds: said by the sheet's name, or else by the text above the table. */
function scoreColumnOf(
  grid: Grid,
  headRow: number,
): Pick<MatrixTable, 'scoreColumn' | 'scoreColumnAt'> | undefined {
  const bySheet = scoreColumnIn(grid.sheet);
  if (bySheet !== undefined) return { scoreColumn: bySheet, scoreColumnAt: undefined };
  for (let row = 0; row < headRow; row++) {
    const cells = grid.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      const scoreColumn = cell?.kind === 'text' ? scoreColumnIn(cell.text) : undefined;
      if (scoreColumn !== undefined) return { scoreColumn, scoreColumnAt: { row, column } };
    }
  }
  return undefined;
}

function scoreColumnIn(text: string): ScoreColumn | undefined {
  const kind = columnKindOf(text) ?? kindInside(canonical(text));
  return kind === 'self' || kind === 'appraised' || kind === 'final' ? kind : undefined;
}

function kindInside(text: string): ScoreColumn | undefined {
  if (/tự chấm|tự đánh giá/u.test(text)) return 'self';
  if (/thẩm định/u.test(text)) return 'appraised';
  if (/kết luận|hội đồng|chính thức/u.test(text)) return 'final';
  return undefined;
}
