import { numberText } from '../points/points-of-number.ts';
import type { Cell, Grid } from './grid.ts';

/** Two digits, for times and dates. */
const two = (value: number) => String(value).padStart(2, '0');

/** Raw text of a cell as a receipt quotes it; '' for an empty cell. Dates are shown as the office wrote them, day first. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return numberText(cell.number);
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'date':
      return `${two(cell.date.getUTCDate())}/${two(cell.date.getUTCMonth() + 1)}/${cell.date.getUTCFullYear()}`;
    case 'error':
      return cell.text;
    case 'uncalculated':
      return `=${cell.formula}`;
  }
}

/** The cell at a place, or undefined where there is none. */
export function cellAt(grid: Grid, row: number, column: number): Cell | undefined {
  return grid.rows[row]?.[column];
}
