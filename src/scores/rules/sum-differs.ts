import type { Finding } from '../../findings/finding.ts';
import { makeFinding, placeOfCell } from '../../findings/make-finding.ts';
import type { ScoreColumn } from '../../points/score-column.ts';
import type { ComponentLine, ScoreContext, StatedSum, UnitSheet } from '../unit-sheet.ts';
import type { ScoreRule } from './score-rule.ts';

/**
 * A subtotal or total that the sheet states is compared with the recomputed sum of its components, and never used.
 * A spreadsheet's SUM skips numbers typed as text: then the stated sum is short by exactly those cells.
 * @see docs/methodology.md §2.4
 */
export const sumDiffers: ScoreRule = (sheet, context) =>
  sheet.sums.flatMap((sum) =>
    sum.column === 'max' ? maxFinding(sheet, sum, context) : scoreFinding(sheet, sum, sum.column, context),
  );

function maxFinding(
  sheet: UnitSheet,
  sum: StatedSum,
  { year, components, framework }: ScoreContext,
): Finding[] {
  const bonus = sum.level === 'total-with-bonus' ? (framework.bonus?.maxScore ?? 0) : 0;
  const computed = components
    .filter((component) => belongs(component, sum))
    .reduce((total, { maxScore }) => total + maxScore, bonus);
  return compare(sheet, sum, year, computed, undefined);
}

function scoreFinding(
  sheet: UnitSheet,
  sum: StatedSum,
  column: ScoreColumn,
  { year, framework, components }: ScoreContext,
): Finding[] {
  // With weights, or where something does not apply, a plain sum need not be what the sheet means by its total.
  if (framework.rollUp === 'weighted' && sum.level !== 'main-index') return [];
  // Nor can a sum be judged of which a row has lost its code.
  if (components.some((component) => sheet.lost.includes(component.code) && belongs(component, sum)))
    return [];
  const readings = firstLines(sheet)
    .filter(({ component }) => belongs(component, sum))
    .map(({ scores }) => scores[column]);
  if (readings.some((reading) => reading?.kind === 'not-applicable')) return [];
  // A sum over a cell that could not be read cannot be judged; that cell has its own finding.
  if (readings.some((reading) => reading?.kind === 'faulty')) return [];
  const scored = readings.filter((reading) => reading?.kind === 'scored');
  const bonus = sum.level === 'total-with-bonus' ? statedBonus(sheet, column) : 0;
  const add = (list: typeof scored) => list.reduce((total, { points }) => total + points, bonus);
  const numbers = scored.filter(({ typedAsText }) => !typedAsText);
  const skipped = scored.length - numbers.length;
  return compare(
    sheet,
    sum,
    year,
    add(scored),
    skipped > 0 ? { computed: add(numbers), textCells: skipped } : undefined,
  );
}

function compare(
  sheet: UnitSheet,
  { level, code, column, reading }: StatedSum,
  year: number,
  computed: number,
  skipping: { computed: number; textCells: number } | undefined,
): Finding[] {
  const subject = { year, unit: sheet.unit };
  const at = placeOfCell(sheet.grid, reading.row, reading.column);
  if (reading.kind === 'missing' || reading.kind === 'not-applicable') return [];
  if (reading.kind === 'faulty')
    return [makeFinding('sum-unreadable', subject, at, { level, code, column, raw: reading.raw })];
  const stated = reading.points;
  if (stated === computed) return [];
  if (column !== 'max' && skipping?.computed === stated) {
    const { textCells } = skipping;
    return [makeFinding('sum-skips-text', subject, at, { level, code, column, stated, computed, textCells })];
  }
  return [makeFinding('sum-differs', subject, at, { level, code, column, stated, computed })];
}

function belongs(component: ComponentLine['component'], { level, code }: StatedSum): boolean {
  if (level === 'main-index') return component.main.code === code;
  if (level === 'group') return component.group.code === code;
  return true;
}

function statedBonus(sheet: UnitSheet, column: ScoreColumn): number {
  const reading = sheet.bonuses.find((bonus) => bonus.column === column)?.reading;
  return reading?.kind === 'scored' ? reading.points : 0;
}

/** The first line of each component: a repeated one has its own finding and is not added. */
function firstLines(sheet: UnitSheet): ComponentLine[] {
  const seen = new Set<string>();
  return sheet.lines.filter(({ component: { code } }) => !seen.has(code) && seen.add(code));
}
