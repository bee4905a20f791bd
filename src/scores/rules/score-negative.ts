import { makeFinding } from '../../findings/make-finding.ts';
import { NOTHING, placeOfScore } from './score-cells-of.ts';
import type { ScoreRule } from './score-rule.ts';

/** No score is below zero. @see docs/methodology.md §2.2 */
export const scoreNegative: ScoreRule = (sheet, { year }, cells) =>
  cells.flatMap((cell) => {
    const { line, column, reading } = cell;
    if (reading.kind !== 'scored' || reading.points >= 0) return NOTHING;
    const facts = { component: line.component.code, column, points: reading.points };
    return [makeFinding('score-negative', { year, unit: sheet.unit }, placeOfScore(sheet, cell), facts)];
  });
