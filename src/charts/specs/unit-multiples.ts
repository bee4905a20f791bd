import type { Points, Site, YearDataset } from '../../dataset/site.ts';
import { formatPart } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import type { ChartSeries, ChartSpec } from '../chart-spec.ts';
import { gapPoint, sharePoint, specBase } from './spec-parts.ts';
import { ruleBreaks, unitBreaks, yearsOnAxis } from './year-axis.ts';

/** More units than this would make a page of drawings; the table has them all. */
const MOST_UNITS = 60;

/**
 * What each unit attained over the years, in per cent of the maximum without bonus, so that years with other maxima stand
 * on one scale. Undefined with a single year, nobody ranked in the last one, or too many units.
 */
export function unitMultiples(site: Site, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const axis = yearsOnAxis(site);
  const last = site.years.at(-1);
  if (last?.median === undefined || axis.length < 2 || site.units.length > MOST_UNITS) return undefined;
  if (last.maximum === 0) return undefined;
  const datasets = new Map(site.years.map((dataset) => [dataset.year, dataset]));
  const share = (year: number, points: Points | undefined) => {
    const maximum = datasets.get(year)?.maximum ?? 0;
    return points === undefined || maximum === 0
      ? gapPoint(charts.noneIn(year))
      : sharePoint(lang, points, maximum);
  };
  const series = site.units.map(
    (unit): ChartSeries => ({
      id: unit.id,
      name: unit.name[lang],
      role: 'main',
      breaksBefore: unitBreaks(site, unit),
      points: axis.map((year) => share(year, unit.years.find((one) => one?.year === year)?.points)),
    }),
  );
  const median: ChartSeries = {
    id: 'median',
    name: charts.median,
    role: 'reference',
    points: axis.map((year) => share(year, datasets.get(year)?.median?.points)),
  };
  const values = [...series, median].flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const points = rankedPoints(last);
  const text = (one: Points): string => formatPart(lang, one, last.maximum);
  const high = points.filter((one) => one * 10 >= last.maximum * 9).length;
  return {
    ...specBase(lang, site.years),
    id: 'panels',
    kind: 'multiples',
    title: charts.unitsPanelsTitle(high, points.length, last.year),
    subtitle: charts.unitsPanelsSubtitle,
    sentence: charts.unitsPanelsSentence(
      last.year,
      text(last.median.points),
      text(Math.min(...points)),
      text(Math.max(...points)),
    ),
    categoryTitle: charts.yearsTitle,
    seriesTitle: charts.unitsTitle,
    valueTitle: charts.attainment,
    categories: axis.map((year) => ({ label: String(year) })),
    series: [...series, median],
    domain: [Math.floor(Math.min(...values) / 10) * 10, Math.max(100, ...values)],
    breaks: ruleBreaks(site, lang),
  };
}

function rankedPoints({ units }: YearDataset): Points[] {
  return units.flatMap(({ rank, points }) => (rank === null ? [] : [points]));
}
