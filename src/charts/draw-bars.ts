import { barFrame, barMarks, rowLayout } from './bar-marks.ts';
import { isConstant, pointOf } from './bar-rows.ts';
import type { ChartSpec } from './chart-spec.ts';
import { inLayers } from './in-layers.ts';
import { keyBlock } from './key-block.ts';
import { type Drawing, finishDrawing, type Mark } from './mark.ts';
import { seriesOfRole } from './series-roles.ts';
import { barEntry, markerEntry } from './series-sample.ts';
import { type Sizes, sizesOf } from './sizes-of.ts';
import { type Block, lineHeight, textBlock, textInside } from './text-block.ts';
import { tickLabels } from './tick-labels.ts';
import { axisTicks, baseline, type ValueScale, valueScale } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/**
 * Horizontal bars in the order of the categories, each with its value.
 * A reference with one value is a dashed line through all bars; one that varies is a tick on each bar.
 */
export function drawBars(spec: ChartSpec, width: number): Drawing {
  const sizes = sizesOf(width);
  const layout = rowLayout(spec, width, sizes);
  const scale = valueScale(spec, layout.left, layout.right);
  const head = headBlock(spec, width, sizes, scale);
  const frame = barFrame(spec, scale, width, sizes);
  const rows: Mark[][][] = [];
  let y = head.height;
  for (const row of layout.rows) {
    rows.push(barMarks(row, y, frame));
    y += row.height;
  }
  const upright = (value: number): { x1: number; x2: number; y1: number; y2: number } => {
    return { x1: scale(value), x2: scale(value), y1: head.height, y2: y };
  };
  const grid = axisTicks(spec).map(
    (tick): Mark => ({ shape: 'line', tone: 'line', weight: 'hair', ...upright(tick) }),
  );
  const base: Mark = { shape: 'line', tone: 'muted', weight: 'hair', ...upright(baseline(spec)) };
  const references = constantReferences(spec).map(
    ({ value }): Mark => ({ shape: 'line', tone: 'reference', weight: 'dashed', ...upright(value) }),
  );
  const labels = tickLabels(spec, scale, y, width, sizes.small);
  return finishDrawing(width, y + sizes.small + 8, [
    ...grid,
    ...references,
    ...inLayers(rows),
    base,
    ...labels,
    ...head.marks,
  ]);
}

/** Axis title, key, and the names of the dashed lines, each above its line. */
function headBlock(spec: ChartSpec, width: number, sizes: Sizes, scale: ValueScale): Block {
  const { font, small } = sizes;
  const title = wrapText(spec.valueTitle, width, small);
  const marks = textBlock(title, 0, 0, { size: small, tone: 'muted' });
  let y = title.length * lineHeight(small) + 6;
  const mains = seriesOfRole(spec, 'main');
  const markers = seriesOfRole(spec, 'reference').filter((series) => !isConstant(series));
  const explained = markers.length > 0 || mains.length > 1 ? mains : [];
  const entries = [...explained.map((series) => barEntry(spec, series)), ...markers.map(markerEntry)];
  const key = keyBlock(entries, y, width, sizes);
  marks.push(...key.marks);
  y += key.height;
  for (const { value, text } of constantReferences(spec)) {
    for (const line of wrapText(text, width, font)) {
      marks.push(textInside(line, scale(value), y + font, width, { size: font, tone: 'reference' }));
      y += lineHeight(font);
    }
  }
  return { marks, height: y + 8 };
}

function constantReferences(spec: ChartSpec): { value: number; text: string }[] {
  return seriesOfRole(spec, 'reference').flatMap((series) => {
    const { value, text } = pointOf(series, 0);
    return value !== null && isConstant(series) ? [{ value, text: `${series.name}: ${text}` }] : [];
  });
}
