import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeFolder } from '../scripts/data/compute-folder.ts';
import { a1 } from '../src/grid/a1.ts';
import { FIXTURE_FOLDERS, filesOf } from './rig/fixture-files.ts';
import { gridsOf } from './rig/read-sheets.ts';

const FIXTURES = new URL('./fixtures', import.meta.url).pathname;
const FACTS = ['finding-facts.ts', 'award-finding-facts.ts', 'frozen-finding-facts.ts'];

/** Codes that the facts declare, read from their text: at run time types are gone. */
const CODES = FACTS.flatMap((file) => {
  const text = readFileSync(new URL(`../src/findings/${file}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^ {2}'([a-z]+(?:-[a-z]+)+)':/gm)].map(([, code]) => code!);
});
const CASES = readdirSync(FIXTURES).sort();

/** Findings of a folder as data: what a report would print, without its words. */
async function findingsIn(name: string) {
  return (await computeFolder(join(FIXTURES, name))).findings.map(({ finding, severity }) => {
    const { code, year, unit, at, facts } = finding;
    const cell = at.row === null || at.column === null ? null : a1(at.row, at.column);
    return { code, severity, year, unit, file: at.file, sheet: at.sheet, cell, facts };
  });
}

/** The reviewed expectation. With UPDATE=1 it is written anew for review; never where CI runs. */
async function expectedOf(name: string): Promise<unknown> {
  const path = join(FIXTURES, name, 'expected.json');
  if (process.env.UPDATE === '1') {
    if (process.env.CI) throw new Error('expectations are never rewritten in CI');
    writeFileSync(path, `${JSON.stringify(await findingsIn(name), null, 2)}\n`);
  }
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe('every finding has its fixture', () => {
  it('and finding-facts.ts was understood', () => {
    expect(CODES.length).toBeGreaterThanOrEqual(36);
    expect(CODES).toContain('award-decision-missing');
    expect(new Set(CODES).size).toBe(CODES.length);
  });

  it.each(CODES)('%s', (code) => {
    expect(existsSync(join(FIXTURES, code, 'expected.json')), `write test/fixtures/${code}/`).toBe(true);
  });

  it('and no fixture is left of a code that is gone', () => {
    expect(CASES).toEqual(['clean', ...CODES].sort());
  });
});

describe('the committed inputs are those that write-fixtures.ts writes', () => {
  /**
   * Text as it stands; of a workbook what it holds, since its bytes depend on the library's version and on what it has written
   * before; so do the hashes in an edition.
   */
  const contentOf = (file: string, content: string | Uint8Array) => {
    if (typeof content !== 'string') return gridsOf(content, file);
    return file.startsWith('archive/') ? content.replace(/\b[0-9a-f]{64}\b/g, 'hash') : content;
  };

  it.each(FIXTURE_FOLDERS)('%s', (name, folder) => {
    const files = filesOf(folder);
    const committed = readdirSync(join(FIXTURES, name), { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.\w+$/.test(file),
    );
    expect(committed.sort()).toEqual([...files.keys(), 'expected.json'].sort());
    for (const [file, content] of files) {
      const bytes = readFileSync(join(FIXTURES, name, file));
      const found = typeof content === 'string' ? bytes.toString('utf8') : new Uint8Array(bytes);
      expect(contentOf(file, found), file).toEqual(contentOf(file, content));
    }
  });
});

describe('fixtures', () => {
  it('the clean folder has no finding, and a ranking', async () => {
    const { findings, ok, site } = await computeFolder(join(FIXTURES, 'clean'));
    expect(findings).toEqual([]);
    expect(ok).toBe(true);
    expect(site?.years[0]?.units.map(({ id, total, rank }) => [id, total, rank])).toEqual([
      ['so-a', 55_500_000, 1],
      ['so-b', 42_500_000, 2],
      ['ban-c', 41_500_000, 3],
    ]);
  });

  it.each(CASES)('%s', async (name) => {
    expect(await findingsIn(name)).toEqual(await expectedOf(name));
  });

  it.each(CODES)('%s is among the expectations of its own folder', (code) => {
    const expected = JSON.parse(readFileSync(join(FIXTURES, code, 'expected.json'), 'utf8'));
    expect(expected.map((finding: { code: string }) => finding.code)).toContain(code);
  });
});
