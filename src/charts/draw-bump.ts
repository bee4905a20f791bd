import { breaksOf } from './break-marks.ts';
import { namedSeries, nameMarks, nameRoom, rankStep } from './bump-names.ts';
import { bumpSlots } from './bump-slots.ts';
import { categoryLabels, categoryScale } from './category-axis.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { inLayers } from './in-layers.ts';
import { dot, type Position, seriesLines } from './line-marks.ts';
import { type Drawing, finishDrawing, type Mark } from './mark.ts';
import { backToFront, toneOf } from './series-roles.ts';
import { sizesOf } from './sizes-of.ts';
import { lineBeside, lineHeight, noteBlock, textBlock } from './text-block.ts';
import { wrapText } from './wrap-text.ts';

/** px between a circle and its name */
const GAP = 6;

/**
 * Ranks over time, the best at the top, with the rank in a circle at each point and the names at both ends
 * (only at the right where the drawing is narrow). Lines stop at gaps and breaks.
 */
export function drawBump(spec: ChartSpec, width: number): Drawing {
  const sizes = sizesOf(width);
  const { narrow, small } = sizes;
  const named = namedSeries(spec);
  const room = nameRoom(spec, width, sizes);
  const r = narrow ? 9 : 10;
  const left = (narrow ? 0 : room + GAP) + r + 1;
  const right = width - room - GAP - r;
  const x = categoryScale(spec, left, right);
  const title = wrapText(spec.valueTitle, width, small);
  const breaks = breaksOf(spec, x, width, sizes);
  const axisTop = title.length * lineHeight(small) + 8 + breaks.height;
  const axis = categoryLabels(spec, x, axisTop, width, sizes);
  const top = axisTop + axis.height + r + 8;
  const step = rankStep(spec, room, sizes);
  const slots = spec.categories.map((_, category) => bumpSlots(spec, category, Math.min(1, (2 * r) / step)));
  const best = spec.domain[0];
  const lowest = Math.max(...spec.domain, ...slots.flat().map((slot) => slot ?? best));
  const y = (slot: number): number => top + (slot - best) * step;
  const at = (series: ChartSeries, category: number): Position => {
    return { x: x(category), y: y(slots[category]?.[spec.series.indexOf(series)] ?? lowest) };
  };
  const names = (category: number, anchor: 'start' | 'end'): Mark[] => {
    const side = x(category) + (anchor === 'start' ? r + GAP : -r - GAP);
    const limits = { top: top - step / 2, bottom: y(lowest) + step / 2 };
    const place = { at: (series: ChartSeries) => at(series, category), x: side, anchor, room, ...limits };
    return nameMarks(spec, category, place, sizes);
  };
  const last = spec.categories.length - 1;
  const bottom = y(lowest) + step / 2 + 2;
  const notes = noteBlock([...breaks.notes, ...unnamedNotes(spec, named)], bottom, width, small);
  return finishDrawing(width, bottom + notes.height + 2, [
    ...textBlock(title, 0, 0, { size: small, tone: 'muted' }),
    ...axis.marks,
    ...breaks.marks(axisTop, bottom),
    ...inLayers(
      backToFront(spec).map((series) =>
        seriesLayers(spec, series, (category) => at(series, category), named.includes(series) ? r : 3, small),
      ),
    ),
    ...(narrow || last < 1 ? [] : names(0, 'end')),
    ...names(last, 'start'),
    ...notes.marks,
  ]);
}

/** Lines, circles and ranks of one series, in layers; circles of radius `r` large enough for it hold the rank. */
function seriesLayers(
  spec: ChartSpec,
  series: ChartSeries,
  at: (category: number) => Position,
  r: number,
  size: number,
): Mark[][] {
  const tone = toneOf(spec, series);
  const numbered = r > 5;
  const pale = series.role !== 'main';
  const style = { size, tone: pale ? 'text' : 'surface', anchor: 'middle', bold: !pale } as const;
  const there = series.points.flatMap(({ value }, category) =>
    value === null ? [] : [{ value, place: at(category) }],
  );
  const ranks = there.map(({ value, place }) => lineBeside(String(value), place.x, place.y, style));
  return [
    seriesLines(spec, series, at),
    there.map(({ place }) => dot(place, r, tone, pale && numbered)),
    numbered ? ranks : [],
  ];
}

/** "Name: why" for each series that has no value at the last category, and so no name at the right. */
function unnamedNotes(spec: ChartSpec, named: readonly ChartSeries[]): string[] {
  return named.flatMap((series) => {
    const last = series.points[spec.categories.length - 1];
    if (last === undefined || last.value !== null) return [];
    return [[series.name, last.text].filter((text) => text !== '').join(': ')];
  });
}
