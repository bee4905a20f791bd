import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import type { Tone, Weight } from './mark.ts';

/** The series of one role, in the order of the spec. */
export function seriesOfRole(spec: ChartSpec, role: ChartSeries['role']): ChartSeries[] {
  return spec.series.filter((series) => series.role === role);
}

/** Series in drawing order: what matters most is drawn last, on top. */
export function backToFront(spec: ChartSpec): ChartSeries[] {
  return (['context', 'reference', 'main'] as const).flatMap((role) => seriesOfRole(spec, role));
}

/** Colour of a series. Main series take turns, so that two neighbours differ. */
export function toneOf(spec: ChartSpec, series: ChartSeries): Tone {
  if (series.role !== 'main') return series.role;
  return seriesOfRole(spec, 'main').indexOf(series) % 2 === 0 ? 'main' : 'accent';
}

/** Stroke of a series, so that colour is never the only difference: references are dashed, a third main series dotted. */
export function strokeOf(spec: ChartSpec, series: ChartSeries): Weight {
  if (series.role === 'context') return 'thin';
  if (series.role === 'reference') return 'dashed';
  return seriesOfRole(spec, 'main').indexOf(series) < 2 ? 'strong' : 'dotted';
}

/** Position of the last category with a value, or -1. */
export function lastWithValue(series: ChartSeries): number {
  return series.points.findLastIndex((point) => point.value !== null);
}

/** Name for a place of `narrow` or normal width. */
export function seriesName(series: ChartSeries, narrow: boolean): string {
  return narrow ? (series.short ?? series.name) : series.name;
}
