import { awardSheets, type FixtureFolder } from './fixture-folder.ts';
import { workbookBytes } from './workbooks.ts';

/** The files of a fixture folder by path: text, or the bytes of a workbook. */
export function filesOf(folder: FixtureFolder): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  const { framework, year, units, scores, others, awards, round, archive = {} } = folder;
  files.set('units.yaml', units);
  files.set('2023/year.yaml', year);
  if (framework !== undefined) files.set('2023/framework.yaml', framework);
  if (awards !== undefined) files.set('2023/awards.xlsx', workbookBytes(awardSheets(awards)));
  for (const [name, sheets] of Object.entries(scores))
    files.set(`2023/scores/${name}`, workbookBytes(sheets));
  for (const [name, text] of Object.entries(others)) files.set(`2023/scores/${name}`, text);
  for (const [name, sheets] of Object.entries(round))
    files.set(`2023/rounds/2023-06-30/${name}`, workbookBytes(sheets));
  for (const [name, text] of Object.entries(archive)) files.set(`archive/${name}`, text);
  return files;
}
