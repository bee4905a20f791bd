import { pointOf } from './bar-rows.ts';
import type { ChartSpec } from './chart-spec.ts';
import { type DumbbellFrame, dumbbellDot, dumbbellRow } from './dumbbell-row.ts';
import { inLayers } from './in-layers.ts';
import { keyBlock } from './key-block.ts';
import { type Drawing, finishDrawing, type Mark } from './mark.ts';
import { rowLabelWidth } from './row-label.ts';
import { seriesOfRole } from './series-roles.ts';
import { sizesOf } from './sizes-of.ts';
import { lineHeight, textBlock } from './text-block.ts';
import { widestText } from './text-width.ts';
import { tickLabels } from './tick-labels.ts';
import { axisTicks, valueScale } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/**
 * Two or more values of each category as dots on one line: the first main series hollow, the others filled, with the
 * values at the outer dots. A missing value is said below its row.
 */
export function drawDumbbell(spec: ChartSpec, width: number): Drawing {
  const frame = frameOf(spec, width);
  const { small } = frame.sizes;
  const title = wrapText(spec.valueTitle, width, small);
  const marks: Mark[] = textBlock(title, 0, 0, { size: small, tone: 'muted' });
  const entries = frame.mains.map(({ name }, i) => ({
    name,
    sample: (x: number, y: number) => [dumbbellDot(i, x, y)],
  }));
  const keyTop = title.length * lineHeight(small) + 6;
  const key = keyBlock(entries, keyTop, width, frame.sizes);
  const top = keyTop + key.height;
  const rows: Mark[][][] = [];
  let y = top;
  for (const [category, { label }] of spec.categories.entries()) {
    const row = dumbbellRow(label, category, y, frame);
    rows.push(row.layers);
    y += row.height;
  }
  const grid = axisTicks(spec).map((tick): Mark => {
    const at = frame.scale(tick);
    return { shape: 'line', tone: 'line', weight: 'hair', x1: at, y1: top, x2: at, y2: y };
  });
  const labels = tickLabels(spec, frame.scale, y, width, small);
  return finishDrawing(width, y + small + 8, [...grid, ...marks, ...key.marks, ...inLayers(rows), ...labels]);
}

function frameOf(spec: ChartSpec, width: number): DumbbellFrame {
  const sizes = sizesOf(width);
  const mains = seriesOfRole(spec, 'main');
  const values = mains.flatMap((series) =>
    spec.categories.flatMap((_, category) => {
      const { value, text } = pointOf(series, category);
      return value === null ? [] : [text];
    }),
  );
  const room = Math.min(width * 0.2, widestText(values, sizes.font, true)) + 14;
  const labelWidth = rowLabelWidth(spec, width, sizes);
  const scale = valueScale(spec, labelWidth + room, width - room);
  return { mains, scale, labelWidth, width, sizes };
}
