import { makeFinding } from '../../findings/make-finding.ts';
import { scoreCellsOf } from './readings-of.ts';
import type { ScoreRule } from './score-rule.ts';

/** No score is below zero. @see docs/methodology.md §2.2 */
export const scoreNegative: ScoreRule = (sheet, { year }) =>
  scoreCellsOf(sheet).flatMap(({ line, column, reading, at }) => {
    if (reading.kind !== 'scored' || reading.points >= 0) return [];
    const facts = { component: line.component.code, column, points: reading.points };
    return [makeFinding('score-negative', { year, unit: sheet.unit }, at, facts)];
  });
