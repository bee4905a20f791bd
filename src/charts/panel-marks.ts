import { categoryScale } from './category-axis.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { dot, lonePoints, type Position, seriesLines } from './line-marks.ts';
import type { Mark } from './mark.ts';
import { lastWithValue, seriesName } from './series-roles.ts';
import type { Sizes } from './sizes-of.ts';
import { lineBeside, textBeside, textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';
import { valueScale } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

export interface PanelFrame {
  /** px of the plot */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly nameTop: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** Whether the numbers of the axis stand at the left of this panel. */
  readonly numbered: boolean;
  readonly sizes: Sizes;
}

/** The lines of a panel's name. */
export function panelName(series: ChartSeries, width: number, { narrow, font }: Sizes): readonly string[] {
  return wrapText(seriesName(series, narrow), width, font, true);
}

/** One panel of small multiples in layers: name, grid, breaks, the references in grey, the line of the series and its last value. */
export function panelMarks(
  spec: ChartSpec,
  series: ChartSeries,
  references: readonly ChartSeries[],
  frame: PanelFrame,
): Mark[][] {
  const { left, top, width, height, nameTop, ticks, numbered, sizes } = frame;
  const { font, small } = sizes;
  const bottom = top + height;
  const x = categoryScale(spec, left + 5, left + width - 5);
  const y = valueScale(spec, bottom, top);
  const placeOf =
    (one: ChartSeries) =>
    (category: number): Position => ({ x: x(category), y: y(one.points[category]?.value ?? 0) });
  const grid = ticks.map(({ value }): Mark => {
    const at = y(value);
    return { shape: 'line', tone: 'line', x1: left, y1: at, x2: left + width, y2: at, weight: 'hair' };
  });
  const numbers = ticks.map(({ value, text }) =>
    lineBeside(text, left - 6, y(value), { size: small, tone: 'muted', anchor: 'end' }),
  );
  const broken = new Set([...spec.breaks.map(({ before }) => before), ...(series.breaksBefore ?? [])]);
  const breaks = [...broken]
    .filter((before) => before > 0 && before < spec.categories.length)
    .map((before): Mark => {
      const at = (x(before - 1) + x(before)) / 2;
      return { shape: 'line', tone: 'muted', x1: at, y1: top, x2: at, y2: bottom, weight: 'dashed' };
    });
  const behind = references.flatMap((one) =>
    seriesLines(spec, one, placeOf(one)).map(
      (mark) => ({ ...mark, tone: 'context', weight: 'thin' }) as Mark,
    ),
  );
  const behindDots = references.flatMap((one) =>
    lonePoints(spec, one).map((category) => dot(placeOf(one)(category), 2.5, 'context')),
  );
  const lines = seriesLines(spec, series, placeOf(series)).map(
    (mark) => ({ ...mark, tone: 'main', weight: 'strong' }) as Mark,
  );
  const last = lastWithValue(series);
  const dots = [...new Set([...lonePoints(spec, series), last])].filter((category) => category >= 0);
  return [
    textBlock(panelName(series, width, sizes), left, nameTop, { size: font, tone: 'text', bold: true }),
    grid,
    numbered ? numbers : [],
    breaks,
    behind,
    behindDots,
    lines,
    dots.map((category) => dot(placeOf(series)(category), 3.5, 'main')),
    last < 0 ? emptyPanel(series, frame) : lastValue(spec, series, placeOf(series)(last), frame),
    ...endYears(spec, frame),
  ];
}

function emptyPanel(series: ChartSeries, { left, top, width, height, sizes }: PanelFrame): Mark[] {
  const lines = wrapText(series.points.at(-1)?.text ?? '', width, sizes.small);
  return textBeside(lines, left, top + height / 2, { size: sizes.small, tone: 'muted', halo: true });
}

/** The last value above its point, or below it at the top of the plot; with its category where the line ends early. */
function lastValue(spec: ChartSpec, series: ChartSeries, at: Position, frame: PanelFrame): Mark[] {
  const { left, top, width, sizes } = frame;
  const last = lastWithValue(series);
  const { label = '', short = label } = spec.categories[last] ?? {};
  const value = series.points[last]?.text ?? '';
  const text = last < spec.categories.length - 1 ? `${value} (${short})` : value;
  const half = textWidth(text, sizes.font, true) / 2;
  const x = Math.max(left + half, Math.min(left + width - half, at.x));
  const middle = at.y - 12 < top - 8 ? at.y + 14 : at.y - 13;
  const style = { size: sizes.font, tone: 'text', anchor: 'middle', bold: true, halo: true } as const;
  return [lineBeside(text, x, middle, style)];
}

/** The first and the last category below the plot; only the last where there is no room for both. */
function endYears(spec: ChartSpec, { left, top, width, height, sizes }: PanelFrame): Mark[][] {
  const names = spec.categories.map(({ label, short }) => short ?? label);
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const middle = top + height + sizes.small;
  const style = { size: sizes.small, tone: 'muted' } as const;
  const lines = wrapText(last, width, sizes.small);
  const right = textBeside(lines.slice(0, 1), left + width, middle, { ...style, anchor: 'end' });
  const both = textWidth(first, sizes.small) + textWidth(last, sizes.small) + 8 <= width;
  return [names.length > 1 && both ? [lineBeside(first, left, middle, style)] : [], right];
}
