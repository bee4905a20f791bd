import type { Points, UnitYear, YearDataset } from '../../dataset/site.ts';
import { formatChange } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { changePoint, domainOver, pointsPoint, sourceText, specBase } from './spec-parts.ts';

/** From the total of the year before to this year's, through the parts of the change. Undefined where it is not split. */
export function changeSteps(dataset: YearDataset, unit: UnitYear, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const { change } = unit;
  if (change === null || change.split === null) return undefined;
  const { total, performance, maxima, added, dropped, bonus } = change.split;
  const parts = [
    // what the unit did is said also where it did the same as before
    { name: charts.performance, points: performance },
    ...[
      { name: charts.maxima, points: maxima },
      { name: charts.added, points: added },
      { name: charts.dropped, points: dropped },
      { name: charts.bonus, points: bonus },
    ].filter(({ points }) => points !== 0),
  ];
  const before = unit.total - total;
  const ends: Points[] = [before];
  for (const { points } of parts) ends.push(ends.at(-1)! + points);
  return {
    ...specBase(lang, [dataset]),
    source: sourceText(lang, [dataset], `${change.year}–${dataset.year}`),
    id: `change-${dataset.year}`,
    kind: 'steps',
    title: charts.stepsTitle(unit.name[lang], formatChange(lang, total), change.year),
    subtitle: charts.stepsSubtitle(change.year, dataset.year),
    sentence: charts.stepsSentence(
      parts.map(({ name, points }) => `${name} ${formatChange(lang, points)}`).join('; '),
      formatChange(lang, total),
    ),
    categoryTitle: charts.part,
    valueTitle: charts.points,
    categories: [
      { label: charts.totalIn(change.year) },
      ...parts.map(({ name }) => ({ label: name })),
      { label: charts.totalIn(dataset.year) },
    ],
    series: [
      {
        id: 'parts',
        name: charts.points,
        role: 'main',
        points: [
          pointsPoint(lang, before),
          ...parts.map(({ points }) => changePoint(lang, points)),
          pointsPoint(lang, unit.total),
        ],
      },
    ],
    domain: domainOver(ends),
  };
}
