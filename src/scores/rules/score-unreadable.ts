import type { Finding } from '../../findings/finding.ts';
import { makeFinding } from '../../findings/make-finding.ts';
import { numberBehindDate } from '../number-behind-date.ts';
import { NOTHING, placeOfScore, type ScoreCell } from './score-cells-of.ts';
import type { ScoreRule } from './score-rule.ts';

/** A cell that holds something, but no points: it is named, and never becomes zero. @see docs/methodology.md §2.1 */
export const scoreUnreadable: ScoreRule = (sheet, { year }, cells) =>
  cells.flatMap((cell) => {
    if (cell.reading.kind !== 'faulty') return NOTHING;
    return findingOf(cell, { year, unit: sheet.unit }, () => placeOfScore(sheet, cell));
  });

function findingOf(
  { line, column, reading }: ScoreCell,
  subject: { year: number; unit: string },
  at: () => Finding['at'],
): Finding[] {
  if (reading.kind !== 'faulty') return [];
  const component = line.component.code;
  const { raw, fault } = reading;
  switch (fault) {
    case 'merged':
      // Named once for the whole block, where the table is read.
      return [];
    case 'not-calculated':
      return [makeFinding('score-not-calculated', subject, at(), { component, column, formula: raw })];
    case 'percent':
      return [makeFinding('score-percent', subject, at(), { component, column, raw })];
    case 'boolean':
      return [makeFinding('score-boolean', subject, at(), { component, column, raw })];
    case 'error-cell':
      return [makeFinding('score-error', subject, at(), { component, column, raw })];
    case 'date': {
      const suggestion = numberBehindDate(raw, subject.year);
      return [makeFinding('score-date', subject, at(), { component, column, raw, suggestion })];
    }
    default:
      return [makeFinding('score-unreadable', subject, at(), { component, column, raw, reason: fault })];
  }
}
