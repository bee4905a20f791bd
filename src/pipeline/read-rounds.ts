import type { RoundView } from '../dataset/site.ts';
import type { Finding } from '../findings/finding.ts';
import { computeIndices } from '../indices/compute-indices.ts';
import { readScores } from '../scores/read-scores.ts';
import { indexUnits } from '../scores/resolve-unit.ts';
import type { ScoreContext } from '../scores/unit-sheet.ts';
import { unitsOn } from '../units/unit-history.ts';
import type { UnitRegistry } from '../units/unit-registry.ts';
import { readableFiles } from './source-findings.ts';
import type { YearInput } from './year-input.ts';

/** The progress readings inside a year. They count the self scores so far, and never bonus. */
export function readRounds(
  input: YearInput,
  registry: UnitRegistry,
  yearContext: ScoreContext,
): { views: RoundView[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const views = input.rounds.map(({ day, workbooks }): RoundView => {
    const context: ScoreContext = { ...yearContext, counted: 'self', isRound: true };
    const ids = unitsOn(registry, day).map(({ id }) => id);
    const read = readableFiles(workbooks, input.year);
    const scores = readScores(read.files, ids, indexUnits(registry, day), context);
    findings.push(...read.findings, ...scores.findings);
    const indices = computeIndices(scores.table, context.framework, 'self');
    const units = ids
      .map((id, u) => ({ id, points: indices.points[u]!, scored: indices.scored[u]! }))
      .filter(({ id }) => scores.unitsWithSheet.has(id));
    return { day, units };
  });
  return { views, findings };
}
