import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { bringTaken, PublishedChanged } from '../../scripts/site/kept/bring-taken.ts';
import { stampOf } from '../../scripts/site/kept/stamp.ts';

const folder = mkdtempSync(join(tmpdir(), 'bring-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [site, published, spare] = ['site', 'published', 'spare'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const taken = (path: string) => ({ path, bytes: 0, sha256: '', stamp: stampOf(join(published, path)) });
const bring = (...paths: string[]) => bringTaken(paths.map(taken), { site, published, spare });

beforeEach(empty);
function empty(): void {
  for (const place of [site, published, spare]) {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place);
  }
}

function put(place: string, path: string, content: string): void {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), content);
}

/** A file that both the published site and the spare one have. */
function putInBoth(path: string): void {
  put(published, path, `published ${path}`);
  mkdirSync(dirname(join(spare, path)), { recursive: true });
  linkSync(join(published, path), join(spare, path));
}

function contentOf(place: string): Record<string, string> {
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(place.length + 1)).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(place, path), 'utf8')]));
}

const inode = (place: string, path: string) => statSync(join(place, path)).ino;

it('gives published files a further name where there is no spare site', () => {
  rmSync(spare, { recursive: true });
  put(published, 'a/b/1.txt', 'one');
  put(published, '2.txt', 'two');
  put(published, 'a/not-taken.txt', 'three');
  put(site, 'a/made.txt', 'made');
  bring('a/b/1.txt', '2.txt');
  expect(contentOf(site)).toEqual({ '2.txt': 'two', 'a/b/1.txt': 'one', 'a/made.txt': 'made' });
  expect(inode(site, 'a/b/1.txt')).toBe(inode(published, 'a/b/1.txt'));
});

it('takes a whole folder of the spare site that holds what is wanted', () => {
  putInBoth('units/x/index.html');
  putInBoth('units/x/charts/1.svg');
  const made = inode(spare, 'units/x/charts');
  bring('units/x/index.html', 'units/x/charts/1.svg');
  expect(inode(site, 'units/x/charts')).toBe(made);
  expect(contentOf(site)).toEqual(contentOf(published));
  expect(existsSync(spare)).toBe(false);
});

it('leaves in a folder of the spare site nothing but what is wanted', () => {
  for (const path of ['x/same', 'x/gone', 'x/deep/same', 'x/now-a-folder']) putInBoth(path);
  rmSync(join(published, 'x/now-a-folder'));
  for (const path of ['x/other', 'x/new', 'x/new-folder/1', 'x/now-a-folder/1', 'x/now-a-file'])
    put(published, path, `published ${path}`);
  // The same bytes, and yet not the file that was verified.
  put(spare, 'x/other', 'published x/other');
  put(spare, 'x/unknown/by/anybody', 'secret');
  put(spare, 'x/now-a-file/1', 'old');
  symlinkSync(published, join(spare, 'x/link'));
  const wanted = ['same', 'deep/same', 'other', 'new', 'new-folder/1', 'now-a-folder/1', 'now-a-file'];
  bring(...wanted.map((path) => `x/${path}`));
  expect(contentOf(site)).toEqual(
    Object.fromEntries(wanted.map((path) => [`x/${path}`, `published x/${path}`]).sort()),
  );
  expect(inode(site, 'x/other')).toBe(inode(published, 'x/other'));
  expect(readdirSync(join(site, 'x')).sort()).toEqual([
    'deep',
    'new',
    'new-folder',
    'now-a-file',
    'now-a-folder',
    'other',
    'same',
  ]);
});

it('refuses a file that was written to since it was taken', () => {
  put(published, 'x/1', 'one');
  const file = taken('x/1');
  put(published, 'x/1', 'two');
  expect(() => bringTaken([file], { site, published, spare })).toThrow(
    new PublishedChanged(join(published, 'x/1')),
  );
});

it('does not follow a link that stands in the place of the spare folder', () => {
  put(published, 'x/1', 'one');
  put(folder, 'elsewhere/1', 'private');
  symlinkSync(join(folder, 'elsewhere'), join(spare, 'x'));
  bring('x/1');
  expect(contentOf(site)).toEqual({ 'x/1': 'one' });
  expect(readFileSync(join(folder, 'elsewhere/1'), 'utf8')).toBe('private');
});

it('is exactly what was made and what was taken, whatever the spare site is', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 })
    .map((names) => names.join('/'));
  // A name with an ending cannot be a folder's too.
  const file = path.map((folders) => `${folders}/f.txt`);
  const files = fc.uniqueArray(file, { maxLength: 8 });
  fc.assert(
    fc.property(files, files, files, files, (made, chosen, linked, strange) => {
      empty();
      for (const path of chosen) put(published, path, `published ${path}`);
      for (const path of strange) put(spare, path, 'strange');
      for (const path of linked.filter((path) => chosen.includes(path) && !strange.includes(path))) {
        mkdirSync(dirname(join(spare, path)), { recursive: true });
        linkSync(join(published, path), join(spare, path));
      }
      for (const path of made) put(site, path, `made ${path}`);
      const brought = chosen.filter((path) => !made.includes(path));
      bring(...brought);
      const expected = [
        ...made.map((path) => [path, `made ${path}`]),
        ...brought.map((path) => [path, `published ${path}`]),
      ];
      expect(contentOf(site)).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 40 },
  );
});
