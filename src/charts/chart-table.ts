import type { ChartSpec } from './chart-spec.ts';

/** The figures of a chart as texts. The first cell of each row names it; `notes` are markers and breaks. */
export interface ChartTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** One row per category, or per series where the spec names them with `seriesTitle`. */
export function chartTable(spec: ChartSpec): ChartTable {
  const { header, rows } = tableOf(spec, (point) => point?.text ?? '');
  const breaks = spec.breaks.map(({ before, label }) => `${spec.categories[before]?.label ?? ''}: ${label}`);
  const markers = (spec.bins?.markers ?? []).map(({ name, text }) => `${name}: ${text}`);
  return { header, rows, notes: [...markers, ...breaks] };
}

type Point = ChartSpec['series'][number]['points'][number];

/** Header and rows of the chart, with each point turned into a cell by `cellOf`. */
export function tableOf(spec: ChartSpec, cellOf: (point: Point | undefined) => string) {
  const { categories, series, categoryTitle, seriesTitle } = spec;
  if (seriesTitle !== undefined) {
    return {
      header: [seriesTitle, ...categories.map(({ label }) => label)],
      rows: series.map(({ name, points }) => [name, ...categories.map((_, i) => cellOf(points[i]))]),
    };
  }
  return {
    header: [categoryTitle, ...series.map(({ name }) => name)],
    rows: categories.map(({ label }, i) => [label, ...series.map(({ points }) => cellOf(points[i]))]),
  };
}
