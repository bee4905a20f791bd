import { cellText } from '../grid/cell-text.ts';
import type { Cell } from '../grid/grid.ts';
import { parsePoints, type UnreadableReason } from '../points/parse-points.ts';
import type { Points } from '../points/points.ts';
import { pointsOfNumber } from '../points/points-of-number.ts';
import { canonical } from '../text/canonical.ts';

/** Why a cell that should hold points is not used. `merged`: it covers several scores. */
export type ScoreFault =
  | UnreadableReason
  | 'boolean'
  | 'date'
  | 'error-cell'
  | 'not-calculated'
  | 'percent'
  | 'merged';

/** What one cell says about points. `typedAsText` matters because a spreadsheet's SUM skips such cells. */
export type CellReading =
  | { readonly kind: 'missing'; readonly raw: '' }
  | { readonly kind: 'not-applicable'; readonly raw: string }
  | {
      readonly kind: 'scored';
      readonly raw: string;
      readonly points: Points;
      readonly typedAsText: boolean;
      readonly rounded: boolean;
    }
  | { readonly kind: 'faulty'; readonly raw: string; readonly fault: ScoreFault };

/** A reading with the cell it came from. */
export type PlacedReading = CellReading & { readonly row: number; readonly column: number };

/** Ways to write that a component does not apply, in canonical form. */
const NOT_APPLICABLE = new Set(['không áp dụng', 'kad', 'n/a', 'not applicable']);

/** Reads points from a cell. Nothing is coerced: TRUE, a date, a percentage or an uncalculated formula is a fault, never a number. */
export function readScoreCell(cell: Cell | undefined): CellReading {
  if (cell === undefined) return { kind: 'missing', raw: '' };
  const raw = cellText(cell);
  switch (cell.kind) {
    case 'text':
      return readText(raw);
    case 'number': {
      if (cell.percent) return { kind: 'faulty', raw: `${raw} (%)`, fault: 'percent' };
      const read = pointsOfNumber(cell.number);
      if (!read.ok) return { kind: 'faulty', raw, fault: 'size' };
      return { kind: 'scored', raw, points: read.points, typedAsText: false, rounded: read.rounded };
    }
    case 'boolean':
      return { kind: 'faulty', raw, fault: 'boolean' };
    case 'date':
      return { kind: 'faulty', raw, fault: 'date' };
    case 'error':
      return { kind: 'faulty', raw, fault: 'error-cell' };
    case 'uncalculated':
      return { kind: 'faulty', raw, fault: 'not-calculated' };
  }
}

/** A reading at its place. Written out by kind: spreading it would take twice the memory, a million times. */
export function placed(reading: CellReading, row: number, column: number): PlacedReading {
  const { raw } = reading;
  switch (reading.kind) {
    case 'missing':
      return { kind: 'missing', raw: '', row, column };
    case 'not-applicable':
      return { kind: 'not-applicable', raw, row, column };
    case 'scored': {
      const { points, typedAsText, rounded } = reading;
      return { kind: 'scored', raw, points, typedAsText, rounded, row, column };
    }
    case 'faulty':
      return { kind: 'faulty', raw, fault: reading.fault, row, column };
  }
}

function readText(raw: string): CellReading {
  if (canonical(raw) === '') return { kind: 'missing', raw: '' };
  if (NOT_APPLICABLE.has(canonical(raw))) return { kind: 'not-applicable', raw };
  const parsed = parsePoints(raw);
  if (!parsed.ok) return { kind: 'faulty', raw, fault: parsed.reason };
  return { kind: 'scored', raw, points: parsed.points, typedAsText: true, rounded: false };
}
