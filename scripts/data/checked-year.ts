import type { CountedInitiatives } from '../../src/awards/bonus-of.ts';
import type { YearDataset } from '../../src/dataset/site.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { isAcceptable, severityOf } from '../../src/findings/severity-of.ts';
import type { Acceptance } from '../../src/framework/year-file.ts';
import { rawSha256 } from '../../src/pipeline/accept-findings.ts';
import type { ComputedYear } from '../../src/pipeline/compute-year.ts';
import type { YearInput } from '../../src/pipeline/year-input.ts';
import type { Status } from '../../src/points/status.ts';
import type { ReceivedFile, ReportFinding } from '../../src/report/report-input.ts';
import type { LockedYear } from '../archive/locked-year.ts';

export type { ReportFinding as WeighedFinding };

export interface CheckedYear extends ComputedYear {
  /** What today's program makes of the present sheets, also where `dataset` is that of a frozen edition. */
  readonly computed: YearDataset | undefined;
  /** Initiatives that years before have counted, as far as this year names them. */
  readonly earlier: CountedInitiatives;
  readonly weighed: readonly ReportFinding[];
  readonly files: readonly ReceivedFile[];
}

/** A computed year with the weight of its findings; of a frozen one, with what was frozen. */
export function checkedYear(
  computed: ComputedYear,
  earlier: CountedInitiatives,
  input: YearInput,
  locked: LockedYear | undefined,
): CheckedYear {
  const files = [
    ...[input.framework, input.settings, input.awards, ...input.scores],
    ...input.rounds.flatMap(({ workbooks }) => workbooks),
  ].flatMap((source) => (source ? [{ file: source.file, sha256: source.sha256, size: source.size }] : []));
  const { accepted, findings } = computed;
  // What was frozen was official, whatever year.yaml says now.
  const status = locked === undefined ? computed.status : 'official';
  const own = findings.map((one) => weighed(one, computed.status, accepted, input));
  return {
    ...computed,
    status,
    computed: computed.dataset,
    dataset: locked === undefined ? computed.dataset : locked.dataset,
    earlier,
    files,
    weighed: [...own, ...(locked?.findings ?? []).map((one) => weighed(one, 'official'))],
  };
}

/** How much a finding weighs in a year of this status, and who answers for it. */
export function weighed(
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
