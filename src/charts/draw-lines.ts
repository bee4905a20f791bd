import { breaksOf } from './break-marks.ts';
import { categoryLabels, categoryScale } from './category-axis.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { endLabelMarks, endLabels, labelRoom, labelsHeight } from './end-labels.ts';
import { dot, lonePoints, type Position, seriesLines } from './line-marks.ts';
import { type Drawing, finishDrawing, type Mark } from './mark.ts';
import { backToFront, isEmptySeries, lastWithValue, seriesOfRole, toneOf } from './series-roles.ts';
import { type Sizes, sizesOf } from './sizes-of.ts';
import { lineHeight, noteBlock, textBeside, textBlock, textInside } from './text-block.ts';
import { textWidth } from './text-width.ts';
import { axisTicks, tickText, type ValueScale, valueScale } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/** px between the last point and its label */
const LEADER = 18;

/**
 * Values over time, one line per series with its name and last value at the end. Lines stop at gaps and breaks;
 * a series without any value is named in a note.
 */
export function drawLines(spec: ChartSpec, width: number): Drawing {
  const sizes = sizesOf(width);
  const { narrow, small } = sizes;
  const most = width * (narrow ? 0.36 : 0.32);
  const labels = endLabels(spec, most, sizes);
  const room = labelRoom(labels, most);
  const ticks = axisTicks(spec).map((value) => ({ value, text: tickText(value, spec.decimalMark ?? ',') }));
  const left = Math.max(0, ...ticks.map(({ text }) => textWidth(text, small))) + 14;
  const right = width - room - LEADER;
  const x = categoryScale(spec, left, right);
  const title = wrapText(spec.valueTitle, width, small);
  const breaks = breaksOf(spec, x, width, sizes);
  const top = title.length * lineHeight(small) + 12 + breaks.height;
  const bottom = top + Math.max(narrow ? 220 : 290, labelsHeight(labels));
  const y = valueScale(spec, bottom, top);
  const at = (series: ChartSeries, category: number): Position => ({
    x: x(category),
    y: y(series.points[category]?.value ?? 0),
  });
  const grid = ticks.flatMap(({ value, text }): Mark[] => [
    { shape: 'line', tone: 'line', x1: left - 6, y1: y(value), x2: right, y2: y(value), weight: 'hair' },
    ...textBeside([text], left - 10, y(value), { size: small, tone: 'muted', anchor: 'end' }),
  ]);
  const axis = categoryLabels(spec, x, bottom + 6, width, sizes);
  const place = {
    end: (series: ChartSeries) => at(series, lastWithValue(series)),
    plotRight: right,
    x: right + LEADER,
    top: top - 6,
    bottom: bottom + 6,
  };
  const notes = noteBlock([...breaks.notes, ...emptyNotes(spec)], bottom + 6 + axis.height, width, small);
  return finishDrawing(width, bottom + 6 + axis.height + notes.height + 2, [
    ...textBlock(title, 0, 0, { size: small, tone: 'muted' }),
    ...grid,
    ...breaks.marks(top, bottom),
    ...axis.marks,
    ...backToFront(spec).flatMap((series) => seriesMarks(spec, series, (category) => at(series, category))),
    ...valueMarks(spec, x, y, sizes, width),
    ...endLabelMarks(labels, place),
    ...notes.marks,
  ]);
}

/** "Name: why" for each series that has no point to draw. */
export function emptyNotes(spec: ChartSpec): string[] {
  return spec.series
    .filter(isEmptySeries)
    .map((series) =>
      [series.name, series.points.at(-1)?.text ?? ''].filter((text) => text !== '').join(': '),
    );
}

function seriesMarks(spec: ChartSpec, series: ChartSeries, at: (category: number) => Position): Mark[] {
  const tone = toneOf(spec, series);
  const dotted = series.role === 'main' ? withValue(series) : lonePoints(spec, series);
  const r = series.role === 'main' ? 4 : 2.5;
  return [...seriesLines(spec, series, at), ...dotted.map((category) => dot(at(category), r, tone))];
}

function withValue(series: ChartSeries): number[] {
  return series.points.flatMap(({ value }, i) => (value === null ? [] : [i]));
}

/** Values above the points when there is one main series and room for them; the last value stands in the label. */
function valueMarks(
  spec: ChartSpec,
  x: (category: number) => number,
  y: ValueScale,
  { small }: Sizes,
  width: number,
): Mark[] {
  const [series, second] = seriesOfRole(spec, 'main');
  if (series === undefined || second !== undefined || spec.categories.length > 8) return [];
  const last = lastWithValue(series);
  const style = { size: small, tone: 'text', halo: true } as const;
  return series.points.flatMap(({ value, text }, category) =>
    value === null || category === last
      ? []
      : [textInside(text, x(category), Math.max(small, y(value) - 9), width, style)],
  );
}
