import type { FactFault } from '../findings/finding.ts';
import type { FactRule } from '../framework/framework.ts';
import { cellAt, cellText } from '../grid/cell-text.ts';
import type { Cell, Grid, Merge } from '../grid/grid.ts';
import type { Points } from '../points/points.ts';
import type { FormTable, LongTable } from '../sheet/located-table.ts';
import { canonicalName } from '../text/canonical-name.ts';
import { readScoreCell } from './read-score-cell.ts';

/** What stands beside the label of a fact. */
export type FactReading =
  | { readonly kind: 'missing' }
  | { readonly kind: 'stated'; readonly value: Points; readonly raw: string }
  | { readonly kind: 'faulty'; readonly fault: FactFault; readonly raw: string };

/** A declared fact in a sheet: the row of its label, and the cell of its value (of the label where there is none). */
export interface FactLine {
  readonly fact: FactRule;
  readonly row: number;
  readonly column: number;
  readonly labelColumn: number;
  readonly reading: FactReading;
}

/**
 * Declared facts above a form's table. The value is the next filled cell to the right of the label. Rows with other
 * labels are passed over in silence: what they hold is never published, and may be a name or a telephone number.
 * @see docs/methodology.md §1
 */
export function readFacts(
  { grid, headerRow }: FormTable | LongTable,
  facts: readonly FactRule[],
): FactLine[] {
  const byLabel = new Map(facts.map((fact) => [labelForm(fact.label), fact]));
  const lines: FactLine[] = [];
  if (facts.length === 0) return lines;
  for (let row = 0; row < headerRow; row++) {
    grid.rows[row]?.forEach((cell, column) => {
      const fact = labelled(cell, byLabel);
      if (fact === undefined) return;
      const at = valueColumn(grid, row, column, fact, byLabel);
      const reading: FactReading = at === undefined ? { kind: 'missing' } : readValue(grid, row, column, at);
      lines.push({ fact, row, column: at ?? column, labelColumn: column, reading });
    });
  }
  return lines;
}

/** A label as it is compared: what is drawn behind it for the pen, a colon or dots, is not part of it. */
const labelForm = (text: string) => canonicalName(text).replace(/[\s:*.…_]+$/u, '');

const labelled = (cell: Cell | undefined, byLabel: ReadonlyMap<string, FactRule>) =>
  cell?.kind === 'text' ? byLabel.get(labelForm(cell.text)) : undefined;

/** The next filled cell that is neither the scale's word nor dots to write on; none where another label comes first. */
function valueColumn(
  grid: Grid,
  row: number,
  column: number,
  { scale }: FactRule,
  byLabel: ReadonlyMap<string, FactRule>,
): number | undefined {
  const passed = new Set(['', labelForm(scale.vi), labelForm(scale.en)]);
  const width = grid.rows[row]?.length ?? 0;
  for (let next = column + 1; next < width; next++) {
    const cell = cellAt(grid, row, next);
    if (labelled(cell, byLabel) !== undefined) return undefined;
    if (!passed.has(labelForm(cellText(cell)))) return next;
  }
  return undefined;
}

function readValue(grid: Grid, row: number, labelColumn: number, column: number): FactReading {
  const reading = readScoreCell(cellAt(grid, row, column));
  const { raw } = reading;
  const faulty = (fault: FactFault): FactReading => ({ kind: 'faulty', fault, raw });
  if (isShared(grid, row, labelColumn, column)) return faulty('merged');
  if (reading.kind === 'faulty') return faulty(reading.fault);
  if (reading.kind !== 'scored') return faulty('words');
  if (reading.points < 0) return faulty('negative');
  if (reading.rounded) return faulty('decimals');
  // Typed as text, 1.234 may be a thousand and more or one and a bit. Facts are counts, unlike points: no guess is safe.
  if (reading.typedAsText && /^\+?[1-9]\d{0,2}[.,]\d{3}$/.test(raw.trim())) return faulty('separators');
  return { kind: 'stated', value: reading.points, raw };
}

/** Whether the value is a merged cell that also stands in rows of others, so that nobody can say whose it is. */
function isShared(grid: Grid, row: number, labelColumn: number, column: number): boolean {
  const block = blockAt(grid, row, column);
  const own = blockAt(grid, row, labelColumn);
  for (let other = block?.top ?? row; other <= Math.min(block?.bottom ?? row, grid.rows.length); other++) {
    const isOwn = other === row || (own !== undefined && own.top <= other && other <= own.bottom);
    if (!isOwn && grid.rows[other]?.slice(0, column).some((cell) => cell !== undefined)) return true;
  }
  return false;
}

const blockAt = ({ merges }: Grid, row: number, column: number): Merge | undefined =>
  merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
