import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import { countedInitiatives, publishedInitiatives } from '../../src/awards/bonus-of.ts';
import { cleanEdition } from '../rig/clean-edition.ts';
import { CLEAN_FOLDER } from '../rig/fixture-folder.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const work = mkdtempSync(join(tmpdir(), 'gone-year-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A data folder whose year 2023 is in the archive only. */
function write(name: string, archive: Readonly<Record<string, string>>): string {
  const data = join(work, name);
  const files = { 'units.yaml': CLEAN_FOLDER.units, ...prefixed(archive) };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
  }
  return data;
}

const prefixed = (archive: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(archive).map(([path, text]) => [`archive/${path}`, text]));

it('a year whose folder is gone is published from its edition', async () => {
  const { ok, findings, years, site } = await computeFolder(write('gone', cleanEdition()));
  expect([ok, findings, years]).toEqual([true, [], []]);
  expect(site!.years.map(({ year, edition }) => [year, edition?.name])).toEqual([[2023, 'r1']]);
  expect(site!.years[0]!.units.map(({ id, rank }) => [id, rank])).toEqual([
    ['so-a', 1],
    ['so-b', 2],
    ['ban-c', 3],
  ]);
  expect(site!.editions).toMatchObject([{ year: 2023, name: 'r1', day: '2023-12-20', correction: null }]);
});

it('and not at all where the edition is damaged', async () => {
  const damaged = { ...cleanEdition(), '2023/r1/data/results/dataset.json': '{}' };
  const { ok, findings, site } = await computeFolder(write('damaged', damaged));
  expect(ok).toBe(false);
  expect(findings.map(({ finding, severity }) => [finding.code, severity, finding.at.file])).toEqual([
    ['edition-damaged', 'error', 'archive/2023/r1/data/results/dataset.json'],
  ]);
  expect(site!.years).toEqual([]);
});

it('what it counted as initiatives is known to later years', () => {
  const { dataset, book } = computeChanged();
  expect(publishedInitiatives(dataset!.units).size).toBe(1);
  expect(publishedInitiatives(dataset!.units)).toEqual(countedInitiatives(book.initiatives));
});
