import { breaksOf } from './break-marks.ts';
import { bumpSlots } from './bump-slots.ts';
import { categoryLabels, categoryScale } from './category-axis.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { dot, type Position, seriesLines } from './line-marks.ts';
import { type Drawing, finishDrawing, type Mark, type Tone } from './mark.ts';
import { backToFront, seriesName, seriesOfRole, toneOf } from './series-roles.ts';
import { type Sizes, sizesOf } from './sizes-of.ts';
import { noteBlock, textBeside, textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

const MAX_LABELLED = 24;

/**
 * Ranks over time, the best at the top, with the rank in a circle at each point and the names at both ends
 * (only at the right where the drawing is narrow). Lines stop at gaps and breaks.
 */
export function drawBump(spec: ChartSpec, width: number): Drawing {
  const sizes = sizesOf(width);
  const { narrow, small } = sizes;
  const r = narrow ? 9 : 10;
  const named = namedSeries(spec);
  const room = labelRoom(spec, named, width, sizes);
  const left = (narrow ? 0 : room + 8) + r + 1;
  const right = width - room - 8 - r;
  const x = categoryScale(spec, left, right);
  const title = wrapText(spec.valueTitle, width, small);
  const breaks = breaksOf(spec, x, width, sizes);
  const axisTop = title.length * small * 1.25 + 8;
  const axis = categoryLabels(spec, x, axisTop + breaks.height, width, sizes);
  const top = axisTop + breaks.height + axis.height + r + 8;
  const step = rowStep(spec, named, room, sizes);
  const slots = spec.categories.map((_, category) => bumpSlots(spec, category, Math.min(1, (2 * r) / step)));
  const y = (slot: number): number => top + (slot - spec.domain[0]) * step;
  const lowest = Math.max(...spec.domain, ...slots.flat().map((slot) => slot ?? 1));
  const bottom = y(lowest) + r + 4;
  const at = (series: ChartSeries, category: number): Position => ({
    x: x(category),
    y: y(slots[category]?.[spec.series.indexOf(series)] ?? lowest),
  });
  const notes = noteBlock([...breaks.notes, ...unlabelledNotes(spec, named)], bottom, width, small);
  return finishDrawing(width, bottom + notes.height + 2, [
    ...textBlock(title, 0, 0, { size: small, tone: 'muted' }),
    ...axis.marks,
    ...breaks.marks(axisTop + breaks.height, bottom),
    ...backToFront(spec).flatMap((series) =>
      seriesMarks(spec, series, (category) => at(series, category), named.includes(series) ? r : 3, small),
    ),
    ...named.flatMap((series) => nameMarks(spec, series, at, room, r, sizes)),
    ...notes.marks,
  ]);
}

/** Series with a name in the drawing: all of them while they can be told apart. */
function namedSeries(spec: ChartSpec): ChartSeries[] {
  return spec.series.length <= MAX_LABELLED ? [...spec.series] : seriesOfRole(spec, 'main');
}

function labelRoom(
  spec: ChartSpec,
  named: readonly ChartSeries[],
  width: number,
  { narrow, font, small }: Sizes,
) {
  const widest = named.map((series) => {
    const size = series.role === 'main' ? font : small;
    return textWidth(seriesName(series, narrow), size, series.role === 'main');
  });
  // years need room between the names
  const most = width * (narrow ? 0.44 : spec.categories.length > 6 ? 0.24 : 0.3);
  return Math.min(most, Math.max(0, ...widest) + 1);
}

function rowStep(spec: ChartSpec, named: readonly ChartSeries[], room: number, sizes: Sizes): number {
  if (named.length < spec.series.length) return 14;
  const lines = named.map((series) => nameLines(series, room, sizes).length);
  return Math.max(24, 4 + Math.max(1, ...lines) * Math.round(sizes.font * 1.15));
}

function nameLines(series: ChartSeries, room: number, { narrow, font, small }: Sizes): string[] {
  const main = series.role === 'main';
  return wrapText(seriesName(series, narrow), room, main ? font : small, main);
}

function seriesMarks(
  spec: ChartSpec,
  series: ChartSeries,
  at: (category: number) => Position,
  r: number,
  size: number,
) {
  const tone = toneOf(spec, series);
  const pale = series.role !== 'main';
  const marks = seriesLines(spec, series, at);
  series.points.forEach(({ value }, category) => {
    if (value === null) return;
    const place = at(category);
    marks.push(dot(place, r, tone, pale && r > 5));
    if (r <= 5) return;
    const style = { size, tone: pale ? 'text' : 'surface', anchor: 'middle', bold: !pale } as const;
    marks.push(...textBeside([String(value)], place.x, place.y, style));
  });
  return marks;
}

function nameMarks(
  spec: ChartSpec,
  series: ChartSeries,
  at: (series: ChartSeries, category: number) => Position,
  room: number,
  r: number,
  sizes: Sizes,
): Mark[] {
  const main = series.role === 'main';
  const tone: Tone = main ? toneOf(spec, series) : 'text';
  const style = { size: main ? sizes.font : sizes.small, tone, bold: main } as const;
  const lines = nameLines(series, room, sizes);
  const last = spec.categories.length - 1;
  const marks: Mark[] = [];
  if (series.points[last]?.value != null) {
    const end = at(series, last);
    marks.push(...textBeside(lines, end.x + r + 6, end.y, style));
  }
  if (!sizes.narrow && last > 0 && series.points[0]?.value != null) {
    const start = at(series, 0);
    marks.push(...textBeside(lines, start.x - r - 6, start.y, { ...style, anchor: 'end' }));
  }
  return marks;
}

/** "Name: why" for each series that has no value at the last category, and so no name at the right. */
function unlabelledNotes(spec: ChartSpec, named: readonly ChartSeries[]): string[] {
  return named.flatMap((series) => {
    const last = series.points[spec.categories.length - 1];
    if (last === undefined || last.value !== null) return [];
    return [[series.name, last.text].filter((text) => text !== '').join(': ')];
  });
}
