import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { quietly } from '../../scripts/data/quietly.ts';
import { LIMITS, secondsFor } from '../../src/workbook/limits.ts';
import { readSource } from '../../src/workbook/read-source.ts';
import type { WorkbookRead } from '../../src/workbook/workbook-read.ts';
import {
  HOSTILE_FILES,
  manyCells,
  odsOf,
  odsTable,
  STRANGE_NAMES,
  xlsxOfSheet,
  xlsxParts,
  zipOf,
  zipWith,
} from '../rig/hostile-files.ts';

const faultOf = (read: WorkbookRead) => (read.ok ? null : read.fault);
const light = HOSTILE_FILES.filter(({ heavy }) => heavy !== true);

describe('a hostile file is refused, or read without harm, in a moment', () => {
  it.each(light.filter(({ fault }) => fault !== 'too-slow'))('$name → $fault', ({ name, fault, bytes }) => {
    const file = bytes();
    const begun = performance.now();
    const read = quietly(() => readSource(file, `2023/scores/${name}`));
    expect(faultOf(read)).toBe(fault);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

const work = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Reads one file as the commands do, in a process of its own, and says what that took. */
function measured(name: string, bytes: Uint8Array) {
  const path = join(work, name);
  writeFileSync(path, bytes);
  const program = `
    import { readFileSync } from 'node:fs';
    import { readWorkbooks } from ${JSON.stringify(new URL('../../scripts/data/read-files.ts', import.meta.url).href)};
    const begun = performance.now();
    const [file] = await readWorkbooks(${JSON.stringify(work)}, [${JSON.stringify(name)}], { cache: null });
    const seconds = (performance.now() - begun) / 1000;
    const fault = file.read.ok ? null : file.read.fault;
    // Not maxRSS: Linux counts in it what the process that started this one had.
    const peak = /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'));
    console.log(JSON.stringify({ fault, seconds, mebibytes: peak[1] / 1024 }));`;
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  rmSync(path);
  if (done.status !== 0) throw new Error(`the process ended with ${done.status}: ${done.stderr.slice(-500)}`);
  return JSON.parse(done.stdout) as { fault: string | null; seconds: number; mebibytes: number };
}

// Peaks of memory are read from /proc.
describe.skipIf(process.platform !== 'linux')(
  'a heavy file takes no more than its time and a gigabyte, and never the process',
  () => {
    const heavy = HOSTILE_FILES.filter(({ heavy, fault }) => heavy === true || fault === 'too-slow');
    it.each(heavy)('$name → $fault', ({ name, fault, bytes }) => {
      const file = bytes();
      const found = measured(name, file);
      expect(found.fault).toBe(fault);
      expect(found.seconds).toBeLessThan(secondsFor(file.length) + 1);
      expect(found.mebibytes).toBeLessThan(1024);
    });

    it('a sheet close to the limit of cells', () => {
      const file = xlsxOfSheet(manyCells(LIMITS.cells - 20_000, 40));
      const { seconds, mebibytes } = measured('near.xlsx', file);
      expect(seconds).toBeLessThan(secondsFor(file.length) + 1);
      expect(mebibytes).toBeLessThan(1024);
    });
  },
);

describe('what is read of a strange file', () => {
  const sheetsOf = (bytes: Uint8Array) => {
    const read = quietly(() => readSource(bytes, '2023/scores/so-a.xlsx'));
    return read.ok ? read.grids.map(({ sheet, rows }) => [sheet, rows[2]?.[2]]) : read.fault;
  };

  it('sheets with the names of what every object has: their own cells, each', () => {
    const names = STRANGE_NAMES.filter((name) => name !== '');
    expect(sheetsOf(zipWith(xlsxParts(names)))).toEqual(
      names.map((name) => [name, { kind: 'number', number: 2.5 }]),
    );
  });

  it('a ZIP with its sizes in eight bytes: its cells', () => {
    const parts = [...xlsxParts()].map(([name, content]) => ({ name, content, zip64: true }));
    expect(sheetsOf(zipOf(parts))).toEqual([['x', { kind: 'number', number: 2.5 }]]);
  });

  it('no column beyond those of a sheet is hidden, whatever is claimed', () => {
    const before = '<cols><col min="3" max="1000000000" hidden="1"/></cols>';
    const read = quietly(() => readSource(xlsxOfSheet('<row r="1"/>', { before }), 'a.xlsx'));
    expect(read.ok && read.grids[0]!.hidden?.columns).toEqual([{ first: 2, last: LIMITS.columns - 1 }]);
  });

  it('hidden rows that follow each other are one span', () => {
    const rows = [1, 2, 3, 5].map((r) => `<row r="${r}" hidden="1"/>`).join('');
    const read = quietly(() => readSource(xlsxOfSheet(rows), 'a.xlsx'));
    expect(read.ok && read.grids[0]!.hidden?.rows).toEqual([
      { first: 0, last: 2 },
      { first: 4, last: 4 },
    ]);
  });

  it('no hidden row of an .ods beyond those of a sheet', () => {
    const rows =
      '<table:table-row table:number-rows-repeated="1000000000" table:visibility="collapse"><table:table-cell/></table:table-row>';
    const read = quietly(() => readSource(odsOf(odsTable(rows)), 'a.ods'));
    expect(read.ok && read.grids[0]!.hidden?.rows).toEqual([{ first: 0, last: LIMITS.rows - 1 }]);
  });
});
