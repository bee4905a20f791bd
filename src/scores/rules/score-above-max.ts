import { makeFinding } from '../../findings/make-finding.ts';
import { NOTHING, placeOfScore } from './score-cells-of.ts';
import type { ScoreRule } from './score-rule.ts';

/** No score may exceed the component's maximum. @see docs/methodology.md §2.2 */
export const scoreAboveMax: ScoreRule = (sheet, { year }, cells) =>
  cells.flatMap((cell) => {
    const { column, reading } = cell;
    const { component } = cell.line;
    if (reading.kind !== 'scored' || reading.points <= component.maxScore) return NOTHING;
    const { code, maxScore } = component;
    const facts = { component: code, column, points: reading.points, maxScore };
    return [makeFinding('score-above-max', { year, unit: sheet.unit }, placeOfScore(sheet, cell), facts)];
  });
