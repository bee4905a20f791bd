import { medianOf } from '../../analysis/median-of.ts';
import type { YearDataset } from '../../dataset/site.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { formatPoints } from '../../points/format-points.ts';
import type { ChartSeries, ChartSpec } from '../chart-spec.ts';
import { domainFromZero, gapPoint, pointsOrGap, pointsPoint, specBase } from './spec-parts.ts';

/** How many units of the last reading are drawn strongly. */
const STRONG = 3;

/**
 * Self scores so far in each round of a year, and at its end, after the result of the year before where it may be compared:
 * as dots apart from the lines, and its median as a line across. Undefined without rounds.
 * @param previous the published year before
 */
export function roundLines(dataset: YearDataset, lang: Lang, previous?: YearDataset): ChartSpec | undefined {
  const { charts, progressPage } = messagesOf(lang);
  const before = finalsBefore(dataset, previous);
  const { rounds, units } = dataset;
  const final = new Map(units.map(({ id, self }) => [id, self]));
  const lastRound = rounds.at(-1);
  if (lastRound === undefined || lastRound.units.length === 0) return undefined;
  const atEnd = units.filter(({ self }) => self !== null).sort((a, b) => (b.self ?? 0) - (a.self ?? 0));
  const strong = new Set(atEnd.slice(0, STRONG).map(({ id }) => id));
  const series = units.map(
    ({ id, name }): ChartSeries => ({
      id,
      name: name[lang],
      role: strong.has(id) ? 'main' : 'context',
      points: [
        ...(before
          ? [
              before.points.has(id)
                ? pointsPoint(lang, before.points.get(id)!)
                : gapPoint(charts.notComparable),
            ]
          : []),
        ...rounds.map((round) => {
          const reading = round.units.find((one) => one.id === id);
          return reading ? pointsPoint(lang, reading.points) : gapPoint(charts.none);
        }),
        final.get(id) == null ? gapPoint(charts.none) : pointsPoint(lang, final.get(id)!),
      ],
    }),
  );
  const medians = [
    ...rounds.map((round) => round.units.map(({ points }) => points)),
    atEnd.map(({ self }) => self ?? 0),
  ].map(medianOf);
  const beforeMedian = before && medianOf(before.ranked);
  const best = [...lastRound.units].sort((a, b) => b.points - a.points)[0]!;
  const day = formatDay(lang, lastRound.day);
  const bestName = units.find(({ id }) => id === best.id)?.name[lang] ?? best.id;
  const categories = [
    ...(before ? [{ label: charts.finalOf(before.year) }] : []),
    ...rounds.map(({ day: date }) => ({ label: formatDay(lang, date) })),
    { label: progressPage.yearEnd },
  ];
  const text = (median: number | undefined) =>
    median === undefined ? charts.none : formatPoints(lang, median);
  return {
    ...specBase(lang, [dataset]),
    id: `rounds-${dataset.year}`,
    kind: 'lines',
    title: charts.roundsTitle(bestName, formatPoints(lang, best.points), day),
    subtitle: charts.roundsSubtitle(dataset.year),
    sentence: charts.roundsSentence(text(medians[0]), text(medians.at(-1))),
    categoryTitle: charts.roundsAxis,
    seriesTitle: charts.unitsTitle,
    valueTitle: charts.pointsOf(formatPoints(lang, dataset.maximum, 0)),
    categories,
    series: [
      ...series,
      {
        id: 'median',
        name: charts.median,
        role: 'reference',
        points: [...(before ? [beforeMedian] : []), ...medians].map((median) => pointsOrGap(lang, median)),
      },
      ...(before && beforeMedian !== undefined
        ? [
            {
              id: 'median-before',
              name: charts.lastFinal(before.year),
              role: 'reference' as const,
              points: categories.map(() => pointsPoint(lang, beforeMedian)),
            },
          ]
        : []),
    ],
    domain: domainFromZero(dataset.maximum, before ? [...before.points.values()] : []),
    breaks: before ? [{ before: 1, label: charts.yearBegins(dataset.year) }] : [],
  };
}

/**
 * Counted points of the year before, without bonus as the rounds are, of units whose trend does not break.
 * Undefined where the rules are others or nobody may be compared.
 */
function finalsBefore({ ruleChanges, units }: YearDataset, previous: YearDataset | undefined) {
  if (previous === undefined || ruleChanges.length > 0) return undefined;
  const continued = new Set(units.filter(({ change }) => change?.year === previous.year).map(({ id }) => id));
  const compared = previous.units.filter(({ id, rank }) => rank !== null && continued.has(id));
  if (compared.length === 0) return undefined;
  return {
    year: previous.year,
    points: new Map(compared.map(({ id, points }) => [id, points])),
    ranked: previous.units.filter(({ rank }) => rank !== null).map(({ points }) => points),
  };
}
