import type { RoundView } from '../dataset/site.ts';
import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfFile } from '../findings/make-finding.ts';
import { computeIndices } from '../indices/compute-indices.ts';
import { readScores } from '../scores/read-scores.ts';
import { indexUnits } from '../scores/resolve-unit.ts';
import type { ScoreContext } from '../scores/unit-sheet.ts';
import type { UnreadPart } from '../scores/unread-parts.ts';
import { IsoDay } from '../text/localised.ts';
import { unitsOn } from '../units/unit-history.ts';
import type { UnitRegistry } from '../units/unit-registry.ts';
import { roundContextOf } from './score-context.ts';
import { readableFiles } from './source-findings.ts';
import type { YearInput } from './year-input.ts';

/** The progress readings inside a year. They count the self scores so far, and never bonus. */
export function readRounds(
  input: YearInput,
  registry: UnitRegistry,
  yearContext: ScoreContext,
): { views: RoundView[]; findings: Finding[]; unread: UnreadPart[] } {
  const findings: Finding[] = [];
  const unread: UnreadPart[] = [];
  const rounds = input.rounds.filter(({ day }) => {
    if (isRoundDay(day)) return true;
    findings.push(misnamed(input.year, day));
    return false;
  });
  const views = rounds.map(({ day, workbooks }): RoundView => {
    const context = roundContextOf(yearContext);
    const ids = unitsOn(registry, day).map(({ id }) => id);
    const read = readableFiles(workbooks, input.year);
    const scores = readScores(read.files, ids, indexUnits(registry, day), context);
    findings.push(...read.findings, ...scores.findings);
    unread.push(...scores.unread);
    const indices = computeIndices(scores.table, context.framework, 'self');
    const units = ids
      .map((id, u) => ({ id, points: indices.points[u]!, scored: indices.scored[u]! }))
      .filter(({ id }) => scores.unitsWithSheet.has(id));
    return { day, units };
  });
  return { views, findings, unread };
}

/** Whether the folder of a round is named after a day; no other is read. */
export const isRoundDay = (name: string): boolean => IsoDay.safeParse(name).success;

/** A folder that is not named after a day would be left out in silence. */
function misnamed(year: number, name: string): Finding {
  const problem = {
    vi: 'tên thư mục đợt chấm phải là ngày, ví dụ 2025-06-30',
    en: 'the folder of a round must be named after its day, such as 2025-06-30',
  };
  return makeFinding('config-invalid', { year, unit: null }, placeOfFile(`${year}/rounds/${name}`), {
    path: name,
    problem,
  });
}
