import { byRank } from '../../dataset/by-rank.ts';
import type { Site, UnitHistory } from '../../dataset/site.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { formatPoints } from '../../points/format-points.ts';
import type { ChartSeries, ChartSpec } from '../chart-spec.ts';
import { firstUnitsSubtitle } from './first-units.ts';
import { domainAround, gapPoint, pointsPoint, specBase } from './spec-parts.ts';
import { ruleBreaks, unitBreaks, yearsOnAxis } from './year-axis.ts';
import { yearMedians } from './year-medians.ts';

/** Lines that can still be told apart from a cloud, and how many of more are drawn. */
const MOST_LINES = 250;
const FIRST_LINES = 60;
/** How many units of the latest year are drawn strongly. */
const STRONG = 3;

/** Totals of all units over the years; the leaders of the latest year stand out. */
export function progressLines(site: Site, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const axis = yearsOnAxis(site);
  const totals = site.units.flatMap(({ years }) => years.flatMap((point) => (point ? [point.total] : [])));
  if (axis.length < 2 || totals.length === 0) return undefined;
  const breaks = ruleBreaks(site, lang);
  const yearBreaks = breaks.map(({ before }) => axis[before]!);
  const said = yearBreaks.length > 0 ? charts.breaksSentence(yearBreaks.join(', ')) : '';
  const gain = largestGain(site);
  const shown = shownUnits(site, gain?.unit);
  const units = shown.map(
    (unit): ChartSeries => ({
      id: unit.id,
      name: unit.name[lang],
      role: isLeader(unit, site) ? 'main' : 'context',
      breaksBefore: unitBreaks(site, unit),
      points: axis.map((year) => {
        const point = unit.years.find((one) => one?.year === year);
        return point ? pointsPoint(lang, point.total) : gapPoint(charts.noneIn(year));
      }),
    }),
  );
  return {
    ...specBase(lang, site.years),
    id: 'progress',
    kind: 'lines',
    title: gain
      ? charts.linesTitle(gain.unit.name[lang], formatPoints(lang, gain.points), gain.from, gain.to)
      : charts.linesTitlePlain,
    subtitle: firstUnitsSubtitle(charts.linesSubtitle, shown.length, site.units.length, lang),
    sentence: charts.linesSentence(shown.length, `${axis[0]}–${axis.at(-1)}`, said).trim(),
    categoryTitle: charts.yearsTitle,
    seriesTitle: charts.unitsTitle,
    valueTitle: charts.total,
    categories: axis.map((year) => ({ label: String(year) })),
    series: [...units, medianSeries(site, lang, axis)],
    domain: domainAround(totals),
    breaks,
  };
}

/** All units, or of very many the first ones of the latest year and the one that the title names: more lines are a blur. */
function shownUnits({ units, years }: Site, named: UnitHistory | undefined): readonly UnitHistory[] {
  if (units.length <= MOST_LINES) return units;
  const first = new Set(
    byRank((years.at(-1)?.units ?? []).filter(({ rank }) => rank !== null))
      .slice(0, FIRST_LINES)
      .map(({ id }) => id),
  );
  return units.filter((unit) => first.has(unit.id) || unit === named);
}

function isLeader(unit: UnitHistory, site: Site): boolean {
  const ranked = (site.years.at(-1)?.units ?? []).filter(({ rank }) => rank !== null);
  const own = ranked.find(({ id }) => id === unit.id);
  return own !== undefined && ranked.filter(({ total }) => total > own.total).length < STRONG;
}

function medianSeries(site: Site, lang: Lang, axis: readonly number[]): ChartSeries {
  const { charts } = messagesOf(lang);
  return {
    id: 'median',
    name: charts.median,
    role: 'reference',
    points: axis.map((year) => {
      const median = yearMedians(site).get(year);
      return median === undefined ? gapPoint(charts.none) : pointsPoint(lang, median);
    }),
  };
}

/** The largest gain between two neighbouring years whose totals may be compared; the latest such pair. */
function largestGain(
  site: Site,
): { unit: UnitHistory; points: number; from: number; to: number } | undefined {
  for (const dataset of [...site.years].reverse()) {
    const gains = dataset.units.flatMap(({ id, change }) =>
      change?.total != null && change.total > 0 ? [{ id, points: change.total, from: change.year }] : [],
    );
    const best = Math.max(...gains.map(({ points }) => points));
    const winners = gains.filter(({ points }) => points === best);
    const unit = site.units.find(({ id }) => id === winners[0]?.id);
    if (winners.length === 1 && unit) return { unit, points: best, from: winners[0]!.from, to: dataset.year };
  }
  return undefined;
}
