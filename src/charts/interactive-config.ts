import type { ChartConfiguration, ChartDataset, Color, PointStyle } from 'chart.js';
import { isConstant } from './bar-rows.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { interactiveScales } from './interactive-scales.ts';
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
/** More context series than this stay out of the legend, which would be larger than the chart. */
const MAX_LEGEND = 8;

/**
 * The same figures as a Chart.js configuration, one dataset per series in the order of the spec.
 * @param width px of the place, which decides how category labels are wrapped
 */
export function interactiveConfig(
  spec: ChartSpec,
  colours: ChartColours,
  width: number,
): ChartConfiguration<'bar' | 'line', (number | null)[], string | string[]> {
  const sideways = spec.kind === 'bars' || spec.kind === 'profile';
  const context = seriesOfRole(spec, 'context').length;
  return {
    type: sideways ? 'bar' : 'line',
    data: {
      labels: spec.categories.map((category) => category.label),
      datasets: spec.series.map((series) => (sideways ? barDataset : lineDataset)(spec, series, colours)),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: sideways ? 'y' : 'x',
      color: colours.text,
      interaction: { mode: 'nearest', intersect: false, axis: sideways ? 'y' : 'xy' },
      scales: interactiveScales(spec, colours, width),
      plugins: {
        legend: {
          display: spec.series.length > 1,
          position: 'bottom',
          labels: {
            usePointStyle: true,
            filter: ({ datasetIndex = 0 }) =>
              context <= MAX_LEGEND || spec.series[datasetIndex]?.role !== 'context',
          },
        },
        tooltip: {
          backgroundColor: colours.text,
          titleColor: colours.surface,
          bodyColor: colours.surface,
          callbacks: {
            title: ([item]) => spec.categories[item?.dataIndex ?? -1]?.label ?? '',
            label: ({ datasetIndex, dataIndex }) => {
              const series = spec.series[datasetIndex];
              return `${series?.name ?? ''}: ${series?.points[dataIndex]?.text ?? ''}`;
            },
          },
        },
      },
    },
  };
}

type Dataset = ChartDataset<'bar' | 'line', (number | null)[]>;

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
      pointRadius: 6,
      pointHoverRadius: 8,
      pointBorderWidth: 2.5,
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
    backgroundColor: colour,
    borderColor: colour,
    // Chart.js would compute hover colours, and does not understand oklch
    hoverBackgroundColor: colour,
    hoverBorderColor: colour,
  };
}
