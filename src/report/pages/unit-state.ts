import { SCORE_COLUMNS } from '../../points/score-column.ts';
import type { ScoreTable } from '../../scores/score-table.ts';
import { countFindings } from './count-findings.ts';
import type { UnitReport } from './year-report.ts';

/** How a unit stands. Nothing is called clean that was not read. */
export type UnitState = 'errors' | 'unchecked' | 'unread' | 'warnings' | 'clean';

/** How a unit stands. @param scores undefined where the rules of the year could not be read */
export function unitState(unit: UnitReport, scores: ScoreTable | undefined): UnitState {
  const { errors, warnings } = countFindings(unit.findings);
  if (errors > 0) return 'errors';
  if (scores === undefined) return 'unchecked';
  if (!SCORE_COLUMNS.some((column) => scores.columns[column].present[unit.position] === 1)) return 'unread';
  return warnings > 0 ? 'warnings' : 'clean';
}
