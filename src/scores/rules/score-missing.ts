import { makeFinding } from '../../findings/make-finding.ts';
import { NOTHING, placeOfScore } from './score-cells-of.ts';
import type { ScoreRule } from './score-rule.ts';

/** An empty cell in the column that counts. It is missing, not zero, and nothing fills it. @see docs/methodology.md §2.3 */
export const scoreMissing: ScoreRule = (sheet, { year, counted, isRound }, cells) => {
  if (isRound) return [];
  return cells.flatMap((cell) => {
    const { line, column, reading } = cell;
    if (column !== counted || reading.kind !== 'missing') return NOTHING;
    const facts = { component: line.component.code, name: line.component.name, column };
    return [makeFinding('score-missing', { year, unit: sheet.unit }, placeOfScore(sheet, cell), facts)];
  });
};
