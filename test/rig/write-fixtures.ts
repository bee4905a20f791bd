// Writes the input of every fixture folder. Run by hand, from the repository: node test/rig/write-fixtures.ts
// The expectations are not written here: UPDATE=1 npx vitest run test/fixtures.test.ts, and then read by eye.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FIXTURE_FOLDERS, filesOf } from './fixture-files.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url).pathname;

for (const [name, folder] of FIXTURE_FOLDERS) {
  const target = join(FIXTURES, name);
  rmSync(join(target, '2023'), { recursive: true, force: true });
  for (const [file, content] of filesOf(folder)) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), content);
  }
}
