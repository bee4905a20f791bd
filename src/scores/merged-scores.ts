import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfCell } from '../findings/make-finding.ts';
import { a1 } from '../grid/a1.ts';
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
  const blocks = grid.merges.filter(({ bottom }) => bottom >= firstRow);
  const bad = new Set<Merge>();
  for (const block of blocks) {
    const count = sheets.reduce((sum, sheet) => sum + readingsIn(sheet, block), 0);
    if (count < 2) continue;
    bad.add(block);
    const owners = new Set(sheets.filter((sheet) => readingsIn(sheet, block) > 0).map(({ unit }) => unit));
    const unit = owners.size === 1 ? [...owners][0]! : null;
    const cells = `${a1(block.top, block.left)}:${a1(block.bottom, block.right)}`;
    const at = placeOfCell(grid, block.top, block.left);
    findings.push(makeFinding('score-merged', { year, unit }, at, { cells, count }));
  }
  if (bad.size === 0) return { sheets, findings };
  const isBad = (reading: PlacedReading) => [...bad].some((block) => covers(block, reading));
  return { sheets: sheets.map((sheet) => withFaults(sheet, isBad)), findings };
}

const covers = ({ top, left, bottom, right }: Merge, { row, column }: PlacedReading) =>
  top <= row && row <= bottom && left <= column && column <= right;

function readingsIn({ lines }: UnitSheet, block: Merge): number {
  let count = 0;
  for (const { scores } of lines)
    for (const reading of Object.values(scores)) if (covers(block, reading)) count++;
  return count;
}

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
