import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfFile } from '../findings/make-finding.ts';
import type { Framework } from '../framework/framework.ts';
import type { YearSettings } from '../framework/year-file.ts';
import type { GridFile } from '../scores/read-file.ts';
import type { RegisteredUnit, UnitRegistry } from '../units/unit-registry.ts';
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
  // A file that carries the unit's id is there: what is wrong with it has its own finding.
  const there = new Set(input.scores.map(({ file }) => baseOf(file)));
  return units
    .filter(({ id }) => !withSheet.has(id) && !there.has(id))
    .map(({ id }) =>
      makeFinding('sheet-missing', { year, unit: id }, at, { deadline, due: asOf > deadline }),
    );
}

/** Name of a file without folders and ending: "2023/scores/so-y-te.xlsx" is "so-y-te". */
function baseOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

/** What lies in the year's folder and is not read: a score sheet in the wrong place would be missed by nobody but its unit. */
export function strayEntries({ year, strays }: YearInput): Finding[] {
  return strays.map((file) => makeFinding('entry-ignored', { year, unit: null }, placeOfFile(file), {}));
}

/** A ranked group that names a group of units which the registry does not have: its units would silently be unranked. */
export function strangeGroups(
  { year, rankedGroups }: Framework,
  { groups }: UnitRegistry,
  { framework }: YearInput,
): Finding[] {
  const known = new Set(groups.map(({ code }) => code));
  return rankedGroups.flatMap(({ unitGroups }, g) =>
    unitGroups
      .filter((code) => !known.has(code))
      .map((code) => {
        const problem = {
          vi: `không có nhóm đơn vị "${code}" trong units.yaml`,
          en: `units.yaml has no unit group "${code}"`,
        };
        const path = `rankedGroups[${g}].unitGroups`;
        const file = framework?.file ?? `${year}/framework.yaml`;
        return makeFinding('config-invalid', { year, unit: null }, placeOfFile(file), { path, problem });
      }),
  );
}
