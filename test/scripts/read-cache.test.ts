import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeRead } from '../../scripts/data/grid-codec.ts';
import { ReadCache } from '../../scripts/data/read-cache.ts';
import { readWorkbooks } from '../../scripts/data/read-files.ts';
import { workbookBytes } from '../rig/workbooks.ts';

const work = mkdtempSync(join(tmpdir(), 'cache-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const whole = workbookBytes([{ name: 'x', rows: [['a', 8.25]] }]);

/** A data folder with one workbook, and a folder for what is remembered of it. */
function place(name: string) {
  const [data, root] = [join(work, name, 'data'), join(work, name, 'cache')];
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'a.xlsx'), whole);
  return { data, root };
}

const read = (data: string, root: string, file = 'a.xlsx') =>
  readWorkbooks(data, [file], { cache: new ReadCache(root) });

/** The one entry that was kept. */
function entryIn(root: string): string {
  const [version] = readdirSync(root);
  const [entry, ...others] = readdirSync(join(root, version!));
  expect(others).toEqual([]);
  return join(root, version!, entry!);
}

describe('what is remembered of a file', () => {
  it('is what was read', async () => {
    const { data, root } = place('equal');
    const first = await read(data, root);
    expect(existsSync(entryIn(root))).toBe(true);
    expect(await read(data, root)).toEqual(first);
  });

  it('carries the name that the file has now', async () => {
    const { data, root } = place('renamed');
    await read(data, root);
    writeFileSync(join(data, 'b.xlsx'), whole);
    const [renamed] = await read(data, root, 'b.xlsx');
    expect(renamed!.read.ok && renamed!.read.grids.map(({ file }) => file)).toEqual(['b.xlsx']);
  });

  it('is really what is used: another answer in its place would be given', async () => {
    const { data, root } = place('used');
    const [first] = await read(data, root);
    const kept = new ReadCache(root).of(realpathSync(data), '');
    const other = { ok: false, fault: 'password' } as const;
    kept.put(first!.sha256, other, encodeRead(other));
    kept.save();
    expect((await read(data, root))[0]!.read).toEqual({ ok: false, fault: 'password' });
  });

  it('goes away when another version of the software wrote it; what is no version stays', async () => {
    const { data, root } = place('versions');
    for (const name of ['0123456789abcdef', 'bench', '0123456789ABCDEF'])
      mkdirSync(join(root, name), { recursive: true });
    await read(data, root);
    expect(existsSync(join(root, '0123456789abcdef'))).toBe(false);
    expect(existsSync(join(root, 'bench'))).toBe(true);
    expect(existsSync(join(root, '0123456789ABCDEF'))).toBe(true);
  });

  it.each`
    spoilt                                                                  | because
    ${(entry: Buffer) => entry.subarray(0, entry.length - 7)}               | ${'its end is missing'}
    ${() => Buffer.alloc(0)}                                                | ${'nothing is in it'}
    ${() => Buffer.from('{"ok":true,"grids":[]}')}                          | ${'something else is in it'}
    ${(entry: Buffer) => flipped(entry, entry.indexOf(doubleOf(8.25)) + 6)} | ${'a score in it is another'}
  `('is not used, and read again, where $because', async ({ spoilt }) => {
    const { data, root } = place(`spoilt-${spoilt.toString().length}`);
    const first = await read(data, root);
    const entry = entryIn(root);
    const before = readFileSync(entry);
    writeFileSync(entry, spoilt(before));
    expect(await read(data, root)).toEqual(first);
    expect(readFileSync(entry).equals(before)).toBe(true);
  });

  it('stays for files that did not change beside one that did, and goes away with its file', async () => {
    const { data, root } = place('changed');
    const names = ['a.xlsx', 'b.xlsx', 'c.xlsx'];
    const write = (name: string, points: number) =>
      writeFileSync(join(data, name), workbookBytes([{ name: 'x', rows: [[name, points]] }]));
    for (const name of names) write(name, 1);
    const all = () => readWorkbooks(data, names, { cache: new ReadCache(root) });
    const first = await all();
    write('b.xlsx', 2);
    const second = await all();
    expect([second[0], second[2]]).toEqual([first[0], first[2]]);
    const kept = new ReadCache(root).of(realpathSync(data), '');
    const isKept = [...first, ...second].map(({ sha256 }) => kept.get(sha256) !== undefined);
    expect(isKept).toEqual([true, false, true, true, true, true]);
    expect(await all()).toEqual(second);
  });

  it('is not written again where nothing changed', async () => {
    const { data, root } = place('still');
    await read(data, root);
    const before = statSync(entryIn(root));
    await read(data, root);
    expect(statSync(entryIn(root)).ino).toBe(before.ino);
  });

  it('is what was read of a large table too', async () => {
    const { data, root } = place('large');
    const rows = Array.from({ length: 3_000 }, (_, row) => [`${row} ${'đơn vị '.repeat(30)}`, row / 100]);
    writeFileSync(join(data, 'a.xlsx'), workbookBytes([{ name: 'x', rows }]));
    writeFileSync(join(data, 'b.xlsx'), whole);
    const both = () => readWorkbooks(data, ['a.xlsx', 'b.xlsx'], { cache: new ReadCache(root) });
    const first = await both();
    expect(statSync(entryIn(root)).size).toBeGreaterThan(1_000_000);
    expect(await both()).toEqual(first);
    // What was kept before is kept again.
    writeFileSync(join(data, 'b.xlsx'), workbookBytes([{ name: 'x', rows: [['b', 2]] }]));
    const second = await both();
    expect([second[0], await both()]).toEqual([first[0], second]);
  });

  it('goes away with its data folder', async () => {
    const { data, root } = place('gone');
    await read(data, root);
    const entry = entryIn(root);
    rmSync(data, { recursive: true });
    const other = place('still-there').data;
    await read(other, root);
    expect(existsSync(entry)).toBe(false);
    expect((await read(other, root))[0]!.read.ok).toBe(true);
  });

  it('need not be kept: a file in place of its folder costs nothing', async () => {
    const { data, root } = place('no-folder');
    writeFileSync(root, 'in the way');
    expect((await read(data, root))[0]!.read.ok).toBe(true);
    expect(readFileSync(root, 'utf8')).toBe('in the way');
  });

  it('leaves no half an answer where it cannot be put in its place', async () => {
    const { data, root } = place('no-place');
    await read(data, root);
    const entry = entryIn(root);
    rmSync(entry);
    mkdirSync(join(entry, 'in-the-way'), { recursive: true });
    expect((await read(data, root))[0]!.read.ok).toBe(true);
    expect(entryIn(root)).toBe(entry);
  });

  it('is the same for two processes at once', async () => {
    const { data, root } = place('two');
    for (let i = 0; i < 10; i++)
      writeFileSync(join(data, `${i}.xlsx`), workbookBytes([{ name: 'x', rows: [['a', i]] }]));
    const link = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
    const program = `
      import { readWorkbooks } from ${link('../../scripts/data/read-files.ts')};
      import { ReadCache } from ${link('../../scripts/data/read-cache.ts')};
      const files = Array.from({ length: 10 }, (_, i) => i + '.xlsx');
      const read = await readWorkbooks(${JSON.stringify(data)}, files, { cache: new ReadCache(${JSON.stringify(root)}) });
      console.log(read.map((one) => one.read.grids[0].rows[0][1].number).join());`;
    const outputs = await Promise.all(
      [1, 2].map(async () => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
        let output = '';
        child.stdout.on('data', (chunk) => {
          output += chunk;
        });
        await once(child, 'close');
        return output.trim();
      }),
    );
    expect(outputs).toEqual(['0,1,2,3,4,5,6,7,8,9', '0,1,2,3,4,5,6,7,8,9']);
    const [version] = readdirSync(root);
    expect(readdirSync(join(root, version!)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

function doubleOf(number: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(number);
  return bytes;
}

function flipped(entry: Buffer, at: number): Buffer {
  const bytes = Buffer.from(entry);
  bytes[at]! ^= 1;
  return bytes;
}
