import type { ReportFinding } from '../report-input.ts';

/** How many findings there are of each weight; accepted warnings are counted apart. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly accepted: number;
}

/** Counts findings by weight. */
export function countFindings(findings: readonly ReportFinding[]): FindingCounts {
  const open = findings.filter(({ acceptance }) => acceptance === null);
  const count = (severity: ReportFinding['severity']) =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    accepted: findings.length - open.length,
  };
}
