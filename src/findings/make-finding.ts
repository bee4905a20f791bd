import type { Grid } from '../grid/grid.ts';
import type { Finding, FindingCode, FindingFacts, Place } from './finding.ts';

/** A whole file as a place. */
export const placeOfFile = (file: string): Place => ({ file, sheet: null, row: null, column: null });

/** A whole sheet as a place. */
export const placeOfSheet = (grid: Grid): Place => ({
  file: grid.file,
  sheet: grid.sheet,
  row: null,
  column: null,
});

/** A cell as a place. */
export const placeOfCell = (grid: Grid, row: number, column: number): Place => ({
  file: grid.file,
  sheet: grid.sheet,
  row,
  column,
});

/** Who a finding is about, and where it stands. */
export interface Subject {
  readonly year: number | null;
  readonly unit: string | null;
}

/** A finding, with its facts held to its code by the compiler. */
export function makeFinding<Code extends FindingCode>(
  code: Code,
  subject: Subject,
  at: Place,
  facts: FindingFacts[Code],
): Finding {
  // The mapped union and this generic say the same thing; TypeScript cannot relate them.
  return { code, at, year: subject.year, unit: subject.unit, facts } as unknown as Finding;
}
