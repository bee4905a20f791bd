import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import type { Position } from './line-marks.ts';
import type { Mark } from './mark.ts';
import { relaxLabels } from './relax-labels.ts';
import { seriesName, seriesOfRole, toneOf } from './series-roles.ts';
import type { Sizes } from './sizes-of.ts';
import { lineHeight, textBeside } from './text-block.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

const MAX_NAMED = 24;

/** Series with a name in the drawing: all of them while they can be told apart, else the main ones. */
export function namedSeries(spec: ChartSpec): ChartSeries[] {
  return spec.series.length <= MAX_NAMED ? [...spec.series] : seriesOfRole(spec, 'main');
}

/** px for the names at one side. */
export function nameRoom(spec: ChartSpec, width: number, sizes: Sizes): number {
  const widths = namedSeries(spec).map((series) => {
    const { size, bold } = nameStyle(series, sizes);
    return textWidth(seriesName(series, sizes.narrow), size, bold);
  });
  // many years need the room between the names
  const share = sizes.narrow ? 0.44 : spec.categories.length > 6 ? 0.24 : 0.3;
  return Math.min(width * share, Math.max(0, ...widths) + 1);
}

/** px between two ranks. */
export function rankStep(spec: ChartSpec, room: number, sizes: Sizes): number {
  const named = namedSeries(spec);
  if (named.length < spec.series.length) return 14;
  const heights = named.map((series) => nameHeight(series, room, sizes));
  return Math.max(24, ...heights);
}

export interface NamePlace {
  readonly at: (series: ChartSeries) => Position;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly room: number;
  readonly top: number;
  readonly bottom: number;
}

/** Names beside the points of one category, moved apart where ties bring them together. */
export function nameMarks(spec: ChartSpec, category: number, place: NamePlace, sizes: Sizes): Mark[] {
  const shown = namedSeries(spec).filter((series) => (series.points[category]?.value ?? null) !== null);
  const slots = shown.map((series) => ({
    wanted: place.at(series).y,
    height: nameHeight(series, place.room, sizes),
  }));
  const middles = relaxLabels(slots, place.top, place.bottom);
  return shown.flatMap((series, i) => {
    const tone = series.role === 'main' ? toneOf(spec, series) : 'text';
    const style = { ...nameStyle(series, sizes), tone, anchor: place.anchor } as const;
    return textBeside(nameLines(series, place.room, sizes), place.x, middles[i] ?? 0, style);
  });
}

function nameHeight(series: ChartSeries, room: number, sizes: Sizes): number {
  return nameLines(series, room, sizes).length * lineHeight(nameStyle(series, sizes).size);
}

function nameLines(series: ChartSeries, room: number, sizes: Sizes): readonly string[] {
  const { size, bold } = nameStyle(series, sizes);
  return wrapText(seriesName(series, sizes.narrow), room, size, bold);
}

function nameStyle(series: ChartSeries, { font, small }: Sizes): { size: number; bold: boolean } {
  const bold = series.role === 'main';
  return { size: bold ? font : small, bold };
}
