import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import { compareScripts } from '../../src/compare/compare-scripts.ts';
import { leadingColumns, leadingPairs } from '../../src/compare/leading-columns.ts';
import { type PackedComponents, type PackedYear, unpackResult } from '../../src/compare/packed.ts';
import { blockOf, scriptName } from '../../src/compare/script-name.ts';
import { unitsToCompare } from '../../src/compare/units-to-compare.ts';
import type { Site } from '../../src/dataset/site.ts';

const site = (await computeFolder(new URL('../../data', import.meta.url).pathname)).site!;

/** Runs scripts as a page would. */
function run(scripts: Iterable<{ text: string }>): Record<string, unknown> {
  const page: { self?: unknown; compareData?: Record<string, unknown> } = {};
  page.self = page;
  createContext(page);
  for (const { text } of scripts) runInContext(text, page);
  return page.compareData!;
}

describe('compareScripts', () => {
  const data = run(compareScripts(site));

  it('makes one script a year and language, and one for the components', () => {
    expect(Object.keys(data).sort()).toEqual(
      [2023, 2024, 2025].flatMap((year) => [`${year}-components.js`, `${year}-en.js`, `${year}-vi.js`]),
    );
  });

  it('carries the very figures', () => {
    const { rules, results } = data['2024-vi.js'] as PackedYear;
    expect(rules).toMatchObject({ year: 2024, maximum: 400_000_000, status: 'Kết quả chính thức' });
    const found = results.map(unpackResult).find(({ unit }) => unit === 'thanh-tra')!;
    expect(found).toMatchObject({
      points: 366_880_000,
      bonus: 10_000_000,
      rank: 1,
      tied: true,
      state: 'whole',
    });
    const components = (data['2024-components.js'] as PackedComponents)['thanh-tra']!;
    expect(components).toHaveLength(33);
    expect(components.reduce((sum, points) => sum + points, 0)).toBe(366_880_000);
  });

  it('tells which years have the same rules', () => {
    const rulesOf = (year: number) => (data[`${year}-en.js`] as PackedYear).rules;
    expect([2023, 2024, 2025].map((year) => rulesOf(year).totalRules)).toEqual([0, 0, 2]);
    expect([2023, 2024, 2025].map((year) => rulesOf(year).bonusRules)).toEqual([0, 0, 0]);
  });
});

it('cuts a large site into blocks that the page can find', () => {
  const dataset = site.years.at(-1)!;
  const many = Array.from({ length: 450 }, (_, i) => ({ id: `unit-${i}`, of: i % dataset.units.length }));
  const group = (i: number) => (i % 3 === 0 ? 'ban-nganh' : 'so');
  const large: Site = {
    ...site,
    years: [
      { ...dataset, units: many.map(({ id, of }, i) => ({ ...dataset.units[of]!, id, group: group(i) })) },
    ],
    units: many.map(({ id }, i) => ({
      ...site.units[0]!,
      id,
      group: group(i),
      breaks: [],
      years: [{ year: dataset.year, total: 0, points: 0, rank: 1, tied: false }],
    })),
  };
  const data = run([
    ...compareScripts({ ...large, years: [{ ...large.years[0]!, scores: repeated(dataset.scores, many) }] }),
  ]);
  expect(Object.keys(data)).toHaveLength(9);
  const order = unitsToCompare(large, 'vi').flatMap(({ units }) => units);
  expect(order).toHaveLength(450);
  for (const [position, { id }] of order.entries()) {
    const block = blockOf(position);
    const script = data[scriptName.results(dataset.year, 'en', block)];
    const results = block === 0 ? (script as PackedYear).results : (script as PackedYear['results']);
    expect(
      results.some(([unit]) => unit === id),
      id,
    ).toBe(true);
    expect(Object.hasOwn(data[scriptName.components(dataset.year, block)] as object, id)).toBe(true);
  }
});

type Scores = Site['years'][number]['scores'];

/** The same score table with each unit's row repeated for those that stand for it. */
function repeated(scores: Scores, many: ReadonlyArray<{ id: string; of: number }>): Scores {
  const width = scores.components.length;
  const column = scores.columns.appraised;
  const pick = <T extends Uint8Array | Float64Array | Int32Array>(from: T, into: T): T => {
    for (const [u, { of }] of many.entries())
      into.set(from.subarray(of * width, (of + 1) * width), u * width);
    return into;
  };
  const size = many.length * width;
  const appraised = {
    ...column,
    kind: pick(column.kind, new Uint8Array(size)),
    points: pick(column.points, new Float64Array(size)),
    sheet: new Int32Array(size).fill(-1),
    row: new Int32Array(size),
    column: new Int32Array(size),
    raw: new Map(),
  };
  return { ...scores, units: many.map(({ id }) => id), columns: { ...scores.columns, appraised } };
}

describe('before anybody has chosen', () => {
  it('the four leading units of the latest year are compared', () => {
    expect(leadingPairs(site)).toEqual(
      ['so-dan-toc-ton-giao', 'thanh-tra', 'so-xay-dung', 'so-khoa-hoc'].map((unit) => ({
        unit,
        year: 2025,
      })),
    );
    expect(leadingColumns(site, 'en').columns.map(({ result }) => result.rank)).toEqual([1, 2, 3, 4]);
  });

  it('a single unit is compared with itself over the years', () => {
    const only = (unit: string) => ({
      years: site.years.map((dataset) => ({
        ...dataset,
        units: dataset.units.filter(({ id }) => id === unit),
      })),
    });
    expect(leadingPairs(only('so-y-te')).map(({ year }) => year)).toEqual([2025, 2024, 2023]);
    expect(leadingPairs(only('so-dan-toc-ton-giao')).map(({ year }) => year)).toEqual([2025]);
    expect(leadingPairs({ years: [] })).toEqual([]);
  });
});
