import { pointOf } from './bar-rows.ts';
import type { ChartSpec } from './chart-spec.ts';
import { type Drawing, finishDrawing, type Mark } from './mark.ts';
import { labelledRow, rowLabelWidth } from './row-label.ts';
import { type Sizes, sizesOf } from './sizes-of.ts';
import { type StepRun, stepRuns } from './step-runs.ts';
import { lineHeight, textBeside, textBlock } from './text-block.ts';
import { widestText } from './text-width.ts';
import { tickLabels } from './tick-labels.ts';
import { axisTicks, type ValueScale, valueScale } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/**
 * How one whole became another: a tick for the first, a bar for each signed part that begins where the last one ended,
 * a tick for the whole they lead to. What adds is filled, what takes away is hollow; each has its signed value.
 * Wholes are ticks and not bars, because the axis need not begin at zero.
 */
export function drawSteps(spec: ChartSpec, width: number): Drawing {
  const sizes = sizesOf(width);
  const { narrow, font, small } = sizes;
  const series = spec.series.find(({ role }) => role === 'main') ?? spec.series[0];
  const texts = spec.categories.map((_, i) => (series === undefined ? '' : pointOf(series, i).text));
  const runs = series === undefined ? [] : stepRuns(spec, series);
  const room = Math.min(width * 0.3, widestText(texts, font, true)) + 12;
  const left = rowLabelWidth(spec, width, sizes);
  const scale = valueScale(spec, left + 4, width - room);
  const title = wrapText(spec.valueTitle, width, small);
  const top = title.length * lineHeight(small) + 8;
  const body = narrow ? 16 : 18;
  const rows: Mark[] = [];
  const middles: number[] = [];
  let y = top;
  for (const [i, run] of runs.entries()) {
    const row = labelledRow(spec.categories[i]?.label ?? '', body, y, left, width, sizes, run.whole);
    const middle = row.bodyTop + body / 2;
    middles.push(middle);
    rows.push(...row.marks, ...stepMarks(run, texts[i] ?? '', { scale, middle, body, width, sizes }));
    y += row.height;
  }
  const grid = axisTicks(spec).map((tick): Mark => {
    const at = scale(tick);
    return { shape: 'line', tone: 'line', weight: 'hair', x1: at, y1: top, x2: at, y2: y };
  });
  const joins = runs.slice(0, -1).flatMap(({ to, drawn }, i): Mark[] => {
    const [y1, y2] = [(middles[i] ?? 0) + body / 2, (middles[i + 1] ?? 0) - body / 2];
    return drawn
      ? [{ shape: 'line', tone: 'muted', weight: 'hair', x1: scale(to), y1, x2: scale(to), y2 }]
      : [];
  });
  return finishDrawing(width, y + small + 8, [
    ...textBlock(title, 0, 0, { size: small, tone: 'muted' }),
    ...grid,
    ...joins,
    ...rows,
    ...tickLabels(spec, scale, y, width, small),
  ]);
}

interface StepFrame {
  readonly scale: ValueScale;
  readonly middle: number;
  readonly body: number;
  readonly width: number;
  readonly sizes: Sizes;
}

function stepMarks({ whole, from, to, drawn }: StepRun, text: string, frame: StepFrame): Mark[] {
  const { scale, middle, body, width, sizes } = frame;
  const [low, high] = [Math.min(scale(from), scale(to)), Math.max(scale(from), scale(to))];
  const style = {
    size: sizes.font,
    tone: drawn ? 'text' : 'muted',
    bold: whole && drawn,
    halo: true,
  } as const;
  const x = drawn ? high + 7 : low;
  const label = textBeside(wrapText(text, width - x, sizes.font, whole), x, middle, style);
  if (!drawn) return label;
  const y = middle - body / 2;
  if (whole) return [{ shape: 'rect', tone: 'main', x: low - 2.5, y, width: 5, height: body }, ...label];
  const hollow = to < from;
  // a part of nothing is a mark all the same; a rim would be cut in half at the edge
  const [inset, length] = hollow ? [0.75, Math.max(1, high - low - 1.5)] : [0, Math.max(2, high - low)];
  const bar = { x: low + inset, y: y + 1 + inset, width: length, height: body - 2 - 2 * inset };
  return [{ shape: 'rect', tone: hollow ? 'accent' : 'main', ...bar, hollow }, ...label];
}
