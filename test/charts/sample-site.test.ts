import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import { chartCsv } from '../../src/charts/chart-csv.ts';
import { chartSvg } from '../../src/charts/chart-svg.ts';
import { chartTable } from '../../src/charts/chart-table.ts';
import { embedPage } from '../../src/charts/embed-page.ts';
import { siteCharts } from '../../src/charts/site-charts.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { drawnValues, geometryError, missingTexts } from './drawn-figures.ts';
import { figuresIn, numberOf, roundingOf } from './printed-figures.ts';

const { site } = await computeFolder(new URL('../../data', import.meta.url).pathname, undefined, {
  onFile: () => undefined,
});
const charts = LANGS.flatMap((lang) =>
  [...siteCharts(site!, lang)].map((chart) => ({ ...chart, lang, at: `${chart.page} ${chart.spec.id}` })),
);
/** Charts of which something is not as it should be, by name: an empty list is what a test wants. */
const faults = (isFaulty: (chart: (typeof charts)[number]) => boolean) =>
  charts.filter(isFaulty).map(({ at }) => at);

describe('every chart of the sample site, in both languages', () => {
  it('is there: all eight kinds on all types of page', () => {
    expect(new Set(charts.map(({ spec }) => spec.kind)).size).toBe(8);
    expect(charts.length).toBeGreaterThan(1000);
    expect(charts.filter(({ lang }) => lang === 'vi')).toHaveLength(charts.length / 2);
  });
  it('has an id of its own on its page', () => {
    expect(new Set(charts.map(({ at }) => at)).size).toBe(charts.length);
  });
  it('prints every value as what it is, rounded', () => {
    expect(
      faults(({ spec, lang }) =>
        [...spec.series.flatMap(({ points }) => points), ...(spec.bins?.markers ?? [])].some(
          ({ value, text }) =>
            value !== null && Math.abs(numberOf(lang, text) - value) > roundingOf(lang, text),
        ),
      ),
    ).toEqual([]);
  });
  it('has the same texts in its table', () => {
    expect(
      faults(({ spec }) => {
        const cells = chartTable(spec).rows.map((row) => row.slice(1));
        const bySeries = spec.series.map(({ points }) => points.map(({ text }) => text));
        const turned = spec.categories.map((_, i) => bySeries.map((texts) => texts[i]));
        return !same(cells, spec.seriesTitle === undefined ? turned : bySeries);
      }),
    ).toEqual([]);
  });
  it('has the same values in its CSV', () => {
    expect(
      faults(({ spec }) => {
        const rows = chartCsv(spec).trimEnd().split('\r\n').slice(1).map(cellsOf);
        const markers = (spec.bins?.markers ?? []).map(({ value }) => value);
        const bySeries = spec.series.map(({ points }) => points.map(({ value }) => value));
        const turned = spec.categories.map((_, i) => [...bySeries.map((values) => values[i]), ...markers]);
        const values = rows.map((row) => row.slice(1).map((cell) => (cell === '' ? null : Number(cell))));
        return !same(values, spec.seriesTitle === undefined ? turned : bySeries);
      }),
    ).toEqual([]);
  });
  it('gives Chart.js the same values', () => {
    expect(
      faults(
        ({ spec }) =>
          !same(
            drawnValues(spec),
            spec.series.map(({ points }) => points.map(({ value }) => value)),
          ),
      ),
    ).toEqual([]);
  });
  it.each([720, 340])('writes the same texts into its drawing at %i px', (width) => {
    expect(faults(({ spec }) => missingTexts(spec, width).length > 0)).toEqual([]);
  });
  it.each([720, 340])('puts every mark where its value is at %i px, to a fifth of a px', (width) => {
    expect(faults(({ spec }) => geometryError(spec, width) > 0.21)).toEqual([]);
  });
  it('says figures in title and sentence that are in the chart, or sums of them', () => {
    expect(
      charts.flatMap(({ spec, lang, at }) =>
        figuresIn(spec, lang, site!).map((figure) => `${at}: ${figure}`),
      ),
    ).toEqual([]);
  });
  it('has steps that add up to the millionth', () => {
    expect(
      faults(({ spec }) => {
        if (spec.kind !== 'steps') return false;
        const values = spec.series[0]!.points.map(({ value }) => Math.round((value ?? 0) * 1e6));
        return values.slice(0, -1).reduce((sum, value) => sum + value, 0) !== values.at(-1);
      }),
    ).toEqual([]);
  });
  it('says that the data are samples wherever it goes', () => {
    const notice: Record<Lang, string> = { vi: 'Dữ liệu mẫu', en: 'Sample data' };
    expect(
      faults(({ spec, lang, page, name }) => {
        const copies = [
          chartSvg(spec, [], lang),
          embedPage({ spec, page, name, lang, publisher: site!.publisher }),
        ];
        return copies.some((copy) => !copy.includes(notice[lang]));
      }),
    ).toEqual([]);
  });
  it('can be embedded in 11 KB, which with the style sheet is under 15', () => {
    expect(
      faults(({ spec, lang, page, name }) => {
        const html = embedPage({ spec, page, name, lang, publisher: site!.publisher });
        return html.length > 11_000 && gzipSync(html).length > 11_000;
      }),
    ).toEqual([]);
  });
});

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Cells of one CSV row; none of the sample has a line break in it. */
function cellsOf(row: string): string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}
