import type { Site } from '../../dataset/site.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import type { ChartSeries, ChartSpec } from '../chart-spec.ts';
import { rankedLists } from './rank-label.ts';
import { gapPoint, specBase } from './spec-parts.ts';
import { unitBreaks, yearsOnAxis } from './year-axis.ts';

/** More units than this cannot be told apart in one drawing; the table of the page has them all. */
const MOST_UNITS = 40;

/**
 * Ranks of all units over the years. Ranks under new rules are still ranks: only mergers break a line.
 * Undefined where a year has several lists: two units of one rank would stand on one spot without being tied.
 */
export function rankBump(site: Site, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const axis = yearsOnAxis(site);
  const ranks = site.units.flatMap(({ years }) =>
    years.flatMap((point) => (point?.rank ? [point.rank] : [])),
  );
  if (axis.length < 2 || ranks.length === 0 || site.units.length > MOST_UNITS) return undefined;
  if (site.years.some((dataset) => rankedLists(dataset).size > 1)) return undefined;
  const firsts = site.years.map(({ year, units }) => ({
    year,
    first: units.filter(({ rank }) => rank === 1),
  }));
  const most = mostOftenFirst(site);
  return {
    ...specBase(lang, site.years),
    id: 'ranks',
    kind: 'bump',
    title: most ? charts.bumpTitle(most.name[lang], most.years) : charts.bumpTitlePlain,
    subtitle: charts.bumpSubtitle,
    sentence: charts.bumpSentence(
      firsts
        .map(({ year, first }) => `${year}: ${first.map(({ name }) => name[lang]).join(', ')}`)
        .join('; '),
    ),
    categoryTitle: charts.yearsTitle,
    seriesTitle: charts.unitsTitle,
    valueTitle: charts.rank,
    categories: axis.map((year) => ({ label: String(year) })),
    series: site.units.map(
      (unit): ChartSeries => ({
        id: unit.id,
        name: unit.name[lang],
        role: unit.years.some((point) => point?.rank === 1) ? 'main' : 'context',
        breaksBefore: unitBreaks(site, unit),
        points: axis.map((year) => {
          const point = unit.years.find((one) => one?.year === year);
          if (!point) return gapPoint(charts.noneIn(year));
          return point.rank === null
            ? gapPoint(charts.unranked)
            : { value: point.rank, text: charts.rankText(point.rank, point.tied) };
        }),
      }),
    ),
    domain: [1, Math.max(...ranks, 2)],
  };
}

function mostOftenFirst(site: Site): { name: Site['units'][number]['name']; years: number } | undefined {
  const counts = site.units.map(({ name, years }) => ({
    name,
    years: years.filter((point) => point?.rank === 1).length,
  }));
  const best = Math.max(...counts.map(({ years }) => years));
  const winners = counts.filter(({ years }) => years === best);
  return best > 1 && winners.length === 1 ? winners[0] : undefined;
}
