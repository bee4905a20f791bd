import { countedInitiatives } from '../../src/awards/bonus-of.ts';
import type { Site, YearDataset } from '../../src/dataset/site.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { makeFinding, placeOfFile } from '../../src/findings/make-finding.ts';
import { isAcceptable, severityOf } from '../../src/findings/severity-of.ts';
import type { Acceptance } from '../../src/framework/year-file.ts';
import { rawSha256 } from '../../src/pipeline/accept-findings.ts';
import { computeSite } from '../../src/pipeline/compute-site.ts';
import { type ComputedYear, computeYear } from '../../src/pipeline/compute-year.ts';
import { readPublisher, readRegistry } from '../../src/pipeline/read-settings-of.ts';
import type { YearInput } from '../../src/pipeline/year-input.ts';
import type { Status } from '../../src/points/status.ts';
import type { ReceivedFile, ReportFinding } from '../../src/report/report-input.ts';
import { type Reading, readText } from './read-files.ts';
import { readYearFolder, straysIn, yearsIn } from './read-folder.ts';

export type { ReportFinding as WeighedFinding };

export interface CheckedYear extends ComputedYear {
  readonly weighed: readonly ReportFinding[];
  readonly files: readonly ReceivedFile[];
}

export interface ComputedFolder {
  readonly findings: readonly ReportFinding[];
  /** Findings of no year. */
  readonly general: readonly ReportFinding[];
  readonly years: readonly CheckedYear[];
  /** No finding is an error that nobody answers for. */
  readonly ok: boolean;
  /** The published years related to each other; undefined where the registry itself cannot be read. */
  readonly site: Site | undefined;
}

/**
 * Reads and computes a whole data folder.
 * @param only one year, or all: years are related only when all are computed
 */
export async function computeFolder(
  data: string,
  only?: number,
  reading: Reading = {},
): Promise<ComputedFolder> {
  const registry = readRegistry(readText(data, 'units.yaml'));
  const publisher = readPublisher(readText(data, 'site.yaml'));
  const strays = only === undefined ? straysIn(data) : [];
  const general = [
    ...[...registry.findings, ...publisher.findings].map((finding) => weighed(finding, 'official')),
    ...strays.map((name) => weighed(strayFinding(name), 'official')),
  ];
  const units = registry.settings;
  if (units === undefined) return { findings: general, general, years: [], ok: false, site: undefined };
  const years: CheckedYear[] = [];
  const counted = new Map<string, string>();
  for (const year of yearsIn(data)) {
    if (only !== undefined && year !== only) continue;
    // One year at a time: its grids can go before the next one is read.
    const input = await readYearFolder(data, year, reading);
    const computed = computeYear(input, units, counted);
    years.push(checkedYear(computed, input));
    for (const [key, place] of countedInitiatives(computed.book.initiatives))
      if (!counted.has(key)) counted.set(key, place);
  }
  const findings = [...general, ...years.flatMap((year) => year.weighed)];
  const published = years.flatMap(({ dataset, status }): YearDataset[] =>
    dataset && status !== 'draft' ? [dataset] : [],
  );
  const ok = findings.every(({ severity, acceptance }) => severity !== 'error' || acceptance !== null);
  return { findings, general, years, ok, site: computeSite(published, units, publisher.settings) };
}

function checkedYear(computed: ComputedYear, input: YearInput): CheckedYear {
  const files = [
    ...[input.framework, input.settings, input.awards, ...input.scores],
    ...input.rounds.flatMap(({ workbooks }) => workbooks),
  ].flatMap((source) => (source ? [{ file: source.file, sha256: source.sha256, size: source.size }] : []));
  const { status, accepted, findings } = computed;
  return { ...computed, files, weighed: findings.map((one) => weighed(one, status, accepted, input)) };
}

function weighed(
  finding: Finding,
  status: Status,
  accepted: ReadonlyMap<Finding, Acceptance> = new Map(),
  input?: YearInput,
): ReportFinding {
  const severity = severityOf(finding, status);
  // In a draft errors weigh as warnings, and cannot be accepted all the same.
  const isOpen = input !== undefined && isAcceptable(finding, status === 'draft' ? 'self-scored' : status);
  return {
    finding,
    severity,
    acceptance: accepted.get(finding) ?? null,
    rawSha256: isOpen ? rawSha256(finding, input) : null,
  };
}

function strayFinding(name: string): Finding {
  return makeFinding('entry-ignored', { year: null, unit: null }, placeOfFile(name), {});
}
