import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { type Before, FileWriter } from '../../scripts/site/kept/file-writer.ts';
import { isKept, readKept, writeKept } from '../../scripts/site/kept/kept-groups.ts';
import { type Slice, sliceOf } from '../../src/dataset/slice.ts';

const folder = mkdtempSync(join(tmpdir(), 'writer-'));
afterAll(() => rmSync(folder, { recursive: true }));
const first = join(folder, 'first');
const second = join(folder, 'second');
const list = join(folder, 'list', 'written.json');
const digest = (slice: object) => JSON.stringify(slice);
let made = 0;

/** Writes the group `a` of two files. */
async function write(to: string, slice: object, groups: Before['groups']): Promise<FileWriter> {
  const writer = new FileWriter({ folder: first, groups, digest });
  await writer.write(
    to,
    'a',
    () => slice,
    () => {
      made++;
      return ['x/1.txt', '/x/2.bin'].map((path) => ({
        path,
        content: `${basename(path)} ${JSON.stringify(slice)} đủ`,
      }));
    },
  );
  return writer;
}

beforeEach(async () => {
  rmSync(first, { recursive: true, force: true });
  rmSync(second, { recursive: true, force: true });
  await writeKept(list, 'program', (await write(first, { n: 1 }, new Map())).groups, first);
  made = 0;
});

/** Changes a byte and nothing that people see of a file. */
function rewrite(path: string): void {
  const { atime, mtime } = statSync(path);
  writeFileSync(path, readFileSync(path, 'utf8').replace('1', '2'));
  utimesSync(path, atime, mtime);
}

it('takes a group that is made from the same from the build before', async () => {
  const writer = await write(second, { n: 1 }, await readKept(list, 'program'));
  expect(made).toBe(0);
  expect(writer.taken.map(({ path }) => path)).toEqual(['x/1.txt', 'x/2.bin']);
  expect(existsSync(second)).toBe(false);
  // Also the build after this one finds it.
  expect(writer.groups).toEqual([...(await readKept(list, 'program')).values()]);
});

it.each([0, 1, 999, 1000, 1001, 2500])('notes %i groups, and finds each of them', async (count) => {
  const groups = Array.from({ length: count }, (_, i) => ({
    name: `trang “${i}”\n`,
    slice: String(i),
    files: [{ path: 'x/1.txt', bytes: i, sha256: `${i}` }],
  }));
  await writeKept(list, 'program', groups, first);
  const found = [...(await readKept(list, 'program')).values()];
  const withoutStamps = found.map((group) => ({
    ...group,
    files: group.files.map(({ stamp: _, ...file }) => file),
  }));
  expect(withoutStamps).toEqual(groups);
  expect(found.every(({ files }) => files[0]!.stamp !== undefined)).toBe(true);
});

it.each`
  change                                                    | because
  ${() => writeFileSync(join(first, 'x/2.bin'), 'another')} | ${'a file of it was changed by hand'}
  ${() => rewrite(join(first, 'x/2.bin'))}                  | ${'a file of it was changed by hand, and is as long and as old as before'}
  ${() => rmSync(join(first, 'x/2.bin'))}                   | ${'a file of it is gone'}
  ${() => rmSync(list)}                                     | ${'there is no list'}
  ${() => writeFileSync(list, '{"program":"program"')}      | ${'the list is broken off'}
  ${() => writeFileSync(list, '{"program":"program"}')}     | ${'the list is none'}
`('makes all of it again where $because', async ({ change }) => {
  change();
  const writer = await write(second, { n: 1 }, await readKept(list, 'program'));
  expect(made).toBe(1);
  expect(writer.taken).toEqual([]);
  expect(readFileSync(join(second, 'x/1.txt'), 'utf8')).toBe('1.txt {"n":1} đủ');
  expect(readFileSync(join(second, 'x/2.bin'), 'utf8')).toBe('2.bin {"n":1} đủ');
});

it('makes it again when it is made from something else, or by another program', async () => {
  await write(second, { n: 2 }, await readKept(list, 'program'));
  await write(second, { n: 1 }, await readKept(list, 'newer'));
  expect(made).toBe(2);
});

it('says whether this program has written a list, without reading it', async () => {
  expect(await isKept(list, 'program')).toBe(true);
  expect(await isKept(list, 'prog')).toBe(false);
  expect(await isKept(list, 'program, newer')).toBe(false);
  expect(await isKept(join(folder, 'none.json'), 'program')).toBe(false);
  writeFileSync(list, '');
  expect(await isKept(list, 'program')).toBe(false);
});

it('does not look at a slice as long as what it is made from is the same', async () => {
  const groups = async (slice: Slice<object>, kept: Before['groups']) => {
    const writer = new FileWriter({ folder: first, groups: kept, digest });
    await writer.write(first, 'a', slice, () => {
      made++;
      return [{ path: 'x/3.txt', content: 'x' }];
    });
    await writeKept(list, 'program', writer.groups, first);
    return readKept(list, 'program');
  };
  const unread = () => {
    throw new Error('read');
  };
  const written = await groups(
    sliceOf({ year: [1, 2] }, ({ year }) => ({ sum: year.length })),
    new Map(),
  );
  const kept = await groups(sliceOf({ year: [1, 2] }, unread), written);
  expect(made).toBe(1);
  // And the build after that knows as much.
  expect(kept).toEqual(written);
  await groups(
    sliceOf({ year: [3, 4] }, ({ year }) => ({ sum: year.length })),
    kept,
  );
  expect(made).toBe(1);
  await expect(groups(sliceOf({ year: [3] }, unread), kept)).rejects.toThrow('read');
  await groups(
    sliceOf({ year: [3] }, ({ year }) => ({ sum: year.length })),
    kept,
  );
  expect(made).toBe(2);
});
