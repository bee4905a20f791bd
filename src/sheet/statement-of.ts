import { parseFormStamp } from '../framework/form-stamp.ts';
import { cellAt, cellText } from '../grid/cell-text.ts';
import type { Grid } from '../grid/grid.ts';
import { canonical } from '../text/canonical.ts';
import type { SheetStatement } from './located-table.ts';

/**
 * Reads what stands above the table: the year of the title, the unit's name, and the stamp of a form of ours.
 * @param endRow first row of the table; only rows above it are read
 */
export function statementOf(grid: Grid, endRow: number): SheetStatement {
  let year: SheetStatement['year'];
  let unit: SheetStatement['unit'];
  let stamp: SheetStatement['stamp'];
  for (let row = 0; row < endRow; row++) {
    const cells = grid.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell?.kind !== 'text') continue;
      year ??= yearIn(cell.text, row, column);
      stamp ??= stampIn(grid, cell.text, row, column);
      unit ??= unitIn(cell.text, row, column) ?? unitBeside(grid, cell.text, row, column);
    }
  }
  return { year, unit, stamp };
}

function yearIn(text: string, row: number, column: number): SheetStatement['year'] {
  const match = /(?:năm|year|\d{1,2}\/\d{1,2}\/)\s*((?:19|20)\d{2})(?!\d)/u.exec(canonical(text));
  // A legal basis ("Kế hoạch … năm 2022") may also stand above the table: only a title speaks of the sheet itself.
  const title = /bảng (?:tổng hợp )?điểm|bảng tổng hợp|tiến độ|phiếu|score ?sheet/u.test(canonical(text));
  return match && title ? { value: Number(match[1]), row, column } : undefined;
}

const UNIT_LABEL = /^\s*(?:tên\s+)?đơn\s+vị\s*:\s*/iu;

function unitIn(text: string, row: number, column: number): SheetStatement['unit'] {
  if (!UNIT_LABEL.test(text.normalize('NFC'))) return undefined;
  const name = text.normalize('NFC').replace(UNIT_LABEL, '').trim();
  return name === '' || /^[.…]+$/.test(name) ? undefined : { name, row, column };
}

/** "Tên đơn vị:" in one cell and the name in the next filled cell of the row. */
function unitBeside(grid: Grid, label: string, row: number, column: number): SheetStatement['unit'] {
  if (!/^(?:tên )?đơn vị:?$/u.test(canonical(label))) return undefined;
  const cells = grid.rows[row] ?? [];
  for (let next = column + 1; next < cells.length; next++) {
    const cell = cells[next];
    if (cell?.kind === 'text') return { name: cell.text.trim(), row, column: next };
  }
  return undefined;
}

/** "Mã biểu mẫu: …", the stamp in the same cell or in the next filled one. Forms of others may have a code of another kind. */
function stampIn(grid: Grid, text: string, row: number, column: number): SheetStatement['stamp'] {
  if (!/mã biểu mẫu|form code/u.test(canonical(text))) return undefined;
  const beside = (grid.rows[row] ?? []).findIndex((cell, next) => next > column && cell !== undefined);
  for (const [place, words] of [
    [column, text],
    [beside, cellText(cellAt(grid, row, beside))],
  ] as const) {
    const value = parseFormStamp(words);
    if (value !== undefined) return { value, row, column: place };
  }
  return undefined;
}
