import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  abandonEdition,
  closeEdition,
  type EditionPlace,
  openEdition,
  repairEditions,
} from '../../scripts/archive/edition-folder.ts';
import { WrongUse } from '../../scripts/shell/options.ts';
import { unpack } from '../../src/verifier/unpack.ts';
import { newFolder } from '../rig/archive-stand.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (path: string) => join(folder, path);
const entries = () => readdirSync(folder).sort();
const placeOf = (name: string): EditionPlace => ({ folder, year: 2023, name });

/** Writes an edition that holds one text. */
async function write(name: string, text: string): Promise<void> {
  const work = await openEdition(placeOf(name));
  writeFileSync(join(work, 'a.txt'), text);
  await closeEdition(work, placeOf(name));
}

/** What an edition's folder and its zip hold; undefined where there is none. */
function heldBy(name: string): Array<string | undefined> {
  const inFolder = entries().includes(name) ? readFileSync(at(`${name}/a.txt`), 'utf8') : undefined;
  const zip = `2023-${name}.zip`;
  const files = entries().includes(zip) ? unpack(readFileSync(at(zip))) : undefined;
  return [inFolder, files && new TextDecoder().decode(files.get('a.txt'))];
}

/** As a killed process leaves it: one that ran, and runs no more. */
const goneProcess = spawnSync(process.execPath, ['--version']).pid;

/** Writes an edition in a process that is killed before it moves something for the nth time. */
function writeKilled(name: string, text: string, rename: number): string | null {
  const script = `
    const { openEdition, closeEdition } = await import(${JSON.stringify(resolve('scripts/archive/edition-folder.ts'))});
    const place = ${JSON.stringify(placeOf(name))};
    const work = await openEdition(place);
    (await import('node:fs')).writeFileSync(work + '/a.txt', ${JSON.stringify(text)});
    await closeEdition(work, place);`;
  const imports = ['--import', resolve('test/rig/kill-at-rename.ts'), '--input-type=module', '-e', script];
  return spawnSync(process.execPath, imports, {
    env: { ...process.env, KILL_AT_RENAME: String(rename) },
  }).signal;
}

describe('an edition is put into its place', () => {
  it('with its zip, and nothing else', async () => {
    await write('r1', 'một');
    await write('r2', 'hai');
    expect(entries()).toEqual(['2023-r1.zip', '2023-r2.zip', 'r1', 'r2']);
    expect([heldBy('r1'), heldBy('r2')]).toEqual([
      ['một', 'một'],
      ['hai', 'hai'],
    ]);
  });

  it.each(['r1', '2023-r1.zip'])('and never overwritten, also where only %s is left', async (left) => {
    await write('r1', 'một');
    for (const entry of entries()) if (entry !== left) rmSync(at(entry), { recursive: true });
    await expect(openEdition(placeOf('r1'))).rejects.toThrow(WrongUse);
    expect(heldBy('r1')).toContain('một');
  });

  it('and never overwritten by a second run at the same time', async () => {
    const work = await openEdition(placeOf('r1'));
    writeFileSync(join(work, 'a.txt'), 'hai');
    mkdirSync(at('r1'));
    writeFileSync(at('r1/a.txt'), 'một');
    await expect(closeEdition(work, placeOf('r1'))).rejects.toThrow(WrongUse);
    await abandonEdition(work, placeOf('r1'));
    expect([entries(), heldBy('r1')]).toEqual([['r1'], ['một', undefined]]);
  });

  it('but a draft replaces the one before', async () => {
    await write('draft', 'một');
    await write('draft', 'hai');
    expect([entries(), heldBy('draft')]).toEqual([
      ['2023-draft.zip', 'draft'],
      ['hai', 'hai'],
    ]);
  });
});

describe('killed', () => {
  it.each`
    rename | left                           | repaired                                      | because
    ${1}   | ${['2023-r1.zip', 'r1']}       | ${['2023-r1.zip', 'r1']}                      | ${'before the folder is moved: nothing is there'}
    ${2}   | ${['2023-r1.zip', 'r1', 'r2']} | ${['2023-r1.zip', '2023-r2.zip', 'r1', 'r2']} | ${'the folder is there, its zip is made'}
  `('before rename $rename: $because', async ({ rename, left, repaired }) => {
    await write('r1', 'một');
    const zip = readFileSync(at('2023-r1.zip'));
    expect(writeKilled('r2', 'hai', rename)).toBe('SIGKILL');
    expect(entries().filter((entry) => !entry.startsWith('.'))).toEqual(left);
    await repairEditions(folder, 2023);
    expect(entries()).toEqual(repaired);
    expect(heldBy('r1')).toEqual(['một', 'một']);
    expect(readFileSync(at('2023-r1.zip'))).toEqual(zip);
    if (rename === 2) expect(heldBy('r2')).toEqual(['hai', 'hai']);
  });

  it.each`
    rename | repaired                  | because
    ${1}   | ${[undefined, undefined]} | ${'the old draft is gone, the new one not there yet'}
    ${2}   | ${['hai', 'hai']}         | ${'its zip is made anew, and is not that of the old one'}
  `('a draft, before rename $rename: $because', async ({ rename, repaired }) => {
    await write('draft', 'một');
    expect(writeKilled('draft', 'hai', rename)).toBe('SIGKILL');
    await repairEditions(folder, 2023);
    expect(heldBy('draft')).toEqual(repaired);
  });
});

describe('tidying up', () => {
  it.each`
    entry                                | stays    | because
    ${`.r2.new-${goneProcess}`}          | ${false} | ${'unfinished work of a process that is gone'}
    ${`.2023-r2.zip.new-${goneProcess}`} | ${false} | ${'its unfinished zip'}
    ${`.r2.new-${process.ppid}`}         | ${true}  | ${'work of a process that runs'}
    ${'2023-draft.zip'}                  | ${false} | ${'the zip of a draft that is gone'}
    ${'2023-r7.zip'}                     | ${true}  | ${'perhaps the only copy of an edition'}
    ${'notes.txt'}                       | ${true}  | ${'not ours'}
    ${'.gitkeep'}                        | ${true}  | ${'not ours'}
  `('$entry stays: $stays; $because', async ({ entry, stays }) => {
    writeFileSync(at(entry), '');
    await repairEditions(folder, 2023);
    expect(entries()).toEqual(stays ? [entry] : []);
  });

  it('of no folder is nothing', async () => {
    await expect(repairEditions(at('none'), 2023)).resolves.toBeUndefined();
  });
});

// A device that every write to fails on, as on a full disk.
it.runIf(process.platform === 'linux')(
  'a disk that is full while the zip is written: nothing is there',
  async () => {
    const work = await openEdition(placeOf('r1'));
    writeFileSync(join(work, 'a.txt'), 'một');
    symlinkSync('/dev/full', at(`.2023-r1.zip.new-${process.pid}`));
    await expect(closeEdition(work, placeOf('r1'))).rejects.toMatchObject({
      code: 'ENOSPC',
      syscall: 'write',
    });
    await abandonEdition(work, placeOf('r1'));
    expect(entries()).toEqual([]);
  },
);
