import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { editionSteps } from '../../scripts/archive/edition-steps.ts';
import { editionsIn, frozenDataset } from '../../scripts/archive/read-editions.ts';
import { verifyFolder, zipFaults } from '../../scripts/archive/verify-edition.ts';
import { isVerified } from '../../src/verifier/verify-snapshot.ts';
import { newFolder } from '../rig/archive-stand.ts';
import { unpackFirstEdition } from '../rig/first-edition.ts';

// Frozen by the first program that could, and never made again: what was frozen once must verify for ever.
const data = newFolder();
const archive = join(data, 'archive/2023');
unpackFirstEdition(archive);
afterAll(() => rmSync(data, { recursive: true }));

it('the first edition ever frozen verifies, and recomputes to the same results', async () => {
  const found = await verifyFolder(join(archive, 'r1'));
  expect(isVerified(found)).toBe(true);
  expect(found.results).toEqual([]);
  expect(found.code).toBe('AA3T-9S9R-B6Z1-02C5');
  expect(found.filesChecked).toBe(335);
});

it('its zip and its signature fit', async () => {
  const [edition] = editionsIn(data);
  expect(await zipFaults(archive, 2023, 'r1')).toEqual([]);
  expect((await editionSteps({ lang: 'en', key: undefined }, edition!)).map(({ ok }) => ok)).toEqual([
    ...[true, true, true, true, true, true],
  ]);
});

it('its results are read as they were', () => {
  const [edition] = editionsIn(data);
  const dataset = frozenDataset(edition!)!;
  expect(dataset.edition).toEqual({ name: 'r1', code: 'AA3T-9S9R-B6Z1-02C5' });
  expect(dataset.units.map(({ id, total, rank }) => [id, Number(total), rank])).toEqual([
    ['so-a', 55_500_000, 1],
    ['so-b', 42_500_000, 2],
    ['ban-c', 41_500_000, 3],
  ]);
  expect(dataset.scores.columns.appraised.points).toBeInstanceOf(Float64Array);
  expect([...dataset.scores.columns.appraised.points].slice(0, 3)).toEqual([
    8_000_000, 10_000_000, 16_000_000,
  ]);
});
