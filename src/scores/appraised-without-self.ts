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
    const positions = table.components.map(({ i }) => scoreIndex(table, u, i));
    const gaps = table.components.filter(({ i }) => {
      const at = scoreIndex(table, u, i);
      // Only of a cell that is there and empty: a row or column that is not has its own finding. Who did nothing often
      // leaves the cell empty, and is appraised 0.
      const isEmpty = self.kind[at] === MISSING && self.row[at] !== -1;
      return isEmpty && appraised.kind[at] === SCORED && appraised.points[at] !== 0;
    });
    // A column that is empty from top to bottom is one fact.
    const isBlank = positions.every((at) => self.kind[at] === MISSING);
    for (const { code, name, i } of isBlank ? gaps.slice(0, 1) : gaps) {
      const { source } = scoreOf(table, 'appraised', u, i);
      if (source === undefined) continue;
      const facts = { component: code, name, others: isBlank ? gaps.length - 1 : 0 };
      findings.push(makeFinding('appraised-without-self', { year, unit }, source, facts));
    }
  }
  return findings;
}
