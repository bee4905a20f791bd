import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfCell } from '../findings/make-finding.ts';
import { a1 } from '../grid/a1.ts';
import { cellAt } from '../grid/cell-text.ts';
import type { Grid, Merge } from '../grid/grid.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import type { ComponentLine, PlacedReading, UnitSheet } from './unit-sheet.ts';

/**
 * Takes the scores out of merged cells that cover more than one: the value stands in the first of them, and nobody can
 * say whose it is. @param sheets what was read from one table   @param firstRow row below its head
 */
export function withoutMergedScores(
  grid: Grid,
  sheets: readonly UnitSheet[],
  firstRow: number,
  year: number,
): { sheets: readonly UnitSheet[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const blocks = mergedBelow(grid, firstRow);
  if (blocks.length === 0) return { sheets, findings };
  const byRow = placedByRow(sheets);
  const bad: Merge[] = [];
  for (const block of blocks) {
    const covered: PlacedScore[] = [];
    for (let row = Math.max(block.top, firstRow); row <= Math.min(block.bottom, grid.rows.length); row++)
      covered.push(...(byRow.get(row) ?? []).filter(({ reading }) => covers(block, reading)));
    // An empty block hides no score: its cells are missing like any others.
    if (covered.length < 2 || cellAt(grid, block.top, block.left) === undefined) continue;
    bad.push(block);
    const owners = new Set(covered.map(({ unit }) => unit));
    const unit = owners.size === 1 ? covered[0]!.unit : null;
    const cells = `${a1(block.top, block.left)}:${a1(block.bottom, block.right)}`;
    const at = placeOfCell(grid, block.top, block.left);
    findings.push(makeFinding('score-merged', { year, unit }, at, { cells, count: covered.length }));
  }
  if (bad.length === 0) return { sheets, findings };
  const isBad = (reading: PlacedReading) => bad.some((block) => covers(block, reading));
  return { sheets: sheets.map((sheet) => withFaults(sheet, isBad)), findings };
}

/** Merged cells of more than one, in the rows from `firstRow` on. */
export function mergedBelow({ merges }: Grid, firstRow: number): Merge[] {
  return merges.filter(
    ({ bottom, top, left, right }) => bottom >= firstRow && (bottom > top || right > left),
  );
}

interface PlacedScore {
  readonly unit: string;
  readonly reading: PlacedReading;
}

function placedByRow(sheets: readonly UnitSheet[]): Map<number, PlacedScore[]> {
  const byRow = new Map<number, PlacedScore[]>();
  for (const { unit, lines } of sheets) {
    for (const { scores } of lines) {
      for (const reading of Object.values(scores)) {
        const ofRow = byRow.get(reading.row);
        if (ofRow === undefined) byRow.set(reading.row, [{ unit, reading }]);
        else ofRow.push({ unit, reading });
      }
    }
  }
  return byRow;
}

const covers = ({ top, left, bottom, right }: Merge, { row, column }: PlacedReading) =>
  top <= row && row <= bottom && left <= column && column <= right;

function withFaults(sheet: UnitSheet, isBad: (reading: PlacedReading) => boolean): UnitSheet {
  const lines = sheet.lines.map((line): ComponentLine => {
    const scores = Object.entries(line.scores) as Array<[ScoreColumn, PlacedReading]>;
    if (!scores.some(([, reading]) => isBad(reading))) return line;
    const faulty = scores.map(([column, reading]): [ScoreColumn, PlacedReading] => {
      const { row, column: at, raw } = reading;
      return [column, isBad(reading) ? { kind: 'faulty', fault: 'merged', raw, row, column: at } : reading];
    });
    return { ...line, scores: Object.fromEntries(faulty) };
  });
  return { ...sheet, lines };
}
