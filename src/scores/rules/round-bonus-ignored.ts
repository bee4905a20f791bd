import { makeFinding, placeOfCell } from '../../findings/make-finding.ts';
import type { ScoreRule } from './score-rule.ts';

/** Bonus is recognised once a year: what a progress round states is left out, and said so. */
export const roundBonusIgnored: ScoreRule = (sheet, { year, isRound }) =>
  sheet.bonuses.flatMap(({ reading }) => {
    if (!isRound || reading.kind !== 'scored' || reading.points === 0) return [];
    const at = placeOfCell(sheet.grid, reading.row, reading.column);
    return [makeFinding('round-bonus-ignored', { year, unit: sheet.unit }, at, { stated: reading.points })];
  });
