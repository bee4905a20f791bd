import { type Bar, barsOf, isConstant, pointOf } from './bar-rows.ts';
import { barValue } from './bar-value.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import type { Mark } from './mark.ts';
import { referenceMarker } from './reference-marker.ts';
import { seriesOfRole } from './series-roles.ts';
import type { Sizes } from './sizes-of.ts';
import { lineHeight, textBeside, textBlock } from './text-block.ts';
import { widestText } from './text-width.ts';
import { baseline, type ValueScale } from './value-axis.ts';
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

/** px between two bars of one category */
const BETWEEN = 2;

/** Where the bars of every category go: labels beside the bars, or above them in a narrow drawing. */
export function rowLayout(spec: ChartSpec, width: number, sizes: Sizes): RowLayout {
  const { narrow, font } = sizes;
  const names = spec.categories.map((category) => category.label);
  const bold = hasContext(spec);
  const labelWidth = narrow ? width : Math.min(width * 0.38, widestText(names, font, bold));
  const bars = barsOf(spec);
  const values: string[] = [];
  for (const own of bars) for (const { value, text } of own) if (value !== null) values.push(text);
  const valueWidth = Math.min(width * 0.3, widestText(values, font, true) + 8);
  const rows = names.map((name, category) => {
    const label = wrapText(name, labelWidth + 1, font, bold);
    const own = bars[category] ?? [];
    const text = label.length * lineHeight(font);
    const body = bodyHeight(own, sizes);
    const height = narrow ? text + body + 14 : Math.max(body, text) + 8;
    return { category, label, bars: own, height };
  });
  return { left: narrow ? 0 : labelWidth + 12, right: width - valueWidth, rows };
}

/** What all rows of a drawing share. */
export interface BarFrame {
  readonly scale: ValueScale;
  /** px where the bars begin */
  readonly base: number;
  /** px of the dashed lines through all rows */
  readonly lines: readonly number[];
  /** References that are a tick on each bar. */
  readonly ticked: readonly ChartSeries[];
  /** Among pale bars the one that matters has a bold name. */
  readonly pale: boolean;
  readonly width: number;
  readonly sizes: Sizes;
}

export function barFrame(spec: ChartSpec, scale: ValueScale, width: number, sizes: Sizes): BarFrame {
  const references = seriesOfRole(spec, 'reference');
  const constant = references.filter(isConstant);
  return {
    scale,
    base: scale(baseline(spec)),
    lines: constant.map(({ points }) => scale(points[0]!.value!)),
    ticked: references.filter((series) => !constant.includes(series)),
    pale: hasContext(spec),
    width,
    sizes,
  };
}

/** One row in layers: label, bars, values, reference ticks. */
export function barMarks(row: BarRow, top: number, frame: BarFrame): Mark[][] {
  const { scale, base, lines, ticked, pale, width, sizes } = frame;
  const { narrow, font } = sizes;
  const body = bodyHeight(row.bars, sizes);
  const bodyTop = narrow ? top + row.label.length * lineHeight(font) + 2 : top + (row.height - body) / 2;
  const bold = pale && row.bars.some((bar) => bar.bold);
  const style = { size: font, tone: 'text', bold, halo: narrow } as const;
  const label = narrow
    ? textBlock(row.label, 0, top, style)
    : textBeside(row.label, 0, top + row.height / 2, style);
  const height = barHeight(sizes);
  const bars: Mark[] = [];
  const values: Mark[] = [];
  const markers: Mark[] = [];
  const ticks: number[] = [];
  for (const [i, series] of ticked.entries()) {
    const { value } = pointOf(series, row.category);
    if (value === null) continue;
    ticks.push(scale(value));
    markers.push(...referenceMarker(i, scale(value), bodyTop + body / 2, height + 6));
  }
  for (const [i, bar] of row.bars.entries()) {
    const end = bar.value === null ? base : scale(bar.value);
    const y = bodyTop + i * (height + BETWEEN);
    const x = Math.min(base, end);
    if (bar.value !== null)
      bars.push({ shape: 'rect', tone: bar.tone, x, y, width: Math.abs(end - base), height });
    values.push(...barValue(bar, { base, end, y, height }, { lines, ticks, width, font }));
  }
  return [label, bars, values, markers];
}

function hasContext(spec: ChartSpec): boolean {
  return spec.series.some(({ role }) => role === 'context');
}

function bodyHeight(bars: readonly Bar[], sizes: Sizes): number {
  return bars.length * (barHeight(sizes) + BETWEEN) - BETWEEN;
}

function barHeight({ narrow }: Sizes): number {
  return narrow ? 15 : 17;
}
