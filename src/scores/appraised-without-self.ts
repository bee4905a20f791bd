import type { Finding } from '../findings/finding.ts';
import { makeFinding } from '../findings/make-finding.ts';
import { scoreOf } from './score-of.ts';
import { SCORE_KINDS, type ScoreTable, scoreIndex } from './score-table.ts';

const MISSING = SCORE_KINDS.indexOf('missing');
const SCORED = SCORE_KINDS.indexOf('scored');

/** Appraised scores of components that the unit left empty: what was appraised then? Looked at over all sheets of a unit. */
export function appraisedWithoutSelf(table: ScoreTable, year: number): Finding[] {
  const { self, appraised } = table.columns;
  const findings: Finding[] = [];
  for (const [u, unit] of table.units.entries()) {
    if (self.present[u] !== 1 || appraised.present[u] !== 1) continue;
    for (const { code, name, i } of table.components) {
      const at = scoreIndex(table, u, i);
      // Only of a cell that is there and empty: a row or column that is not has its own finding.
      if (self.kind[at] !== MISSING || self.row[at] === -1 || appraised.kind[at] !== SCORED) continue;
      const { source } = scoreOf(table, 'appraised', u, i);
      if (source === undefined) continue;
      findings.push(makeFinding('appraised-without-self', { year, unit }, source, { component: code, name }));
    }
  }
  return findings;
}
