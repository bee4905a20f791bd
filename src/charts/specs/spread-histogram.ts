import { binsOf } from '../../analysis/bins-of.ts';
import { quartilesOf } from '../../analysis/quartiles-of.ts';
import type { Points, YearDataset } from '../../dataset/site.ts';
import type { MainView } from '../../dataset/tree.ts';
import { formatMaximum } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { formatPoints } from '../../points/format-points.ts';
import { MILLION } from '../../points/points.ts';
import type { ChartMarker, ChartSpec } from '../chart-spec.ts';
import { pointsIn } from './points-in.ts';
import { domainUpTo, specBase } from './spec-parts.ts';

/** Fewer units than this have no distribution to speak of. */
const FEWEST = 3;
/** Up to so many units a component's ranked bars show each of them. */
const FEW = 12;

/** How the totals of the ranked units are spread, with median and quartiles. Undefined with fewer than three. */
export function totalHistogram(dataset: YearDataset, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const totals = dataset.units.flatMap(({ rank, total }) => (rank === null ? [] : [total]));
  return spreadHistogram(dataset, totals, lang, {
    id: `spread-${dataset.year}`,
    subtitle: charts.spreadSubtitle(dataset.year),
    categoryTitle: charts.totalOf(formatMaximum(lang, dataset.maximum)),
  });
}

/** How the points of one main index are spread over the units ranked in it. Undefined where it is worth nothing. */
export function mainIndexHistogram(dataset: YearDataset, main: MainView, lang: Lang): ChartSpec | undefined {
  if (main.maxScore === 0) return undefined;
  const points = dataset.units.flatMap(({ mains }) => {
    const result = mains[main.m]!;
    return result.rank === null ? [] : [result.points];
  });
  return spreadHistogram(dataset, points, lang, namesOf(dataset, main, lang));
}

/** How the points of one component are spread, where there are too many units to see it in the ranked bars. */
export function componentHistogram(dataset: YearDataset, c: number, lang: Lang): ChartSpec | undefined {
  const points = dataset.units.flatMap(({ rank }, u) => {
    if (rank === null) return [];
    return pointsIn(dataset, dataset.counted, u, c) ?? [];
  });
  if (points.length <= FEW) return undefined;
  return spreadHistogram(dataset, points, lang, namesOf(dataset, dataset.scores.components[c]!, lang));
}

type Names = Pick<ChartSpec, 'id' | 'subtitle' | 'categoryTitle'>;

function namesOf(
  { year }: YearDataset,
  { code, name, maxScore }: Pick<MainView, 'code' | 'name' | 'maxScore'>,
  lang: Lang,
): Names {
  const { charts } = messagesOf(lang);
  return {
    id: `spread-${year}-${code}`,
    subtitle: charts.spreadSubtitleOf(`${code}. ${name[lang]}`, year),
    categoryTitle: charts.pointsOf(formatMaximum(lang, maxScore)),
  };
}

function spreadHistogram(
  dataset: YearDataset,
  points: readonly Points[],
  lang: Lang,
  names: Names,
): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const spread = quartilesOf(points);
  if (spread === null || points.length < FEWEST) return undefined;
  const { edges, counts } = binsOf(points);
  const text = (value: Points): string => formatPoints(lang, value);
  const edge = (i: number): string => formatMaximum(lang, edges[i]!);
  const equal = spread.min === spread.max;
  const labels = counts.map((_, i) => {
    if (equal) return text(spread.min);
    return (i === counts.length - 1 ? charts.lastBin : charts.bin)(edge(i), edge(i + 1));
  });
  const most = Math.max(...counts);
  const fullest = labels.filter((_, i) => counts[i] === most).join(', ');
  const marker = (name: string, value: Points): ChartMarker => ({
    name,
    value: value / MILLION,
    text: text(value),
  });
  const median = marker(charts.median, spread.median);
  return {
    ...specBase(lang, [dataset]),
    ...names,
    kind: 'histogram',
    title: equal
      ? charts.spreadTitleEqual(points.length, text(spread.min))
      : charts.spreadTitle(text(spread.q1), text(spread.q3)),
    sentence: charts.spreadSentence(points.length, text(spread.min), text(spread.max), most, fullest),
    valueTitle: charts.unitCount,
    categories: labels.map((label, i) => ({ label, short: equal ? label : `${edge(i)}–${edge(i + 1)}` })),
    series: [
      {
        id: 'units',
        name: charts.unitCount,
        role: 'main',
        points: counts.map((count) => ({ value: count, text: String(count) })),
      },
    ],
    domain: domainUpTo(counts),
    bins: {
      edges: edges.map((one) => one / MILLION),
      markers: equal ? [median] : [marker(charts.q1, spread.q1), marker(charts.q3, spread.q3), median],
    },
  };
}
