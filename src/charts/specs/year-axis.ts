import type { Site, UnitHistory } from '../../dataset/site.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import type { ChartSpec } from '../chart-spec.ts';

/** All years from the first to the last published one: a year without data keeps its place on the axis. */
export function yearsOnAxis({ years }: Site): number[] {
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Breaks for all series: years whose rules differ from the published year before. */
export function ruleBreaks(site: Site, lang: Lang): ChartSpec['breaks'] {
  const axis = yearsOnAxis(site);
  return site.years
    .filter(({ ruleChanges }) => ruleChanges.length > 0)
    .map(({ year }) => ({ before: axis.indexOf(year), label: messagesOf(lang).charts.newRules }));
}

/** Positions before which one unit's series breaks because the unit was merged, split or renamed. */
export function unitBreaks(site: Site, unit: UnitHistory): number[] {
  const axis = yearsOnAxis(site);
  return unit.breaks.filter(({ kind }) => kind !== 'framework').map(({ year }) => axis.indexOf(year));
}
