import { expect, it } from 'vitest';
import { partOfSite } from '../../src/dataset/part-of-site.ts';
import { siteFrame } from '../../src/dataset/site-frame.ts';
import { unitYearSlice, unitYearsSource } from '../../src/dataset/unit-slices.ts';
import { site } from '../rig/published-site.ts';

it('has some years, and names all of them', () => {
  const part = partOfSite(site, site.years.slice(1));
  expect(part.years.map(({ year }) => year)).toEqual([2024, 2025]);
  expect(siteFrame(part).years.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
});

it('gives the page of a unit what the whole site gives it', () => {
  const year = site.years.at(-1)!;
  const part = structuredClone(partOfSite(site, [year]));
  for (const u of [0, year.units.length - 1])
    expect(JSON.stringify(unitYearSlice(unitYearsSource(part, part.years[0]!), u), noMaps)).toBe(
      JSON.stringify(unitYearSlice(unitYearsSource(site, year), u), noMaps),
    );
});

/** JSON knows neither maps nor large integers. */
function noMaps(_: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  return typeof value === 'bigint' ? String(value) : value;
}
