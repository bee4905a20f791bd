import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { lineRuns } from './line-runs.ts';
import { type Mark, roundPx, type Tone } from './mark.ts';
import { strokeOf, toneOf } from './series-roles.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

/**
 * The strokes of one series: a path for each run of two or more points.
 * A lone point between gaps has no line and must be drawn as a dot: see `lonePoints`.
 */
export function seriesLines(
  spec: ChartSpec,
  series: ChartSeries,
  at: (category: number) => Position,
): Mark[] {
  const tone = toneOf(spec, series);
  const weight = strokeOf(spec, series);
  return lineRuns(series, spec.breaks)
    .filter((run) => run.length > 1)
    .map((run) => ({ shape: 'path', tone, d: pathOf(run.map(at)), weight }));
}

function pathOf(places: readonly Position[]): string {
  return places.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${roundPx(x)},${roundPx(y)}`).join('');
}

/** Positions that no line joins to another. */
export function lonePoints(spec: ChartSpec, series: ChartSeries): number[] {
  return lineRuns(series, spec.breaks).flatMap((run) => (run.length === 1 ? run : []));
}

export function dot({ x, y }: Position, r: number, tone: Tone, hollow = false): Mark {
  return { shape: 'circle', tone, cx: x, cy: y, r, hollow };
}
