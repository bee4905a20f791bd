import type { Plugin } from 'chart.js';
import type { ChartSpec } from './chart-spec.ts';
import { endLabels, labelRoom } from './end-labels.ts';
import type { ChartColours } from './interactive-dataset.ts';
import { relaxLabels } from './relax-labels.ts';
import { lastWithValue } from './series-roles.ts';
import { sizesOf } from './sizes-of.ts';
import { lineHeight } from './text-block.ts';

/** px between the end of the plot and the names */
const GAP = 20;

/**
 * Names and last values at the ends of the lines, as the drawing has them.
 * @returns the plugin, and the px that the names take at the right
 */
export function endNames(
  spec: ChartSpec,
  colours: ChartColours,
  width: number,
): { plugin: Plugin<'bar' | 'line'>; room: number } {
  const sizes = sizesOf(width);
  const most = width * (sizes.narrow ? 0.36 : 0.32);
  const labels = endLabels(spec, most, sizes);
  const plugin: Plugin<'bar' | 'line'> = {
    id: 'end-names',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      const ends = labels.flatMap((label) => {
        const i = spec.series.indexOf(label.series);
        const point = chart.getDatasetMeta(i).data[lastWithValue(label.series)];
        return point === undefined ? [] : [{ label, y: point.y }];
      });
      const slots = ends.map(({ label, y }) => ({ wanted: y, height: label.height }));
      const middles = relaxLabels(slots, chartArea.top - 8, chartArea.bottom + 8);
      ctx.save();
      ctx.textBaseline = 'middle';
      for (const [i, { label, y: end }] of ends.entries()) {
        const { lines, size, bold, tone } = label;
        ctx.strokeStyle = colours.context;
        ctx.beginPath();
        ctx.moveTo(chartArea.right + 5, end);
        ctx.lineTo(chartArea.right + GAP - 3, middles[i] ?? end);
        ctx.stroke();
        const step = lineHeight(size);
        ctx.font = `${bold ? 600 : 400} ${size}px ${String(chart.options.font?.family ?? 'sans-serif')}`;
        ctx.fillStyle = colours[tone as keyof ChartColours];
        for (const [row, line] of lines.entries()) {
          const y = (middles[i] ?? 0) + (row - (lines.length - 1) / 2) * step;
          // a substitute font may be wider than the room that was measured for ours
          ctx.fillText(line, chartArea.right + GAP, y, chart.width - chartArea.right - GAP);
        }
      }
      ctx.restore();
    },
  };
  return { plugin, room: labels.length === 0 ? 0 : labelRoom(labels, most) + GAP };
}
