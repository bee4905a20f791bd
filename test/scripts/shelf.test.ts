import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import { packSite, Shelf, unpackSite } from '../../scripts/data/shelf.ts';
import { sliceDigest } from '../../scripts/site/kept/slice-digest.ts';
import { chartedPages } from '../../src/charts/site-charts.ts';
import { replaceParts } from '../../src/dataset/replace-parts.ts';
import type { Site } from '../../src/dataset/site.ts';
import { site } from '../rig/published-site.ts';

const place = mkdtempSync(join(tmpdir(), 'shelf-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
let shelf: Shelf;
beforeEach(() => {
  rmSync(place, { recursive: true, force: true });
  shelf = new Shelf(place);
});

const onShelf = (): Site => ({ ...site, years: site.years.map((dataset) => shelf.put(dataset)) });

it('gives each year as it was, in whatever order they are asked for', () => {
  const { years } = onShelf();
  for (const y of [0, 2, 1, 0, 1, 2]) expect({ ...years[y] }).toEqual(site.years[y]);
});

it('holds two years, those that were asked for last', () => {
  const [first, second, third] = onShelf().years;
  for (const year of [first, second, third, second]) expect(year!.dossiers).toHaveLength(year!.units.length);
  for (const folder of readdirSync(place)) rmSync(join(place, folder), { recursive: true });
  expect(third!.awards.map(({ id }) => id)).toEqual(site.years[2]!.awards.map(({ id }) => id));
  expect(second!.componentRanks).toEqual(site.years[1]!.componentRanks);
  expect(() => first!.awards).toThrow(/ENOENT/);
});

it('makes copies of a year that read nothing until they are asked', () => {
  const [year] = onShelf().years;
  const copy = replaceParts(year!, { lost: 7 });
  shelf.remove();
  expect(copy.lost).toBe(7);
  expect(copy.units).toBe(year!.units);
  expect(() => copy.awards).toThrow(/ENOENT/);
  expect(() => copy.scores.columns).toThrow(/ENOENT/);
});

it('packs a site without the parts that lie on it', () => {
  const packed = structuredClone(packSite(onShelf()));
  expect(packed.files).toHaveLength(3);
  const { years } = packed.site as Site;
  expect(years.map(({ awards, scores }) => [awards, scores.columns])).toEqual(
    Array(3).fill([undefined, undefined]),
  );
  expect({ ...(unpackSite(packed) as Site).years[1] }).toEqual(site.years[1]);
});

it('gives every slice the same hash in another process', () => {
  const here = onShelf();
  const there = unpackSite(structuredClone(packSite(here))) as Site;
  const hashesOf = (of: Site) => {
    const digest = sliceDigest(of);
    return chartedPages(of).map(({ page, slice }) => [page, slice && digest(slice())]);
  };
  expect(hashesOf(there)).toEqual(hashesOf(here));
});

it.each([[site], [null], [{ title: 'no site' }]])('packs whole what has nothing on a shelf', (whole) => {
  expect(unpackSite(packSite(whole))).toBe(whole);
});

it('removes the shelves of builds that are gone, and its own at the end', () => {
  mkdirSync(join(place, '999999999-1'), { recursive: true });
  mkdirSync(join(place, `${process.ppid}-1`));
  const other = new Shelf(place);
  // Not for a build that is refused.
  expect(readdirSync(place)).toHaveLength(2);
  other.put(site.years[0]!);
  other.remove();
  expect(readdirSync(place)).toEqual([`${process.ppid}-1`]);
});

it('makes a computed folder the same site, without the records of the years', async () => {
  const held = await computeFolder('data', undefined, {}, shelf);
  expect(held.years).toEqual([]);
  expect(held.site!.years.map((year) => ({ ...year }))).toEqual(site.years);
  expect({ ...held.site, years: [] }).toEqual({ ...site, years: [] });
});

it('leaves a check the same findings', async () => {
  const [all, alone] = [await computeFolder('data'), await computeFolder('data', undefined, {}, 'findings')];
  expect(alone.findings).toEqual(all.findings);
  expect(alone.ok).toBe(all.ok);
  expect(alone.site).toBeUndefined();
});
