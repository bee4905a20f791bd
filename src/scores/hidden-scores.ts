import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfCell, placeOfSheet } from '../findings/make-finding.ts';
import { a1 } from '../grid/a1.ts';
import type { Span } from '../grid/grid.ts';
import type { LocatedTable } from '../sheet/located-table.ts';
import type { UnitSheet } from './unit-sheet.ts';

/**
 * Scores that count although nobody sees them: whoever signed the sheet may never have looked at them. Named once for
 * each run of rows and columns. @param sheets what was read from the table
 */
export function hiddenScores(table: LocatedTable, sheets: readonly UnitSheet[], year: number): Finding[] {
  const { grid } = table;
  const { hidden } = grid;
  if (hidden === undefined || sheets.length === 0) return [];
  const units = new Set(sheets.map(({ unit }) => unit));
  const subject = { year, unit: units.size === 1 ? sheets[0]!.unit : null };
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const { lines } of sheets) {
    for (const { scores } of lines) {
      for (const reading of Object.values(scores)) {
        // An empty cell hides nothing.
        if (reading.kind === 'missing') continue;
        rows.add(reading.row);
        columns.add(reading.column);
      }
    }
  }
  const headRow = table.shape === 'matrix' ? table.codeRow : table.headerRow;
  const nameColumn = table.columns.get('code') ?? table.columns.get('unitId') ?? 0;
  return [
    ...(hidden.sheet ? [makeFinding('sheet-hidden', subject, placeOfSheet(grid), {})] : []),
    ...runsOf(rows, hidden.rows).map(({ first, last }) => {
      const at = placeOfCell(grid, first, nameColumn);
      return makeFinding('row-hidden', subject, at, { first: first + 1, last: last + 1 });
    }),
    ...runsOf(columns, hidden.columns).map(({ first, last }) => {
      const facts = { first: letters(first), last: letters(last) };
      return makeFinding('column-hidden', subject, placeOfCell(grid, headRow, first), facts);
    }),
  ];
}

const letters = (column: number) => a1(0, column).slice(0, -1);

/** Runs of used rows or columns that lie in hidden ones; what is not used in between does not part them. */
function runsOf(used: ReadonlySet<number>, hidden: readonly Span[]): Span[] {
  // Both are walked once, in order: a long table can have thousands of filtered rows.
  const spans = [...hidden].sort((a, b) => a.first - b.first);
  let next = 0;
  const isHidden = (i: number) => {
    while (next < spans.length && spans[next]!.last < i) next++;
    return next < spans.length && spans[next]!.first <= i;
  };
  const runs: Array<{ first: number; last: number }> = [];
  let open = false;
  for (const i of [...used].sort((a, b) => a - b)) {
    if (!isHidden(i)) {
      open = false;
      continue;
    }
    const run = runs.at(-1);
    if (open && run !== undefined) run.last = i;
    else runs.push({ first: i, last: i });
    open = true;
  }
  return runs;
}
