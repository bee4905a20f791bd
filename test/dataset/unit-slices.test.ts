import { expect, it } from 'vitest';
import { only } from '../../src/dataset/only.ts';
import { siteFrame } from '../../src/dataset/site-frame.ts';
import { unitDataset, unitSums } from '../../src/dataset/unit-dataset.ts';
import { datasetOf, site } from '../rig/published-site.ts';

it('has the properties that are named and those that replace others; reading another one throws', () => {
  const whole: { a: number; b: number; c: number; d?: number } = { a: 1, b: 2, c: 3 };
  const part = only(whole, ['a', 'd'], { b: 0 });
  expect({ ...part }).toEqual({ a: 1, b: 0 });
  expect(part.d).toBe(undefined);
  expect(() => part.c).toThrow('"c" is not among what this page is made from');
});

it('the frame of a site has no result in it', () => {
  const frame = siteFrame(site);
  expect(frame.years.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
  expect(() => frame.years[0]!.units).toThrow('"units"');
  expect(() => frame.units[0]!.years).toThrow('"years"');
});

it('the year of a unit has its own row, its own files and its own awards', () => {
  const dataset = datasetOf(2023);
  const u = dataset.units.findIndex(({ id }) => id === 'thanh-tra');
  const own = unitDataset(dataset, u);
  expect(own.units.map(({ id }) => id)).toEqual(['thanh-tra']);
  expect(own.sources.map(({ file }) => file)).toEqual(
    dataset.sources.map(({ file }) => file).filter((file) => file.includes('thanh-tra')),
  );
  expect(own.sources).not.toEqual([]);
  expect(own.awards.flatMap(({ entries }) => entries.map(({ unit }) => unit))).toEqual(
    dataset.awards.map(() => 'thanh-tra'),
  );
  expect([own.scores.columns.self.points.length, own.scores.columns.self.present.length]).toEqual([33, 1]);
  expect(() => own.lost).toThrow('"lost"');
  expect(() => own.components[0]!.best).toThrow('"best"');
  expect(unitSums(dataset, undefined).units).toEqual([]);
});
