import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfCell, placeOfSheet } from '../findings/make-finding.ts';
import type { FlatComponent } from '../framework/flatten.ts';
import { cellAt, cellText } from '../grid/cell-text.ts';
import { pointsText } from '../points/format-points.ts';
import type { MatrixTable } from '../sheet/located-table.ts';
import { lostCode } from './read-form.ts';
import { placed, readScoreCell } from './read-score-cell.ts';
import type {
  ComponentLine,
  PlacedReading,
  ScoreContext,
  StatedBonus,
  StatedSum,
  UnitSheet,
} from './unit-sheet.ts';

/** A column of a matrix that holds a component of the framework. */
interface MatrixColumn {
  readonly component: FlatComponent;
  readonly column: number;
  readonly codeAt: ComponentLine['codeAt'];
}

/** Findings of the head of a matrix (unknown or missing codes, other maxima), once for all units; and the columns to read. */
export function readMatrixHead(
  table: MatrixTable,
  context: ScoreContext,
): { columns: MatrixColumn[]; findings: Finding[] } {
  const { year, components, isRound } = context;
  const { grid, codes, codeRow, maxRow } = table;
  const byCode = new Map(components.map((component) => [component.code, component]));
  const subject = { year, unit: null };
  const findings = lostCodes(table, context);
  const columns: MatrixColumn[] = [];
  for (const { code, column } of codes) {
    const component = byCode.get(code);
    const codeAt = placeOfCell(grid, codeRow, column);
    if (component === undefined) {
      findings.push(makeFinding('component-unknown', subject, codeAt, { stated: code, suggestion: null }));
      continue;
    }
    columns.push({ component, column, codeAt: { row: codeRow, column } });
    if (maxRow === undefined) continue;
    const stated = readScoreCell(cellAt(grid, maxRow, column));
    if (stated.kind === 'missing' || (stated.kind === 'scored' && stated.points === component.maxScore))
      continue;
    const at = placeOfCell(grid, maxRow, column);
    const text = stated.kind === 'scored' ? pointsText(stated.points) : stated.raw;
    findings.push(
      makeFinding('max-differs', subject, at, {
        component: code,
        stated: text,
        maxScore: component.maxScore,
      }),
    );
  }
  if (!isRound) {
    const there = new Set(codes.map(({ code }) => code));
    for (const { code, name } of components) {
      if (there.has(code)) continue;
      findings.push(makeFinding('component-missing', subject, placeOfSheet(grid), { component: code, name }));
    }
  }
  return { columns, findings };
}

/** Codes that a spreadsheet turned into numbers or days: 6.10 became 6.1, and its column would be lost in silence. */
function lostCodes({ grid, codeRow }: MatrixTable, context: ScoreContext): Finding[] {
  const subject = { year: context.year, unit: null };
  return (grid.rows[codeRow] ?? []).flatMap((cell, column) => {
    const isNumber = cell?.kind === 'number' && !Number.isInteger(cell.number);
    if (!isNumber && cell?.kind !== 'date') return [];
    const at = placeOfCell(grid, codeRow, column);
    return [lostCode(isNumber ? 'number-code' : 'date-code', cellText(cell), at, subject, context, '')];
  });
}

/** Reads one unit's row of a matrix. */
export function readMatrixRow(
  table: MatrixTable,
  head: readonly MatrixColumn[],
  row: number,
  unit: string,
): UnitSheet {
  const { grid, scoreColumn } = table;
  const read = (column: number): PlacedReading =>
    placed(readScoreCell(cellAt(grid, row, column)), row, column);
  const lines = head.map(
    ({ component, column, codeAt }): ComponentLine => ({
      component,
      codeAt,
      scores: { [scoreColumn]: read(column) },
    }),
  );
  const sums: StatedSum[] = [];
  const bonuses: StatedBonus[] = [];
  const at = (kind: 'points' | 'total' | 'bonus') => table.columns.get(kind);
  const [points, total, bonus] = [at('points'), at('total'), at('bonus')];
  if (points !== undefined)
    sums.push({ level: 'total', code: '', column: scoreColumn, reading: read(points) });
  if (total !== undefined)
    sums.push({ level: 'total-with-bonus', code: '', column: scoreColumn, reading: read(total) });
  if (bonus !== undefined) bonuses.push({ column: scoreColumn, reading: read(bonus) });
  const columns = [scoreColumn];
  return {
    unit,
    shape: 'matrix',
    grid,
    columns,
    lines,
    lost: [],
    sums,
    bonuses,
    facts: [],
    noteColumn: undefined,
  };
}

/** Rows of a matrix that name a unit. */
export function unitRowsOf({
  grid,
  firstUnitRow,
  columns,
}: MatrixTable): Array<{ row: number; id: string; name: string }> {
  const text = (row: number, kind: 'unitId' | 'unitName') => {
    const column = columns.get(kind);
    return column === undefined ? '' : cellText(cellAt(grid, row, column)).trim();
  };
  const rows: Array<{ row: number; id: string; name: string }> = [];
  for (let row = firstUnitRow; row < grid.rows.length; row++) {
    const id = text(row, 'unitId');
    const name = text(row, 'unitName');
    if (id !== '' || name !== '') rows.push({ row, id, name });
  }
  return rows;
}
