import type { ChartPoint, ChartSeries, ChartSpec } from './chart-spec.ts';
import type { Tone } from './mark.ts';
import { seriesOfRole, toneOf } from './series-roles.ts';

export interface Bar {
  readonly value: number | null;
  readonly text: string;
  readonly tone: Tone;
  readonly bold: boolean;
}

/**
 * The bars of one category: one for each main series, or the context series where the main ones have no
 * value, as when one unit stands out among the others. There is always one, so that a gap says why.
 */
export function barsOf(spec: ChartSpec, category: number): Bar[] {
  const mains = seriesOfRole(spec, 'main');
  const toBar = (series: ChartSeries, bold: boolean): Bar => {
    const point = pointOf(series, category);
    return { value: point.value, text: point.text, tone: toneOf(spec, series), bold };
  };
  const drawn = mains.map((series) => toBar(series, true)).filter((bar) => bar.value !== null);
  if (drawn.length > 0) return drawn;
  const context = seriesOfRole(spec, 'context').map((series) => toBar(series, false));
  const behind = context.find((bar) => bar.value !== null);
  if (behind !== undefined) return [behind];
  const gap = mains[0] ?? spec.series[0];
  return [gap === undefined ? { value: null, text: '', tone: 'muted', bold: false } : toBar(gap, false)];
}

/** The point of a series at a category; an empty gap where the series is too short. */
export function pointOf(series: ChartSeries, category: number): ChartPoint {
  return series.points[category] ?? { value: null, text: '' };
}

/** Whether a reference has the same value everywhere, such as a median of all units: it is drawn as one line. */
export function isConstant(series: ChartSeries): boolean {
  const first = series.points[0]?.value;
  return first !== null && first !== undefined && series.points.every((point) => point.value === first);
}
