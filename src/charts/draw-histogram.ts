import { scaleLinear } from 'd3-scale';
import { pointOf } from './bar-rows.ts';
import type { ChartSpec } from './chart-spec.ts';
import { type Drawing, finishDrawing, type Mark } from './mark.ts';
import { markerLabels } from './marker-labels.ts';
import { seriesOfRole } from './series-roles.ts';
import { type Sizes, sizesOf } from './sizes-of.ts';
import { lineHeight, textBlock, textInside } from './text-block.ts';
import { textWidth, widestText } from './text-width.ts';
import { tickText, valueScale } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/** px of a column whose bin has no width, because all values are equal */
const LONE_COLUMN = 64;

/**
 * How often values fall into each bin: one column per bin with its count above it, the edges of the bins on the axis,
 * and a dashed line at each marker (median, quartiles) with its name and value. Draws the first main series.
 */
export function drawHistogram(spec: ChartSpec, width: number): Drawing {
  const sizes = sizesOf(width);
  const { narrow, font, small } = sizes;
  const edges = edgesOf(spec);
  const scale = scaleLinear()
    .domain([edges[0] ?? 0, edges.at(-1) ?? 1])
    .range([18, width - 18]);
  const x = (value: number): number => scale(value);
  const title = wrapText(spec.valueTitle, width, small);
  const titleHeight = title.length * lineHeight(small) + 6;
  const markers = spec.bins?.markers ?? [];
  const labels = markerLabels(markers, x, titleHeight, width, font);
  const top = titleHeight + labels.height + font + 12;
  const bottom = top + (narrow ? 170 : 210);
  const y = valueScale(spec, bottom, top);
  const columns = spec.categories.map((_, i) => {
    const middle = (x(edges[i] ?? 0) + x(edges[i + 1] ?? 0)) / 2;
    const half = Math.max(
      x(edges[i + 1] ?? 0) - middle - 1,
      edges[i] === edges[i + 1] ? LONE_COLUMN / 2 : 0.5,
    );
    return columnMarks(spec, i, { middle, half, y, bottom, width, sizes });
  });
  const lines = markers.flatMap(({ value }, i): Mark[] => {
    const from = labels.starts[i] ?? top;
    // a rim, because the line crosses dark columns
    const rim: Mark = {
      shape: 'line',
      tone: 'surface',
      weight: 'strong',
      x1: x(value),
      y1: top,
      x2: x(value),
      y2: bottom,
    };
    return [rim, upright('reference', 'dashed', x(value), from, bottom)];
  });
  const base: Mark = {
    shape: 'line',
    tone: 'muted',
    x1: 0,
    y1: bottom,
    x2: width,
    y2: bottom,
    weight: 'hair',
  };
  const axisTitle = wrapText(spec.categoryTitle, width, small);
  const titleTop = bottom + small + 10;
  return finishDrawing(width, titleTop + axisTitle.length * lineHeight(small) + 4, [
    ...columns.flatMap(({ column }) => column),
    ...lines,
    ...columns.flatMap(({ label }) => label),
    base,
    ...edgeLabels(spec, edges, x, bottom, width, sizes),
    ...textBlock(axisTitle, 0, titleTop, { size: small, tone: 'muted' }),
    ...textBlock(title, 0, 0, { size: small, tone: 'muted' }),
    ...labels.marks,
  ]);
}

interface ColumnFrame {
  readonly middle: number;
  readonly half: number;
  readonly y: (value: number) => number;
  readonly bottom: number;
  readonly width: number;
  readonly sizes: Sizes;
}

/** The column of a bin, and its count, which stands above all lines. */
function columnMarks(
  spec: ChartSpec,
  category: number,
  frame: ColumnFrame,
): { column: Mark[]; label: Mark[] } {
  const { middle, half, y, bottom, width, sizes } = frame;
  const [series] = seriesOfRole(spec, 'main');
  if (series === undefined) return { column: [], label: [] };
  const { value, text } = pointOf(series, category);
  const top = value === null ? bottom : y(value);
  const size = Math.min(sizes.font, value === null ? sizes.small : sizes.font);
  const tone = value === null || value === 0 ? 'muted' : 'text';
  // a gap has a whole text, which may be wider than its column
  const lines = value === null ? wrapText(text, Math.max(2 * half, 40), size) : [text];
  const label = lines.map((line, i) =>
    textInside(line, middle, top - 5 - (lines.length - 1 - i) * lineHeight(size), width, {
      size,
      tone,
      halo: true,
    }),
  );
  if (value === null) return { column: [], label };
  const box = { x: middle - half, y: top, width: 2 * half, height: bottom - top };
  return { column: [{ shape: 'rect', tone: 'main', ...box }], label };
}

/** Numbers below the edges of the bins: where they would crowd, every second, third … counted from the first. */
function edgeLabels(
  spec: ChartSpec,
  edges: readonly number[],
  x: (value: number) => number,
  bottom: number,
  width: number,
  { small }: Sizes,
): Mark[] {
  const texts = edges.map((edge) => tickText(edge, spec.decimalMark ?? ','));
  const step = edges.length < 2 ? width : x(edges[1] ?? 0) - x(edges[0] ?? 0);
  const every = step === 0 ? edges.length : Math.max(1, Math.ceil((widestText(texts, small) + 8) / step));
  return edges.flatMap((edge, i) => {
    if (i % every !== 0 || textWidth(texts[i] ?? '', small) > width) return [];
    const at = x(edge);
    const label = textInside(texts[i] ?? '', at, bottom + small + 6, width, { size: small, tone: 'muted' });
    return [upright('muted', 'hair', at, bottom, bottom + 4), label];
  });
}

function upright(tone: Mark['tone'], weight: 'hair' | 'dashed', x: number, y1: number, y2: number): Mark {
  return { shape: 'line', tone, weight, x1: x, y1, x2: x, y2 };
}

/** The edges of the bins; whole numbers from 0 where the chart does not say. */
function edgesOf({ bins, categories }: ChartSpec): readonly number[] {
  return bins?.edges ?? Array.from({ length: categories.length + 1 }, (_, i) => i);
}
