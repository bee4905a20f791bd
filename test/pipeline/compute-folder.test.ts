import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';

const DATA = new URL('../../data', import.meta.url).pathname;
let data = '';

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'du-lieu-'));
  cpSync(DATA, data, { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true }));

const years = async () => (await computeFolder(data)).site?.years.map(({ year }) => year);
const DRAFT = 'status: draft\nasOf: "2026-02-01"\nsample: true\n';

describe('a draft year', () => {
  it.each`
    files                                                                                       | because
    ${{ '2026/year.yaml': DRAFT }}                                                              | ${'no rules yet'}
    ${{ '2026/year.yaml': DRAFT, '2026/framework.yaml': 'year: 2026\n' }}                       | ${'rules half written'}
    ${{ '2026/year.yaml': DRAFT, '2026/framework.yaml': 'a: [1\n', '2026/scores/a.xlsx': 'x' }} | ${'nothing that can be read'}
  `('never blocks the others: $because', async ({ files }) => {
    for (const [file, text] of Object.entries(files as Record<string, string>)) {
      mkdirSync(join(data, file, '..'), { recursive: true });
      writeFileSync(join(data, file), text);
    }
    const { ok, findings } = await computeFolder(data);
    const own = findings.filter(({ finding }) => finding.year === 2026);
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ severity }) => severity)).not.toContain('error');
    expect(ok).toBe(true);
    expect(await years()).toEqual([2023, 2024, 2025]);
  });

  it('is computed and not published', async () => {
    cpSync(join(data, '2025'), join(data, '2026'), { recursive: true });
    writeFileSync(join(data, '2026/year.yaml'), DRAFT);
    expect((await computeFolder(data)).ok).toBe(true);
    expect(await years()).toEqual([2023, 2024, 2025]);
  });
});

describe('a missing year', () => {
  it('is a gap: nothing is compared across it', async () => {
    rmSync(join(data, '2024'), { recursive: true });
    const { site, ok } = await computeFolder(data);
    expect(ok).toBe(true);
    expect(site?.years.map(({ year }) => year)).toEqual([2023, 2025]);
    expect(site?.years[1]?.units.filter(({ change }) => change !== null)).toEqual([]);
  });
});

describe('the registry', () => {
  it('is needed by all years', async () => {
    rmSync(join(data, 'units.yaml'));
    const { findings, ok, site } = await computeFolder(data);
    expect(findings.map(({ finding, severity }) => [severity, finding.code, finding.at.file])).toEqual([
      ['error', 'file-missing', 'units.yaml'],
    ]);
    expect([ok, site]).toEqual([false, undefined]);
  });
});

describe('leftovers of office programs', () => {
  const expectedFindings = computeFolder(DATA, 2023).then(({ findings }) => findings);

  it.each(['~$so-y-te.xlsx', '.~lock.so-y-te.xlsx#', 'Thumbs.db', 'desktop.ini', '.DS_Store', 'README.md'])(
    '%s is no score sheet',
    async (name) => {
      writeFileSync(join(data, '2023/scores', name), 'x');
      const { findings } = await computeFolder(data, 2023);
      expect(findings).toEqual(await expectedFindings);
    },
  );

  it.each(['ghi-chu.docx', 'so-y-te.pdf', 'so-y-te', '..so-y-te.doc'])(
    '%s is named, not skipped in silence',
    async (name) => {
      writeFileSync(join(data, '2023/scores', name), 'x');
      const { findings } = await computeFolder(data, 2023);
      const unreadable = findings.filter(({ finding }) => finding.code === 'file-unreadable');
      expect(unreadable.map(({ finding }) => [finding.at.file, finding.facts])).toEqual([
        [`2023/scores/${name}`, { reason: 'unknown-format' }],
      ]);
    },
  );
});
