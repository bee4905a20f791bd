import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { READER_FOLDERS } from '../../scripts/data/read-cache.ts';
import { filesUnder, importsOf } from '../rig/source-file.ts';

/** Every file of src/ that the reader of source files is made of. */
function readerFiles(): string[] {
  const files = new Map(
    filesUnder(new URL('../../src', import.meta.url).pathname).map((file) => [file.path, file]),
  );
  const found = new Set<string>();
  const visit = (path: string): void => {
    const file = files.get(path);
    if (file === undefined || found.has(path)) return;
    found.add(path);
    for (const specifier of importsOf(file))
      if (specifier.startsWith('.')) visit(posix.join(posix.dirname(path), specifier));
  };
  visit('workbook/read-source.ts');
  return [...found];
}

it('what decides how a file is read stands in the folders whose hash names the cache', () => {
  const files = readerFiles();
  expect(files.length).toBeGreaterThan(15);
  const folders = new Set(files.map((path) => `src/${path.slice(0, path.indexOf('/'))}`));
  expect([...folders].sort()).toEqual([...READER_FOLDERS].sort());
});
