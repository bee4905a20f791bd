import { describe, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { homeCharts, mainIndexCharts, progressCharts } from '../../src/charts/page-charts.ts';
import { siteCharts } from '../../src/charts/site-charts.ts';
import { roundLines } from '../../src/charts/specs/round-lines.ts';
import { totalHistogram } from '../../src/charts/specs/spread-histogram.ts';
import type { Site, YearDataset } from '../../src/dataset/site.ts';
import { mainsOf } from '../../src/dataset/tree.ts';

const { site: computed } = await computeFolder(new URL('../../data', import.meta.url).pathname, undefined, {
  onFile: () => undefined,
});
const site = computed!;
const [first, second] = site.years as [YearDataset, YearDataset];

const nobodyRanked = (dataset: YearDataset): YearDataset => ({
  ...dataset,
  median: undefined,
  spread: null,
  lost: 0,
  componentRanks: dataset.componentRanks.map(() => 0),
  components: dataset.components.map(({ code }) => ({
    ...{ code, scored: 0, both: 0, worst: null, q1: null, median: null, q3: null, best: null },
    ...{ atMax: null, lost: null, selfSum: null, appraisedSum: null },
  })),
  units: dataset.units.map((unit) => ({
    ...unit,
    rank: null,
    change: null,
    mains: unit.mains.map((main) => ({ ...main, rank: null })),
  })),
});
const oneUnit = (dataset: YearDataset): YearDataset => ({ ...dataset, units: dataset.units.slice(0, 1) });
const empty = (dataset: YearDataset): YearDataset => ({ ...nobodyRanked(dataset), units: [], rounds: [] });
const withYears = (change: (dataset: YearDataset) => YearDataset): Site => ({
  ...site,
  years: site.years.map(change),
});

/** Texts and places of all charts that are not what a reader can use. */
function unusable(some: Site): string[] {
  return (['vi', 'en'] as const).flatMap((lang) =>
    [...siteCharts(some, lang)].flatMap(({ page, spec }) => {
      const words = [spec.title, spec.subtitle, spec.sentence, ...spec.categories.map(({ label }) => label)];
      const marks = [720, 340].flatMap((width) => drawChart(spec, width).marks);
      const broken = /NaN|Infinity|undefined/.test(JSON.stringify([words, marks, spec.domain]));
      // JSON turns numbers that are none into null
      const numbers = marks
        .flatMap((mark) => Object.values(mark))
        .filter((value) => typeof value === 'number');
      const fine = !broken && [...numbers, ...spec.domain].every(Number.isFinite);
      return fine ? [] : [`${page} ${spec.id}`];
    }),
  );
}

describe('charts of sites that are not as the sample is', () => {
  it.each`
    what                   | strange                               | charts
    ${'nobody is ranked'}  | ${withYears(nobodyRanked)}            | ${true}
    ${'there is one unit'} | ${withYears(oneUnit)}                 | ${true}
    ${'nobody took part'}  | ${{ ...withYears(empty), units: [] }} | ${false}
    ${'there is one year'} | ${{ ...site, years: [first] }}        | ${true}
    ${'there is no year'}  | ${{ ...site, years: [], units: [] }}  | ${false}
  `('$what: whatever is drawn can be read', ({ strange, charts }) => {
    expect(unusable(strange)).toEqual([]);
    expect([...siteCharts(strange, 'vi')].length > 0).toBe(charts);
  });

  it('two lists are drawn by points, each rank with its list, and no ranks are drawn over each other', () => {
    const name = { vi: 'Danh sách hai', en: 'Second list' };
    const [one] = first.framework.rankedGroups;
    const rankedGroups = [one!, { ...one!, code: 'second', name }];
    const best = Math.max(...first.units.map(({ total }) => total));
    // the unit of fewest points is alone in the second list, and first in it
    const worst = first.units.reduce((low, unit) => (unit.total < low.total ? unit : low));
    const units = first.units.map((unit) =>
      unit === worst ? { ...unit, rankedGroup: 'second', rank: 1, tied: false } : unit,
    );
    const dataset = { ...first, framework: { ...first.framework, rankedGroups }, units };
    const two = { ...site, years: [dataset, second] };
    const { total } = homeCharts({ ...two, years: [dataset] }, 'vi');
    const values = total!.series[0]!.points.map(({ value }) => value!);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(total!.categories.at(-1)!.label).toBe(`${worst.name.vi} (Danh sách hai: 1)`);
    expect(total!.categories[0]!.label).toMatch(/: 1=?\)$/);
    const leaders = first.units.filter((unit) => unit.total === best).map((unit) => unit.name.vi);
    expect(total!.sentence).toContain(`${leaders.join(', ')}.`);
    expect(total!.sentence).not.toContain(worst.name.vi);
    expect(progressCharts(two, 'vi').bump).toBeUndefined();
    expect(progressCharts(site, 'vi').bump).toBeDefined();
  });

  it('an index that is worth nothing has no bars and no distribution', () => {
    const [main] = mainsOf(first);
    const charts = mainIndexCharts(first, { ...main!, maxScore: 0 }, 'vi');
    expect([charts.ranked, charts.spread]).toEqual([undefined, undefined]);
  });

  it('two units have no distribution', () => {
    expect(totalHistogram({ ...first, units: first.units.slice(0, 2) }, 'vi')).toBeUndefined();
  });
});

describe('rounds against the result of the year before', () => {
  const units = second.units.map(({ id }, i) => ({ id, points: 100_000_000 + i, scored: 10 }));
  const running: YearDataset = { ...second, ruleChanges: [], rounds: [{ day: '2024-06-30', units }] };
  const spec = roundLines(running, 'vi', first)!;

  it('begin with it, set apart by a break, without bonus', () => {
    expect(spec.categories.map(({ label }) => label)).toEqual(['Kết quả 2023', '30/06/2024', 'Cuối năm']);
    expect(spec.breaks).toEqual([{ before: 1, label: 'Bắt đầu năm 2024' }]);
    const [unit] = first.units;
    expect(spec.series[0]?.points[0]?.value).toBe(unit!.points / 1e6);
  });
  it('have its median as a line across', () => {
    const line = spec.series.find(({ id }) => id === 'median-before');
    expect(new Set(line?.points.map(({ value }) => value)).size).toBe(1);
    expect(line?.points[0]?.value).toBe(spec.series.find(({ id }) => id === 'median')?.points[0]?.value);
  });
  it('say so of a unit that cannot be compared', () => {
    const merged = running.units.map((unit, i) => (i === 0 ? { ...unit, change: null } : unit));
    const points = roundLines({ ...running, units: merged }, 'vi', first)?.series[0]?.points;
    expect(points?.[0]).toEqual({ value: null, text: 'không so sánh được' });
  });
  it.each`
    because                   | dataset                                             | previous
    ${'the rules are others'} | ${{ ...running, ruleChanges: [{ kind: 'added' }] }} | ${first}
    ${'there was no year'}    | ${running}                                          | ${undefined}
  `('stand alone where $because', ({ dataset, previous }) => {
    expect(roundLines(dataset, 'vi', previous)?.categories).toHaveLength(2);
  });
});
