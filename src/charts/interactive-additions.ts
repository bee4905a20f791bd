import type { Plugin } from 'chart.js';
import type { ChartSpec } from './chart-spec.ts';
import type { ChartColours } from './interactive-dataset.ts';

type Addition = Plugin<'bar' | 'line'>;

/** The markers of a histogram as dashed lines with their names, on the axis that its edges span. */
export function binMarkers({ bins }: ChartSpec, colours: ChartColours): Addition {
  return {
    id: 'bin-markers',
    afterDatasetsDraw({ ctx, chartArea, options }) {
      const [low, high] = [bins?.edges[0] ?? 0, bins?.edges.at(-1) ?? 0];
      ctx.save();
      ctx.fillStyle = colours.reference;
      ctx.textAlign = 'center';
      ctx.font = `13px ${String(options.font?.family ?? 'sans-serif')}`;
      for (const [i, { name, value, text }] of (bins?.markers ?? []).entries()) {
        const share = high === low ? 0.5 : (value - low) / (high - low);
        const x = chartArea.left + share * chartArea.width;
        // a rim first, because the line crosses dark columns
        for (const [colour, width, dash] of [
          [colours.surface, 3, []],
          [colours.reference, 1.5, [5, 3]],
        ] as const) {
          ctx.strokeStyle = colour;
          ctx.lineWidth = width;
          ctx.setLineDash([...dash]);
          ctx.beginPath();
          ctx.moveTo(x, chartArea.top);
          ctx.lineTo(x, chartArea.bottom);
          ctx.stroke();
        }
        // only the last, the median, has its name here: names of close markers would cover each other
        if (i === (bins?.markers.length ?? 0) - 1) ctx.fillText(`${name}: ${text}`, x, chartArea.top - 7);
      }
      ctx.restore();
    },
  };
}

/** The lines between the dots of each row of a dumbbell chart; nothing for the other kinds. */
export function joins({ kind, categories, series }: ChartSpec, colours: ChartColours): Addition[] {
  if (kind !== 'dumbbell') return [];
  return [
    {
      id: 'joins',
      beforeDatasetsDraw(chart) {
        const { ctx } = chart;
        ctx.save();
        ctx.strokeStyle = colours.context;
        ctx.lineWidth = 3;
        for (const category of categories.keys()) {
          const points = series.flatMap(({ points: own }, i) => {
            const point = chart.getDatasetMeta(i).data[category];
            return (own[category]?.value ?? null) === null || !chart.isDatasetVisible(i) || !point
              ? []
              : [point];
          });
          if (points.length < 2) continue;
          const xs = points.map(({ x }) => x);
          ctx.beginPath();
          ctx.moveTo(Math.min(...xs), points[0]!.y);
          ctx.lineTo(Math.max(...xs), points[0]!.y);
          ctx.stroke();
        }
        ctx.restore();
      },
    },
  ];
}
