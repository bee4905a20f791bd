import { breaksOf } from './break-marks.ts';
import { categoryLabels, categoryScale } from './category-axis.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { endLabelMarks, endLabels, labelRoom, labelsHeight, unlabelledNotes } from './end-labels.ts';
import { inLayers } from './in-layers.ts';
import { dot, lonePoints, type Position, seriesLines } from './line-marks.ts';
import { type Drawing, finishDrawing, type Mark } from './mark.ts';
import { backToFront, lastWithValue, seriesOfRole, toneOf } from './series-roles.ts';
import { sizesOf } from './sizes-of.ts';
import { lineBeside, lineHeight, noteBlock, textBlock } from './text-block.ts';
import { widestText } from './text-width.ts';
import { axisTicks, tickText, valueScale } from './value-axis.ts';
import { valueLabels } from './value-labels.ts';
import { wrapText } from './wrap-text.ts';

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
  const tickTexts = ticks.map(({ text }) => text);
  const left = widestText(tickTexts, small) + 14;
  // many labels are moved far from their lines: their leaders need room to be followed
  const leader = labels.length > 8 ? 48 : 18;
  const right = width - room - leader;
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
    lineBeside(text, left - 10, y(value), { size: small, tone: 'muted', anchor: 'end' }),
  ]);
  const axis = categoryLabels(spec, x, bottom + 6, width, sizes);
  const marksOf = (some: readonly ChartSeries[]): Mark[] =>
    inLayers(some.map((series) => seriesLayers(spec, series, (category) => at(series, category))));
  const place = {
    end: (series: ChartSeries) => at(series, lastWithValue(series)),
    plotRight: right,
    x: right + leader,
    top: top - 6,
    bottom: bottom + 6,
  };
  const notes = noteBlock(
    [...breaks.notes, ...unlabelledNotes(spec, labels)],
    bottom + 6 + axis.height,
    width,
    small,
  );
  return finishDrawing(width, bottom + 6 + axis.height + notes.height + 2, [
    ...textBlock(title, 0, 0, { size: small, tone: 'muted' }),
    ...grid,
    ...breaks.marks(top, bottom),
    ...axis.marks,
    ...marksOf(backToFront(spec).filter(({ role }) => role !== 'main')),
    ...valueLabels(spec, (category, value) => ({ x: x(category), y: y(value) }), width, small),
    ...marksOf(seriesOfRole(spec, 'main')),
    ...endLabelMarks(labels, place),
    ...notes.marks,
  ]);
}

/** Lines and dots of one series, in layers. */
function seriesLayers(spec: ChartSpec, series: ChartSeries, at: (category: number) => Position): Mark[][] {
  const tone = toneOf(spec, series);
  const dotted = series.role === 'main' ? withValue(series) : lonePoints(spec, series);
  const r = series.role === 'main' ? 4 : 2.5;
  return [seriesLines(spec, series, at), dotted.map((category) => dot(at(category), r, tone))];
}

function withValue(series: ChartSeries): number[] {
  return series.points.flatMap(({ value }, i) => (value === null ? [] : [i]));
}
