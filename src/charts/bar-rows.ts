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
 * The bars of each category: one for each main series, or the context series where the main ones have no
 * value, as when one unit stands out among the others. There is always one, so that a gap says why.
 */
export function barsOf(spec: ChartSpec): Bar[][] {
  const mains = seriesOfRole(spec, 'main');
  const tones = mains.map((series) => toneOf(spec, series));
  const context = seriesOfRole(spec, 'context');
  const gap = mains[0] ?? spec.series[0];
  return spec.categories.map((_, category) => {
    const drawn = mains.map((series, i) => barOf(series, category, tones[i]!, true));
    const there = drawn.filter(({ value }) => value !== null);
    if (there.length > 0) return there;
    const behind = context.find((series) => pointOf(series, category).value !== null);
    if (behind !== undefined) return [barOf(behind, category, 'context', false)];
    if (gap === undefined) return [{ value: null, text: '', tone: 'muted', bold: false }];
    return [barOf(gap, category, toneOf(spec, gap), false)];
  });
}

function barOf(series: ChartSeries, category: number, tone: Tone, bold: boolean): Bar {
  const { value, text } = pointOf(series, category);
  return { value, text, tone, bold };
}

const EMPTY: ChartPoint = { value: null, text: '' };

/** The point of a series at a category; an empty gap where the series is too short. */
export function pointOf(series: ChartSeries, category: number): ChartPoint {
  return series.points[category] ?? EMPTY;
}

/** Whether a reference has the same value everywhere, such as a median of all units: it is drawn as one line. */
export function isConstant(series: ChartSeries): boolean {
  const first = series.points[0]?.value;
  return first !== null && first !== undefined && series.points.every((point) => point.value === first);
}
