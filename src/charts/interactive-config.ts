import type { ChartConfiguration } from 'chart.js';
import type { ChartSpec } from './chart-spec.ts';
import { type ChartColours, interactiveDataset } from './interactive-dataset.ts';
import { interactiveScales } from './interactive-scales.ts';
import { seriesOfRole } from './series-roles.ts';

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
      datasets: spec.series.map((series) => interactiveDataset(spec, series, colours)),
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
          usePointStyle: true,
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
