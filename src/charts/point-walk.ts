import type { ChartSpec } from './chart-spec.ts';
import { isSideways } from './is-sideways.ts';

/** One point of a chart: positions in `series` and `categories`. */
export interface PointPlace {
  readonly series: number;
  readonly category: number;
}

/**
 * Where an arrow key leads from a point; it stops at the edges. Rows run down the page, so there the
 * up and down keys change the category; in lines the left and right keys do. Home and End go to the first and last.
 * @returns null when the key is none of these
 */
export function walkPoint(spec: ChartSpec, from: PointPlace, key: string): PointPlace | null {
  const sideways = isSideways(spec);
  const along = sideways ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  const across = sideways ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const last = spec.categories.length - 1;
  if (key === 'Home') return { ...from, category: 0 };
  if (key === 'End') return { ...from, category: Math.max(0, last) };
  if (along.includes(key)) {
    return { ...from, category: limit(from.category + (key === along[0] ? -1 : 1), last) };
  }
  if (across.includes(key)) {
    return { ...from, series: limit(from.series + (key === across[0] ? -1 : 1), spec.series.length - 1) };
  }
  return null;
}

/** What a reader hears at a point: category, series and value. */
export function pointSentence(spec: ChartSpec, { series, category }: PointPlace): string {
  const one = spec.series[series];
  const text = one?.points[category]?.text ?? '';
  const place = `${spec.categories[category]?.label ?? ''}, ${one?.name ?? ''}`;
  return text === '' ? place : `${place}: ${text}`;
}

function limit(i: number, last: number): number {
  return Math.max(0, Math.min(last, i));
}
