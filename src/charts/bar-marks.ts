import { type Bar, barsOf, isConstant, pointOf } from './bar-rows.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { Mark } from './mark.ts';
import { MARKER, referenceMarker } from './reference-marker.ts';
import { seriesOfRole } from './series-roles.ts';
import type { Sizes } from './sizes-of.ts';
import { lineHeight, textBeside, textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';
import type { ValueScale } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

export interface BarRow {
  readonly category: number;
  readonly label: readonly string[];
  readonly bars: readonly Bar[];
  readonly height: number;
}

export interface RowLayout {
  readonly left: number;
  readonly right: number;
  readonly rows: readonly BarRow[];
}

/** Where the bars of every category go: labels beside the bars, or above them in a narrow drawing. */
export function rowLayout(spec: ChartSpec, width: number, sizes: Sizes): RowLayout {
  const { narrow, font } = sizes;
  const names = spec.categories.map((category) => category.label);
  const labelWidth = narrow ? width : Math.min(width * 0.38, widest(names, font));
  const bars = spec.categories.map((_, category) => barsOf(spec, category));
  const values = bars.flat().flatMap((bar) => (bar.value === null ? [] : [bar.text]));
  const valueWidth = Math.min(width * 0.3, widest(values, font, true) + 8);
  const rows = names.map((name, category) => {
    const label = wrapText(name, labelWidth + 1, font);
    const bodies = bars[category] ?? [];
    const body = bodies.length * (barHeight(sizes) + 2);
    const text = label.length * lineHeight(font);
    const height = narrow ? text + body + 12 : Math.max(body, text) + 8;
    return { category, label, bars: bodies, height };
  });
  return { left: narrow ? 0 : labelWidth + 12, right: width - valueWidth, rows };
}

interface Frame {
  readonly top: number;
  readonly scale: ValueScale;
  readonly width: number;
  readonly sizes: Sizes;
}

/** One row: label, bars, reference ticks and values. */
export function barMarks(spec: ChartSpec, row: BarRow, { top, scale, width, sizes }: Frame): Mark[] {
  const { narrow, font } = sizes;
  const left = scale(spec.domain[0]);
  const body = row.bars.length * (barHeight(sizes) + 2) - 2;
  const bodyTop = narrow ? top + row.label.length * lineHeight(font) + 2 : top + (row.height - body) / 2;
  const bold = row.bars.some((bar) => bar.bold) && spec.series.some((series) => series.role === 'context');
  const style = { size: font, tone: 'text', bold } as const;
  const marks = narrow
    ? textBlock(row.label, 0, top, style)
    : textBeside(row.label, 0, top + row.height / 2, { ...style, bold: false });
  const ticks = seriesOfRole(spec, 'reference')
    .filter((series) => !isConstant(series))
    .flatMap((series, i) => {
      const { value } = pointOf(series, row.category);
      return value === null ? [] : [{ i, x: scale(value) }];
    });
  const base = scale(Math.max(spec.domain[0], Math.min(spec.domain[1], 0)));
  row.bars.forEach((bar, i) => {
    const y = bodyTop + i * (barHeight(sizes) + 2);
    marks.push(...oneBar(bar, y, { base, left, width, scale, sizes, ticks: ticks.map((tick) => tick.x) }));
  });
  for (const { i, x } of ticks) marks.push(...referenceMarker(i, x, bodyTop + body / 2, body + 6));
  return marks;
}

interface BarFrame extends Omit<Frame, 'top'> {
  readonly base: number;
  readonly left: number;
  /** px of the reference markers of this row */
  readonly ticks: readonly number[];
}

function oneBar(bar: Bar, y: number, { base, left, width, scale, sizes, ticks }: BarFrame): Mark[] {
  const { font } = sizes;
  const end = bar.value === null ? left : scale(bar.value);
  const wanted = textWidth(bar.text, font, bar.bold);
  let x = Math.max(end, base) + 6;
  // a marker must not stand in the value: the value moves to the right of it, where there is room
  for (const tick of [...ticks].sort((a, b) => a - b)) {
    const past = tick + MARKER + 3;
    if (tick + MARKER > x - 4 && tick - MARKER < x + wanted && past + wanted < width) x = past;
  }
  const style = {
    size: font,
    tone: bar.value === null ? 'muted' : 'text',
    bold: bar.bold,
    halo: true,
  } as const;
  const text = textBeside(wrapText(bar.text, width - x, font, bar.bold), x, y + barHeight(sizes) / 2, style);
  if (bar.value === null) return text;
  const from = Math.min(base, end);
  return [
    { shape: 'rect', tone: bar.tone, x: from, y, width: Math.abs(end - base), height: barHeight(sizes) },
    ...text,
  ];
}

function barHeight({ narrow }: Sizes): number {
  return narrow ? 13 : 17;
}

function widest(texts: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, bold)));
}
