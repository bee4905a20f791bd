import { makeFinding } from '../../findings/make-finding.ts';
import { scoreCellsOf } from './readings-of.ts';
import type { ScoreRule } from './score-rule.ts';

/** An empty cell in the column that counts. It is missing, not zero, and nothing fills it. @see docs/methodology.md §2.3 */
export const scoreMissing: ScoreRule = (sheet, { year, counted, isRound }) => {
  if (isRound) return [];
  return scoreCellsOf(sheet).flatMap(({ line, column, reading, at }) => {
    if (column !== counted || reading.kind !== 'missing') return [];
    const facts = { component: line.component.code, name: line.component.name, column };
    return [makeFinding('score-missing', { year, unit: sheet.unit }, at, facts)];
  });
};
