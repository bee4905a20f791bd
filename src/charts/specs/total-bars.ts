import { medianOf } from '../../analysis/median-of.ts';
import type { YearDataset } from '../../dataset/site.ts';
import { formatMaximum } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { formatPoints } from '../../points/format-points.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { firstUnits, firstUnitsSubtitle } from './first-units.ts';
import { rankLabel } from './rank-label.ts';
import { domainFromZero, pointsPoint, rankedUnits, specBase } from './spec-parts.ts';

/** Bars of the totals of a year, most points first over all lists, with the median. Undefined where no unit is ranked. */
export function totalBars(dataset: YearDataset, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const units = rankedUnits(dataset).toSorted((a, b) => b.total - a.total);
  const [first] = units;
  const shown = firstUnits(units);
  if (first === undefined) return undefined;
  const leaders = units.filter(({ total }) => total === first.total);
  const totals = units.map(({ total }) => total);
  const median = medianOf(totals)!;
  const label = rankLabel(dataset, lang);
  const names = leaders.map(({ name }) => name[lang]).join(', ');
  return {
    ...specBase(lang, [dataset]),
    id: `total-${dataset.year}`,
    kind: 'bars',
    title: charts.totalTitle(formatPoints(lang, median)),
    subtitle: firstUnitsSubtitle(charts.totalSubtitle(dataset.year), shown.length, units.length, lang),
    sentence: charts.totalSentence(
      units.length,
      names,
      formatPoints(lang, first.total),
      formatPoints(lang, totals.at(-1)!),
    ),
    categoryTitle: charts.unitsTitle,
    valueTitle: charts.totalOf(formatMaximum(lang, dataset.maximum)),
    categories: shown.map((unit) => ({ label: label(unit) })),
    series: [
      {
        id: 'total',
        name: charts.total,
        role: 'main',
        points: shown.map(({ total }) => pointsPoint(lang, total)),
      },
      {
        id: 'median',
        name: charts.median,
        role: 'reference',
        points: shown.map(() => pointsPoint(lang, median)),
      },
    ],
    domain: domainFromZero(dataset.maximum, totals),
  };
}
