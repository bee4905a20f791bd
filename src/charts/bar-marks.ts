import { type Bar, barsOf, isConstant, pointOf } from './bar-rows.ts';
import { type BarPlace, barValue } from './bar-value.ts';
import type { ChartSpec } from './chart-spec.ts';
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
  const labelWidth = narrow ? width : Math.min(width * 0.38, widestText(names, font, hasContext(spec)));
  const bars = spec.categories.map((_, category) => barsOf(spec, category));
  const values = bars.flat().flatMap((bar) => (bar.value === null ? [] : [bar.text]));
  const valueWidth = Math.min(width * 0.3, widestText(values, font, true) + 8);
  const rows = names.map((name, category) => {
    const label = wrapText(name, labelWidth + 1, font, hasContext(spec));
    const own = bars[category] ?? [];
    const text = label.length * lineHeight(font);
    const body = bodyHeight(own, sizes);
    const height = narrow ? text + body + 14 : Math.max(body, text) + 8;
    return { category, label, bars: own, height };
  });
  return { left: narrow ? 0 : labelWidth + 12, right: width - valueWidth, rows };
}

export interface RowFrame {
  readonly top: number;
  readonly scale: ValueScale;
  readonly width: number;
  readonly sizes: Sizes;
}

/** One row in layers: label, bars, values, reference ticks. */
export function barMarks(spec: ChartSpec, row: BarRow, { top, scale, width, sizes }: RowFrame): Mark[][] {
  const { narrow, font } = sizes;
  const body = bodyHeight(row.bars, sizes);
  const bodyTop = narrow ? top + row.label.length * lineHeight(font) + 2 : top + (row.height - body) / 2;
  // among pale bars the one that matters has a bold name
  const bold = row.bars.some((bar) => bar.bold) && hasContext(spec);
  const style = { size: font, tone: 'text', bold, halo: narrow } as const;
  const label = narrow
    ? textBlock(row.label, 0, top, style)
    : textBeside(row.label, 0, top + row.height / 2, style);
  const references = seriesOfRole(spec, 'reference').map((series) => ({
    constant: isConstant(series),
    value: pointOf(series, row.category).value,
  }));
  const xs = (constant: boolean): number[] =>
    references.flatMap((each) =>
      each.value !== null && each.constant === constant ? [scale(each.value)] : [],
    );
  const [lines, ticks] = [xs(true), xs(false)];
  const base = scale(baseline(spec));
  const bars: Mark[] = [];
  const values: Mark[] = [];
  const markers: Mark[] = [];
  row.bars.forEach((bar, i) => {
    const place: BarPlace = {
      base,
      end: bar.value === null ? base : scale(bar.value),
      y: bodyTop + i * (barHeight(sizes) + BETWEEN),
      height: barHeight(sizes),
    };
    const { y, height, end } = place;
    const x = Math.min(base, end);
    if (bar.value !== null)
      bars.push({ shape: 'rect', tone: bar.tone, x, y, width: Math.abs(end - base), height });
    values.push(...barValue(bar, place, { lines, ticks, width, font }));
  });
  references
    .filter(({ constant }) => !constant)
    .forEach(({ value }, i) => {
      if (value !== null)
        markers.push(...referenceMarker(i, scale(value), bodyTop + body / 2, barHeight(sizes) + 6));
    });
  return [label, bars, values, markers];
}

function hasContext(spec: ChartSpec): boolean {
  return seriesOfRole(spec, 'context').length > 0;
}

function bodyHeight(bars: readonly Bar[], sizes: Sizes): number {
  return bars.length * (barHeight(sizes) + BETWEEN) - BETWEEN;
}

function barHeight({ narrow }: Sizes): number {
  return narrow ? 15 : 17;
}
