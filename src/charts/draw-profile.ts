import { pointOf } from './bar-rows.ts';
import type { ChartSpec } from './chart-spec.ts';
import { type KeyEntry, keyBlock } from './key-block.ts';
import { type Drawing, finishDrawing, type Mark } from './mark.ts';
import { referenceMarker } from './reference-marker.ts';
import { seriesOfRole, toneOf } from './series-roles.ts';
import { type Sizes, sizesOf } from './sizes-of.ts';
import { lineHeight, textBeside, textBlock, textInside } from './text-block.ts';
import { textWidth } from './text-width.ts';
import { axisTicks, tickText, type ValueScale, valueScale } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/**
 * One bar per category and main series on a track as long as the axis, with a marker of its own shape
 * for each reference series, and the values of the main series in a column at the right.
 */
export function drawProfile(spec: ChartSpec, width: number): Drawing {
  const sizes = sizesOf(width);
  const { narrow, font, small } = sizes;
  const mains = seriesOfRole(spec, 'main');
  const title = wrapText(spec.valueTitle, width, small);
  const key = keyBlock(keyEntries(spec), title.length * lineHeight(small) + 6, width, sizes);
  const top = title.length * lineHeight(small) + 6 + key.height;
  const labels = spec.categories.map((category) => category.label);
  const labelWidth = narrow ? width : Math.min(width * 0.4, widest(labels, font));
  const values = mains.flatMap((series) => series.points.map((point) => point.text));
  const valueWidth = Math.min(width * 0.22, widest(values, font) * 1.08);
  const left = narrow ? 0 : labelWidth + 14;
  const right = width - valueWidth - 14;
  const scale = valueScale(spec, left, right);
  const rows: Mark[] = [];
  let y = top;
  spec.categories.forEach((_, category) => {
    const label = wrapText(labels[category] ?? '', labelWidth + 1, font);
    const texts = mains.map((series) => wrapText(pointOf(series, category).text, valueWidth + 1, font, true));
    const tracks = texts.map((lines) => Math.max(narrow ? 14 : 18, lines.length * lineHeight(font)));
    const body = tracks.reduce((sum, track) => sum + track, 0);
    const labelHeight = label.length * lineHeight(font);
    const height = narrow ? labelHeight + body + 14 : Math.max(labelHeight, body) + 14;
    const bodyTop = narrow ? y + labelHeight + 3 : y + (height - body) / 2;
    const style = { size: font, tone: 'text' } as const;
    rows.push(...(narrow ? textBlock(label, 0, y, style) : textBeside(label, 0, y + height / 2, style)));
    rows.push(
      ...trackMarks(spec, category, { left, right, width, top: bodyTop, tracks, texts, scale, sizes }),
    );
    y += height;
  });
  const axis = axisTicks(spec).map((tick) =>
    textInside(tickText(tick, spec.decimalMark ?? ','), scale(tick), y + small + 2, width, {
      size: small,
      tone: 'muted',
    }),
  );
  const head = textBlock(title, 0, 0, { size: small, tone: 'muted' });
  return finishDrawing(width, y + small + 8, [...head, ...key.marks, ...rows, ...axis]);
}

interface Tracks {
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly top: number;
  /** px of each main series */
  readonly tracks: readonly number[];
  readonly texts: readonly string[][];
  readonly scale: ValueScale;
  readonly sizes: Sizes;
}

function trackMarks(spec: ChartSpec, category: number, frame: Tracks): Mark[] {
  const { left, right, width, top, tracks, texts, scale, sizes } = frame;
  const height = sizes.narrow ? 10 : 12;
  const marks: Mark[] = [];
  let y = top;
  seriesOfRole(spec, 'main').forEach((series, i) => {
    const track = tracks[i] ?? 0;
    const { value } = pointOf(series, category);
    const box = { shape: 'rect', y: y + (track - height) / 2, height } as const;
    marks.push({ ...box, tone: 'line', x: left, width: right - left });
    if (value !== null)
      marks.push({ ...box, tone: toneOf(spec, series), x: left, width: scale(value) - left });
    const tone = value === null ? 'muted' : 'text';
    const style = { size: sizes.font, tone, anchor: 'end', bold: value !== null } as const;
    marks.push(...textBeside(texts[i] ?? [], width, y + track / 2, style));
    y += track;
  });
  seriesOfRole(spec, 'reference').forEach((series, i) => {
    const { value } = pointOf(series, category);
    if (value !== null) marks.push(...referenceMarker(i, scale(value), (top + y) / 2, y - top + 2));
  });
  return marks;
}

function keyEntries(spec: ChartSpec): KeyEntry[] {
  const mains = seriesOfRole(spec, 'main').map((series) => ({
    name: series.name,
    sample: (x: number, y: number): Mark[] => [
      { shape: 'rect', tone: toneOf(spec, series), x: x - 7, y: y - 5, width: 14, height: 10 },
    ],
  }));
  const references = seriesOfRole(spec, 'reference').map((series, i) => ({
    name: series.name,
    sample: (x: number, y: number) => referenceMarker(i, x, y, 14),
  }));
  return [...mains, ...references];
}

function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}
