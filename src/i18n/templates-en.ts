import type { templatesVi } from './templates-vi.ts';

/** What the command says. The form itself is always Vietnamese. */
export const templatesEn: typeof templatesVi = {
  yearMissing: 'The year of the forms is needed, for example: npm run template -- --year 2026',
  noData: (folder) => `No such data folder: ${folder}`,
  noYear: (folder) => `No folder of that year: ${folder}`,
  unitUnknown: (unit) => `No unit has the id ${unit} in units.yaml`,
  awardsOfUnit: 'awards.xlsx is one file for the whole year, not for one unit: leave out --unit or --awards',
  unitAbsent: (unit, day) => `Unit ${unit} does not exist on ${day} (deadline of the dossiers)`,
  noUnits: (day) => `No unit exists on ${day} (deadline of the dossiers)`,
  notFolder: (path) => `Not a folder: ${path}`,
  existing: (files) =>
    `Nothing was written. These files exist and differ from the blank form; somebody may have filled them in:\n${files.map((file) => `  ${file}`).join('\n')}\nMove them elsewhere or choose another folder with --out.`,
  notWritten: 'No form was written: the rules have errors.',
  written: (count, folder) => `${count} blank ${count === 1 ? 'form' : 'forms'} written to ${folder}`,
  unchanged: (count) => `${count} ${count === 1 ? 'form was' : 'forms were'} there already, unchanged`,
};
