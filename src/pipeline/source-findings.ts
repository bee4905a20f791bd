import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfFile } from '../findings/make-finding.ts';
import type { Framework } from '../framework/framework.ts';
import type { YearSettings } from '../framework/year-file.ts';
import type { GridFile } from '../scores/read-scores.ts';
import type { RegisteredUnit } from '../units/unit-registry.ts';
import type { InputWorkbook, YearInput } from './year-input.ts';

/** Workbooks that could be read, and a finding for each that could not: one bad file never hides the others. */
export function readableFiles(
  workbooks: readonly InputWorkbook[],
  year: number,
): { files: GridFile[]; findings: Finding[] } {
  const files: GridFile[] = [];
  const findings: Finding[] = [];
  for (const { file, read } of workbooks) {
    if (read.ok) files.push({ file, grids: read.grids });
    else
      findings.push(
        makeFinding('file-unreadable', { year, unit: null }, placeOfFile(file), { reason: read.fault }),
      );
  }
  return { files, findings };
}

/** Units of the registry without a sheet. Before the deadline that is only news. */
export function missingSheets(
  units: readonly RegisteredUnit[],
  withSheet: ReadonlySet<string>,
  { year, deadlines }: Framework,
  { asOf }: YearSettings,
  input: YearInput,
): Finding[] {
  const deadline = deadlines.dossier;
  const at = placeOfFile(`${input.year}/scores`);
  return units
    .filter(({ id }) => !withSheet.has(id))
    .map(({ id }) =>
      makeFinding('sheet-missing', { year, unit: id }, at, { deadline, due: asOf > deadline }),
    );
}
