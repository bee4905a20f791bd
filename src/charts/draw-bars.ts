import { barMarks, rowLayout } from './bar-marks.ts';
import { isConstant, pointOf } from './bar-rows.ts';
import type { ChartSpec } from './chart-spec.ts';
import { type KeyEntry, keyBlock } from './key-block.ts';
import { type Drawing, finishDrawing, type Mark } from './mark.ts';
import { referenceMarker } from './reference-marker.ts';
import { seriesOfRole, toneOf } from './series-roles.ts';
import { type Sizes, sizesOf } from './sizes-of.ts';
import { lineHeight, textBlock, textInside } from './text-block.ts';
import { axisTicks, tickText, type ValueScale, valueScale } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/**
 * Horizontal bars in the order of the categories, with the value at the end of each.
 * A reference with one value is a dashed line through all bars; one that varies is a tick on each bar.
 */
export function drawBars(spec: ChartSpec, width: number): Drawing {
  const sizes = sizesOf(width);
  const layout = rowLayout(spec, width, sizes);
  const scale = valueScale(spec, layout.left, layout.right);
  const head = headMarks(spec, width, sizes, scale);
  const bars: Mark[] = [];
  let y = head.height;
  for (const row of layout.rows) {
    bars.push(...barMarks(spec, row, { top: y, scale, width, sizes }));
    y += row.height;
  }
  const axis = gridMarks(spec, scale, head.height, y, width, sizes);
  const lines = seriesOfRole(spec, 'reference')
    .filter(isConstant)
    .map((series): Mark => {
      const x = scale(pointOf(series, 0).value ?? 0);
      return { shape: 'line', tone: 'reference', x1: x, y1: head.height - 4, x2: x, y2: y, weight: 'dashed' };
    });
  return finishDrawing(width, y + sizes.small + 8, [...axis, ...lines, ...bars, ...head.marks]);
}

function headMarks(spec: ChartSpec, width: number, sizes: Sizes, scale: ValueScale) {
  const { font, small } = sizes;
  const title = wrapText(spec.valueTitle, width, small);
  const marks = textBlock(title, 0, 0, { size: small, tone: 'muted' });
  let y = title.length * lineHeight(small) + 6;
  const key = keyBlock(keyEntries(spec), y, width, sizes);
  marks.push(...key.marks);
  y += key.height;
  for (const series of seriesOfRole(spec, 'reference').filter(isConstant)) {
    const { value, text } = pointOf(series, 0);
    for (const line of wrapText(`${series.name}: ${text}`, width, font)) {
      marks.push(textInside(line, scale(value ?? 0), y + font, width, { size: font, tone: 'reference' }));
      y += lineHeight(font);
    }
  }
  return { marks, height: y + 6 };
}

function keyEntries(spec: ChartSpec): KeyEntry[] {
  const varying = seriesOfRole(spec, 'reference').filter((series) => !isConstant(series));
  const mains = seriesOfRole(spec, 'main');
  const shown = varying.length > 0 || mains.length > 1 ? mains : [];
  return [
    ...shown.map((series) => ({
      name: series.name,
      sample: (x: number, y: number): Mark[] => [
        { shape: 'rect', tone: toneOf(spec, series), x: x - 7, y: y - 5, width: 14, height: 10 },
      ],
    })),
    ...varying.map((series, i) => ({
      name: series.name,
      sample: (x: number, y: number) => referenceMarker(i, x, y, 14),
    })),
  ];
}

function gridMarks(
  spec: ChartSpec,
  scale: ValueScale,
  top: number,
  bottom: number,
  width: number,
  { small }: Sizes,
) {
  const ticks = axisTicks(spec);
  const base = scale(Math.max(Math.min(...spec.domain), Math.min(Math.max(...spec.domain), 0)));
  const marks = ticks.flatMap((tick): Mark[] => [
    { shape: 'line', tone: 'line', x1: scale(tick), y1: top, x2: scale(tick), y2: bottom, weight: 'hair' },
    textInside(tickText(tick, spec.decimalMark ?? ','), scale(tick), bottom + small + 2, width, {
      size: small,
      tone: 'muted',
    }),
  ]);
  return [
    ...marks,
    { shape: 'line', tone: 'muted', x1: base, y1: top, x2: base, y2: bottom, weight: 'hair' } as const,
  ];
}
