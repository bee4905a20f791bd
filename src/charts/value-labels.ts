import type { ChartSpec } from './chart-spec.ts';
import type { Position } from './line-marks.ts';
import type { Mark } from './mark.ts';
import { lastWithValue, seriesOfRole } from './series-roles.ts';
import { textInside } from './text-block.ts';
import { textWidth, widestText } from './text-width.ts';

/** More values than this would crowd the line. */
const MAX_VALUES = 8;

/**
 * Values above the points of the main series, when there is one and room for them. They keep clear of the line:
 * the steeper it rises, the higher and further to its outer side they stand. The last value stands in the end label.
 */
export function valueLabels(
  spec: ChartSpec,
  at: (category: number, value: number) => Position,
  width: number,
  size: number,
): Mark[] {
  const [series, second] = seriesOfRole(spec, 'main');
  if (series === undefined || second !== undefined || spec.categories.length > MAX_VALUES) return [];
  const last = lastWithValue(series);
  const step = spec.categories.length < 2 ? width : at(1, 0).x - at(0, 0).x;
  const texts = series.points.flatMap(({ value, text }) => (value === null ? [] : [text]));
  if (widestText(texts, size) + 6 > step) return [];
  const rise = (from: Position, category: number): number => {
    const value = series.points[category]?.value ?? null;
    if (value === null) return 0;
    const to = at(category, value);
    return Math.max(0, (from.y - to.y) / Math.abs(to.x - from.x));
  };
  return series.points.flatMap(({ value, text }, category) => {
    if (value === null || category === last) return [];
    const place = at(category, value);
    const half = textWidth(text, size) / 2;
    const [before, after] = [rise(place, category - 1), rise(place, category + 1)];
    // the first value has the axis at its left
    const aside = category === 0 || before * after > 0 ? 0 : 0.6 * Math.sign(before - after);
    const above = 10 + Math.max(before * (1 - aside), after * (1 + aside)) * half;
    const baseline = Math.max(size, place.y - Math.min(above, 30));
    const style = { size, tone: 'text', halo: true } as const;
    return [textInside(text, place.x + aside * half, baseline, width, style)];
  });
}
