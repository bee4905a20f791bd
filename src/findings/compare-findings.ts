import { compareText } from '../text/compare-text.ts';
import type { Finding } from './finding.ts';

/** Order of a report: by year, then file, then as the sheet reads (row by row). Findings on a whole file or sheet come first. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    (a.year ?? 0) - (b.year ?? 0) ||
    compareText(a.at.file, b.at.file) ||
    compareText(a.at.sheet ?? '', b.at.sheet ?? '') ||
    (a.at.row ?? -1) - (b.at.row ?? -1) ||
    (a.at.column ?? -1) - (b.at.column ?? -1) ||
    compareText(a.code, b.code)
  );
}
