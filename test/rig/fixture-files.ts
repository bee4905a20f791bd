import { FIXTURE_CASES } from './fixture-cases.ts';
import { CLEAN_FOLDER, type FixtureFolder } from './fixture-folder.ts';

export { filesOf } from './folder-files.ts';

/** Every fixture folder by its name: the clean one, and one for each finding. */
export const FIXTURE_FOLDERS: ReadonlyArray<readonly [string, FixtureFolder]> = [
  ['clean', CLEAN_FOLDER],
  ...Object.entries(FIXTURE_CASES),
];
