import type { ChartDataset, Color, PointStyle } from 'chart.js';
import { isConstant } from './bar-rows.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { seriesOfRole, toneOf } from './series-roles.ts';

/** What the browser reads from the custom properties of the page. */
export interface ChartColours {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly main: string;
  readonly accent: string;
  readonly context: string;
  readonly reference: string;
}

/** Shapes of reference points, in the order of the static markers. */
const shapes: readonly PointStyle[] = ['line', 'rectRot', 'triangle', 'circle'];
type Dataset = ChartDataset<'bar' | 'line', (number | null)[]>;

/** One series as Chart.js draws it: the same values in the same order, null for a gap. */
export function interactiveDataset(spec: ChartSpec, series: ChartSeries, colours: ChartColours): Dataset {
  const sideways = spec.kind === 'bars' || spec.kind === 'profile';
  return sideways ? barDataset(spec, series, colours) : lineDataset(spec, series, colours);
}

function barDataset(spec: ChartSpec, series: ChartSeries, colours: ChartColours): Dataset {
  const colour = colours[toneOf(spec, series) as keyof ChartColours];
  if (series.role === 'reference') {
    const shape = shapes[Math.min(seriesOfRole(spec, 'reference').indexOf(series), shapes.length - 1)];
    const across = spec.kind === 'bars' && isConstant(series);
    return {
      ...common(series, colour),
      type: 'line',
      order: 0,
      showLine: across,
      borderDash: [4, 3],
      pointStyle: across ? false : shape,
      pointRotation: shape === 'line' ? 90 : shape === 'triangle' ? 180 : 0,
      pointRadius: 8,
      pointHoverRadius: 10,
      pointBorderWidth: shape === 'line' ? 4 : 1.5,
      pointHoverBorderWidth: shape === 'line' ? 4 : 1.5,
      pointBorderColor: shape === 'line' ? colour : colours.surface,
    };
  }
  const grouped = seriesOfRole(spec, 'main').length > 1;
  return {
    ...common(series, colour),
    type: 'bar',
    order: series.role === 'main' ? 1 : 2,
    grouped,
    maxBarThickness: 18,
  };
}

function lineDataset(spec: ChartSpec, series: ChartSeries, colours: ChartColours): Dataset {
  const main = series.role === 'main';
  const broken = new Set(spec.breaks.map((each) => each.before));
  return {
    ...common(series, colours[toneOf(spec, series) as keyof ChartColours]),
    type: 'line',
    order: main ? 0 : 1,
    spanGaps: false,
    borderWidth: main ? 3 : 1.5,
    borderDash: series.role === 'reference' ? [4, 3] : [],
    pointRadius: main ? 4 : 2,
    pointHoverRadius: 6,
    segment: { borderColor: ({ p1DataIndex }) => (broken.has(p1DataIndex) ? 'transparent' : undefined) },
  };
}

function common(series: ChartSeries, colour: Color) {
  return {
    label: series.name,
    data: series.points.map((point) => point.value),
    // points at the ends of the axis are drawn whole
    clip: false as const,
    backgroundColor: colour,
    borderColor: colour,
    // Chart.js would compute hover colours, and does not understand oklch
    hoverBackgroundColor: colour,
    hoverBorderColor: colour,
  };
}
