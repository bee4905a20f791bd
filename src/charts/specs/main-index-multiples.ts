import type { MainYear, Points, Site, UnitHistory } from '../../dataset/site.ts';
import { type MainView, mainsOf } from '../../dataset/tree.ts';
import { formatChange } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { MILLION } from '../../points/points.ts';
import type { ChartPoint, ChartSeries, ChartSpec } from '../chart-spec.ts';
import { gapPoint, sharePoint, specBase } from './spec-parts.ts';
import { ruleBreaks, unitBreaks, yearsOnAxis } from './year-axis.ts';

/** A main index over the years: the same where its code and its name are. */
interface Kept {
  readonly id: string;
  readonly name: string;
  readonly years: ReadonlyMap<number, MainInYear>;
}

interface MainInYear {
  readonly main: MainView;
  /** Undefined where the unit did not take part. */
  readonly own: MainYear | undefined;
  readonly median: Points | undefined;
}

/**
 * What a unit attained in each main index over the years, in per cent of its maximum, a panel for each index that at least
 * two years have. Undefined where no index has two years with a value.
 */
export function mainIndexMultiples(site: Site, unit: UnitHistory, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const axis = yearsOnAxis(site);
  const panels = keptMains(site, unit, lang).filter(({ years }) => years.size > 1);
  const series = panels.map(
    (kept): ChartSeries => ({
      id: kept.id,
      name: kept.name,
      role: 'main',
      breaksBefore: unitBreaks(site, unit),
      points: axis.map((year) => {
        const { main, own } = kept.years.get(year) ?? {};
        const whole = main && own?.applies && own.scored === main.components.length;
        return whole ? sharePoint(lang, own.points, main.maxScore) : gapPoint(charts.noneIn(year));
      }),
    }),
  );
  if (!series.some(({ points }) => points.filter(({ value }) => value !== null).length > 1)) return undefined;
  const medians = panels.map(
    (kept): ChartSeries => ({
      id: `median-${kept.id}`,
      name: charts.panelMedian(kept.name),
      short: charts.median,
      role: 'reference',
      panel: kept.id,
      points: axis.map((year): ChartPoint => {
        const { main, median } = kept.years.get(year) ?? {};
        return main && median !== undefined
          ? sharePoint(lang, median, main.maxScore)
          : gapPoint(charts.noneIn(year));
      }),
    }),
  );
  const breaks = ruleBreaks(site, lang);
  const change = breaks.length > 0 || unit.breaks.length > 0 ? undefined : largestChange(series, axis);
  const latest = series.flatMap(({ name, points }) => {
    const last = points.findLast(({ value }) => value !== null);
    return last ? [`${name}: ${last.text}`] : [];
  });
  return {
    ...specBase(lang, site.years),
    id: `mains-${unit.id}`,
    kind: 'multiples',
    title: change
      ? charts.mainsTitle(change.name, formatChange(lang, change.points), change.from, change.to)
      : charts.mainsTitlePlain,
    subtitle: charts.mainsSubtitle(unit.name[lang]),
    sentence: charts.mainsSentence(latest.join('; ')),
    categoryTitle: charts.yearsTitle,
    seriesTitle: charts.indicesTitle,
    valueTitle: charts.attainment,
    categories: axis.map((year) => ({ label: String(year) })),
    series: [...series, ...medians],
    domain: [0, 100],
    breaks,
  };
}

function keptMains(site: Site, unit: UnitHistory, lang: Lang): Kept[] {
  const kept = new Map<string, Kept>();
  for (const dataset of site.years) {
    const own = dataset.units.find(({ id }) => id === unit.id);
    for (const main of mainsOf(dataset)) {
      // A main index may be worth 0 points: it has no share to draw.
      if (main.maxScore === 0) continue;
      const key = JSON.stringify([main.code, main.name.vi]);
      const name = `${main.code}. ${main.name[lang]}`;
      const before = kept.get(key) ?? { id: `${main.code}-${kept.size}`, name, years: new Map() };
      const median = dataset.median?.mains[main.m];
      const inYear: MainInYear = { main, own: own?.mains[main.m], median };
      kept.set(key, { ...before, years: new Map([...before.years, [dataset.year, inYear]]) });
    }
  }
  return [...kept.values()];
}

/** The index that moved most between the first and the last year with a value, in percentage points; none where several did. */
function largestChange(series: readonly ChartSeries[], axis: readonly number[]) {
  const changes = series.flatMap(({ name, points }) => {
    const there = points.flatMap(({ value }, i) => (value === null ? [] : [{ value, year: axis[i]! }]));
    const [first, last] = [there[0], there.at(-1)];
    if (first === undefined || last === undefined || first === last) return [];
    const difference = Math.round((last.value - first.value) * MILLION);
    return [{ name, points: difference, from: first.year, to: last.year }];
  });
  const most = Math.max(...changes.map(({ points }) => Math.abs(points)));
  const widest = changes.filter(({ points }) => Math.abs(points) === most);
  return widest.length === 1 && most > 0 ? widest[0] : undefined;
}
