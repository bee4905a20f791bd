import type { Initiative } from '../../src/awards/awards-book.ts';
import type { YearDataset } from '../../src/dataset/site.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { maxOfFramework } from '../../src/framework/flatten.ts';
import { computeIndices } from '../../src/indices/compute-indices.ts';
import { componentYears } from '../../src/pipeline/component-years.ts';
import { rankUnits } from '../../src/pipeline/rank-units.ts';
import { unitYears } from '../../src/pipeline/unit-years.ts';
import type { ReportFinding } from '../../src/report/report-input.ts';
import { unitsOn } from '../../src/units/unit-history.ts';
import { AT } from './awards.ts';
import { frameworkOf, registryOf } from './rules.ts';
import { tableOf, type UnitScores } from './score-tables.ts';
import { computeChanged } from './year-inputs.ts';

const clean = computeChanged().dataset!;
const registry = registryOf();

/**
 * A year of the test framework with these appraised scores, computed without the trip through sheets. Components: 1.1 (10), 1.2
 * (12.5), 2.1 (20), 3.1 (7.5), 3.10 (10).
 * @param scores by unit: so-a, so-b, ban-c   @param initiatives how many each unit has recognised
 */
export function scoredYear(
  scores: Readonly<Record<string, UnitScores>>,
  {
    yaml,
    initiatives = {},
    ...change
  }: { yaml?: string; initiatives?: Readonly<Record<string, number>> } & Partial<YearDataset> = {},
): YearDataset {
  const framework = frameworkOf(yaml);
  const table = tableOf(framework, scores);
  const day = framework.deadlines.dossier;
  const registered = unitsOn(registry, day).filter(({ id }) => id in scores);
  const counted = 'appraised';
  const columns = {
    self: computeIndices(table, framework, 'self'),
    appraised: computeIndices(table, framework, 'appraised'),
    final: computeIndices(table, framework, 'final'),
  };
  const recognised = new Map(
    Object.entries(initiatives).map(([unit, count]) => [
      unit,
      Array.from({ length: count }, (_, i): Initiative => initiative(unit, i)),
    ]),
  );
  const ranking = rankUnits(registered, columns[counted], table, framework, recognised);
  const units = unitYears({
    ...{ registered, day, framework, columns, counted, ranking, table },
    facts: new Map(),
  });
  return {
    ...clean,
    framework,
    counted,
    units,
    scores: table,
    maximum: maxOfFramework(framework),
    ...componentYears(units, table, counted),
    ...change,
  };
}

const initiative = (unit: string, i: number): Initiative => ({
  unit,
  name: 'Sáng kiến',
  decision: `${i}/QĐ`,
  day: '2023-10-01',
  issuer: 'Hội đồng',
  at: AT,
  dayPlace: AT,
});

/** A finding with its weight, open unless somebody accepted it. */
export const weighedFinding = (
  finding: Finding,
  severity: ReportFinding['severity'] = 'warning',
  acceptance: ReportFinding['acceptance'] = null,
): ReportFinding => ({ finding, severity, acceptance, rawSha256: null });
