import type { Site, YearDataset } from '../../src/dataset/site.ts';
import type { Finding, Severity } from '../../src/findings/finding.ts';
import { severityOf } from '../../src/findings/severity-of.ts';
import { computeSite } from '../../src/pipeline/compute-site.ts';
import { type ComputedYear, computeYear } from '../../src/pipeline/compute-year.ts';
import { readRegistry } from '../../src/pipeline/read-settings-of.ts';
import type { Status } from '../../src/points/status.ts';
import { type OnFile, readYearFolder, textOf, yearsIn } from './read-folder.ts';

/** A finding with the weight it has in its year. */
export interface WeighedFinding {
  readonly finding: Finding;
  readonly severity: Severity;
}

export interface ComputedFolder {
  readonly findings: readonly WeighedFinding[];
  readonly years: readonly ComputedYear[];
  /** No finding is an error. */
  readonly ok: boolean;
  /** The published years related to each other; undefined where the registry itself cannot be read. */
  readonly site: Site | undefined;
}

/**
 * Reads and computes a whole data folder.
 * @param only one year, or all: years are related only when all are computed
 */
export function computeFolder(data: string, only?: number, onFile?: OnFile): ComputedFolder {
  const registry = readRegistry(textOf(data, 'units.yaml'));
  const found: WeighedFinding[] = registry.findings.map((finding) => weighed(finding, 'official'));
  if (registry.settings === undefined) return { findings: found, years: [], ok: false, site: undefined };
  const units = registry.settings;
  const years = yearsIn(data)
    .filter((year) => only === undefined || year === only)
    // One year at a time: its grids can go before the next one is read.
    .map((year) => computeYear(readYearFolder(data, year, onFile), units));
  for (const { findings, status } of years)
    found.push(...findings.map((finding) => weighed(finding, status)));
  const published = years.flatMap(({ dataset, status }): YearDataset[] =>
    dataset && status !== 'draft' ? [dataset] : [],
  );
  const ok = found.every(({ severity }) => severity !== 'error');
  return { findings: found, years, ok, site: computeSite(published, units) };
}

function weighed(finding: Finding, status: Status): WeighedFinding {
  return { finding, severity: severityOf(finding, status) };
}
