import { sum } from 'd3-array';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import type { Mark, Tone } from './mark.ts';
import { relaxLabels } from './relax-labels.ts';
import { lastWithValue, seriesName, seriesOfRole, toneOf } from './series-roles.ts';
import type { Sizes } from './sizes-of.ts';
import { lineHeight, textBeside } from './text-block.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export interface EndLabel {
  readonly series: ChartSeries;
  readonly lines: readonly string[];
  readonly tone: Tone;
  readonly bold: boolean;
  readonly size: number;
  readonly height: number;
}

/** More context series than this stay without labels: the table names them. */
const MAX_CONTEXT = { wide: 24, narrow: 8 };

/**
 * Labels at the ends of the lines: name and last value, or only the name for context. A line that ends early says
 * when; context that ends early has no label, since the label would stand where the line is not.
 */
export function endLabels(spec: ChartSpec, room: number, sizes: Sizes): EndLabel[] {
  const { narrow, font, small } = sizes;
  const context = seriesOfRole(spec, 'context');
  const shown = context.length <= (narrow ? MAX_CONTEXT.narrow : MAX_CONTEXT.wide) ? context : [];
  const named = [...seriesOfRole(spec, 'main'), ...seriesOfRole(spec, 'reference'), ...shown];
  return named.flatMap((series) => {
    const last = lastWithValue(series);
    const early = last < spec.categories.length - 1;
    if (last < 0 || (early && series.role === 'context')) return [];
    const bold = series.role === 'main';
    const size = series.role === 'context' ? small : font;
    const name = seriesName(series, narrow);
    const when = early ? ` (${spec.categories[last]?.label ?? ''})` : '';
    const value = series.points[last]?.text ?? '';
    const text = series.role === 'context' ? name : `${name}${when} ${value}`;
    const lines = wrapText(text, room, size, bold);
    const tone = series.role === 'context' ? 'muted' : toneOf(spec, series);
    return [{ series, lines, tone, bold, size, height: lines.length * lineHeight(size) + 1 }];
  });
}

/** px that the longest label takes when nothing is wrapped, up to `max`. */
export function labelRoom(labels: readonly EndLabel[], max: number): number {
  return Math.min(
    max,
    Math.max(
      0,
      ...labels.flatMap((each) => each.lines.map((line) => textWidth(line, each.size, each.bold) + 1)),
    ),
  );
}

/** px that all labels take below each other. */
export function labelsHeight(labels: readonly EndLabel[]): number {
  return sum(labels, (label) => label.height);
}

export interface LabelPlace {
  /** px of the last point of each series */
  readonly end: (series: ChartSeries) => { x: number; y: number };
  /** px where the plot ends and where the labels begin */
  readonly plotRight: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The labels without overlaps, with a thin leader where a label stands away from its line. */
export function endLabelMarks(labels: readonly EndLabel[], place: LabelPlace): Mark[] {
  const ends = labels.map(({ series }) => place.end(series));
  const slots = labels.map(({ height }, i) => ({ wanted: ends[i]?.y ?? 0, height }));
  const middles = relaxLabels(slots, place.top, place.bottom);
  return labels.flatMap((label, i): Mark[] => {
    const end = ends[i];
    const middle = middles[i];
    if (end === undefined || middle === undefined) return [];
    const { size, tone, bold } = label;
    const text = textBeside(label.lines, place.x, middle, { size, tone, bold });
    const early = end.x < place.plotRight - 1;
    if (early || Math.abs(middle - end.y) <= 2) return text;
    const leader = { x1: place.plotRight + 6, y1: end.y, x2: place.x - 3, y2: middle };
    return [{ shape: 'line', tone: 'context', weight: 'hair', ...leader }, ...text];
  });
}

/** "Name: why" for each series that is named in the drawing otherwise but has no value at its end to stand beside. */
export function unlabelledNotes(spec: ChartSpec, labels: readonly EndLabel[]): string[] {
  return spec.series
    .filter((series) => lastWithValue(series) < spec.categories.length - 1)
    .filter((series) => labels.every((label) => label.series !== series))
    .map((series) =>
      [series.name, series.points.at(-1)?.text ?? ''].filter((text) => text !== '').join(': '),
    );
}
