import { makeFinding } from '../../findings/make-finding.ts';
import { NOTHING, placeOfScore } from './score-cells-of.ts';
import type { ScoreRule } from './score-rule.ts';

/** A ratio with more than six decimals is kept to six, half up, and said so. @see docs/methodology.md §2.1 */
export const scoreTooPrecise: ScoreRule = (sheet, { year }, cells) =>
  cells.flatMap((cell) => {
    const { line, column, reading } = cell;
    if (reading.kind !== 'scored' || !reading.rounded) return NOTHING;
    const facts = { component: line.component.code, column, raw: reading.raw };
    return [makeFinding('score-too-precise', { year, unit: sheet.unit }, placeOfScore(sheet, cell), facts)];
  });
