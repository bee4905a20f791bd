import type { ChartDataset, Color, PointStyle } from 'chart.js';
import { isConstant } from './bar-rows.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { isSideways } from './is-sideways.ts';
import type { Weight } from './mark.ts';
import { seriesOfRole, strokeOf, toneOf } from './series-roles.ts';
import { stepRuns } from './step-runs.ts';

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
/** A value, where a step begins and ends, or a gap. */
export type InteractiveValue = number | [number, number] | null;
type Dataset = ChartDataset<'bar' | 'line', InteractiveValue[]>;

/** One series as Chart.js draws it: the same values in the same order, null for a gap; a step has both its ends. */
export function interactiveDataset(spec: ChartSpec, series: ChartSeries, colours: ChartColours): Dataset {
  if (spec.kind === 'dumbbell') return dotDataset(spec, series, colours);
  if (spec.kind === 'steps') return stepDataset(spec, series, colours);
  if (spec.kind === 'histogram') return columnDataset(spec, series, colours);
  return isSideways(spec) ? barDataset(spec, series, colours) : lineDataset(spec, series, colours);
}

/** Dots on their lines; the first series is hollow. */
function dotDataset(spec: ChartSpec, series: ChartSeries, colours: ChartColours): Dataset {
  const i = seriesOfRole(spec, 'main').indexOf(series);
  const colour = i < 2 ? colours.main : colours.accent;
  return {
    ...common(series, colour),
    type: 'line',
    showLine: false,
    // the hollow one is drawn last, or a dot of the same value would hide it
    order: i === 0 ? 0 : 1,
    pointRadius: 6,
    pointHoverRadius: 8,
    pointBorderWidth: 2,
    pointHoverBorderWidth: 2,
    pointBackgroundColor: i === 0 ? colours.surface : colour,
    pointHoverBackgroundColor: i === 0 ? colours.surface : colour,
    pointBorderColor: colour,
  };
}

/** Bars from where a part begins to where it ends, hollow where it takes away; wholes are ticks. */
function stepDataset(spec: ChartSpec, series: ChartSeries, colours: ChartColours): Dataset {
  const runs = stepRuns(spec, series);
  const falls = runs.map(({ from, to }) => to < from);
  return {
    ...common(series, colours.main),
    type: 'bar',
    data: runs.map(({ from, to, drawn }) => (drawn ? [from, to] : null)),
    backgroundColor: falls.map((fall) => (fall ? colours.surface : colours.main)),
    hoverBackgroundColor: falls.map((fall) => (fall ? colours.surface : colours.main)),
    borderColor: falls.map((fall) => (fall ? colours.accent : colours.main)),
    hoverBorderColor: falls.map((fall) => (fall ? colours.accent : colours.main)),
    borderWidth: 2,
    borderSkipped: false,
    minBarLength: 4,
    maxBarThickness: 18,
  };
}

function columnDataset(spec: ChartSpec, series: ChartSeries, colours: ChartColours): Dataset {
  const colour = colours[toneOf(spec, series) as keyof ChartColours];
  return { ...common(series, colour), type: 'bar', categoryPercentage: 1, barPercentage: 0.97 };
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

/** The strokes of the drawing. */
const dashes: Partial<Record<Weight, number[]>> = { dashed: [5, 3], dotted: [2, 4] };

function lineDataset(spec: ChartSpec, series: ChartSeries, colours: ChartColours): Dataset {
  const main = series.role === 'main';
  const broken = new Set([...spec.breaks.map((each) => each.before), ...(series.breaksBefore ?? [])]);
  return {
    ...common(series, colours[toneOf(spec, series) as keyof ChartColours]),
    type: 'line',
    order: main ? 0 : 1,
    spanGaps: false,
    borderWidth: main ? 3 : 1.5,
    borderDash: dashes[strokeOf(spec, series)] ?? [],
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
