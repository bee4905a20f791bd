import { makeFinding, placeOfSheet } from '../../findings/make-finding.ts';
import type { ScoreRule } from './score-rule.ts';

/** The column that counts must be there. Another column never stands in for it. @see docs/methodology.md §2.3 */
export const columnMissing: ScoreRule = (sheet, { year, counted }) =>
  sheet.columns.includes(counted)
    ? []
    : [makeFinding('column-missing', { year, unit: sheet.unit }, placeOfSheet(sheet.grid), { column: counted })];
