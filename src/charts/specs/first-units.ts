import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import type { ChartSpec } from '../chart-spec.ts';

/** More rows than this make a drawing that nobody reads to its end; so many of them are then drawn. */
const MOST = 40;
const SHOWN = 30;

/** A chart of units by rank with no more of them than can be read; the subtitle says how many there are. */
export function firstUnits(spec: ChartSpec, lang: Lang): ChartSpec {
  const all = spec.categories.length;
  if (all <= MOST) return spec;
  return {
    ...spec,
    subtitle: `${spec.subtitle}; ${messagesOf(lang).charts.firstOnly(SHOWN, all)}`,
    categories: spec.categories.slice(0, SHOWN),
    series: spec.series.map((series) => ({ ...series, points: series.points.slice(0, SHOWN) })),
  };
}
