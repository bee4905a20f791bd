import { makeFinding } from '../../findings/make-finding.ts';
import { placeOfScore } from './score-cells-of.ts';
import type { ScoreRule } from './score-rule.ts';

/** A cell that holds something, but no points: it is named, and never becomes zero. @see docs/methodology.md §2.1 */
export const scoreUnreadable: ScoreRule = (sheet, { year }, cells) =>
  cells.flatMap((cell) => {
    const { line, column, reading } = cell;
    if (reading.kind !== 'faulty') return [];
    const at = placeOfScore(sheet, cell);
    const subject = { year, unit: sheet.unit };
    const component = line.component.code;
    const { raw, fault } = reading;
    if (fault === 'not-calculated') {
      return [makeFinding('score-not-calculated', subject, at, { component, column, formula: raw })];
    }
    if (fault === 'percent') return [makeFinding('score-percent', subject, at, { component, column, raw })];
    return [makeFinding('score-unreadable', subject, at, { component, column, raw, reason: fault })];
  });
