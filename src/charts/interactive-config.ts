import type { ChartConfiguration } from 'chart.js';
import type { ChartSpec } from './chart-spec.ts';
import { binMarkers, joins } from './interactive-additions.ts';
import { type ChartColours, type InteractiveValue, interactiveDataset } from './interactive-dataset.ts';
import { endNames } from './interactive-end-names.ts';
import { interactiveScales } from './interactive-scales.ts';
import { isSideways } from './is-sideways.ts';

/**
 * The same figures as a Chart.js configuration, one dataset per series in the order of the spec. Lines have their names at
 * their ends, as in the drawing; the other kinds have a legend.
 * @param width px of the place, which decides how category labels are wrapped
 */
export function interactiveConfig(
  spec: ChartSpec,
  colours: ChartColours,
  width: number,
): ChartConfiguration<'bar' | 'line', InteractiveValue[], string | string[]> {
  const sideways = isSideways(spec);
  const lines = spec.kind === 'lines' || spec.kind === 'bump';
  const names = lines ? endNames(spec, colours, width) : undefined;
  return {
    type: lines ? 'line' : 'bar',
    data: {
      labels: spec.categories.map((category) => category.label),
      datasets: spec.series.map((series) => interactiveDataset(spec, series, colours)),
    },
    plugins: [names?.plugin ?? [], spec.bins ? binMarkers(spec, colours) : [], joins(spec, colours)].flat(),
    options: {
      animation: false,
      layout: { padding: { top: spec.bins ? 20 : 0, right: names?.room ?? 0 } },
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: sideways ? 'y' : 'x',
      color: colours.text,
      interaction: { mode: 'nearest', intersect: false, axis: sideways ? 'y' : spec.bins ? 'x' : 'xy' },
      scales: interactiveScales(spec, colours, width),
      plugins: {
        legend: {
          display: spec.series.length > 1 && !lines,
          position: 'bottom',
          labels: { usePointStyle: true },
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
