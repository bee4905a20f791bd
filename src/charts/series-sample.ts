import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import type { KeyEntry } from './key-block.ts';
import { referenceMarker } from './reference-marker.ts';
import { toneOf } from './series-roles.ts';

/** Key entry of a series that is drawn as bars. */
export function barEntry(spec: ChartSpec, series: ChartSeries): KeyEntry {
  const tone = toneOf(spec, series);
  return {
    name: series.name,
    sample: (x, y) => [{ shape: 'rect', tone, x: x - 7, y: y - 5, width: 14, height: 10 }],
  };
}

/** Key entry of the reference series that is the `i`-th to be drawn as a marker. */
export function markerEntry(series: ChartSeries, i: number): KeyEntry {
  return { name: series.name, sample: (x, y) => referenceMarker(i, x, y, 14) };
}
