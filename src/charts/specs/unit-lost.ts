import type { UnitYear, YearDataset } from '../../dataset/site.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { formatPoints } from '../../points/format-points.ts';
import { MILLION } from '../../points/points.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { pointsIn } from './points-in.ts';
import { domainUpTo, pointsPoint, specBase } from './spec-parts.ts';

const MOST = 10;

/**
 * The components in which a unit lost most points against their maxima. A missing score is no lost point, for nobody
 * knows it. Undefined where nothing was lost.
 */
export function unitLost(dataset: YearDataset, unit: UnitYear, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const u = dataset.units.indexOf(unit);
  const lost = dataset.scores.components
    .flatMap(({ i, code, name, maxScore }) => {
      const points = pointsIn(dataset, dataset.counted, u, i);
      return points !== null && points < maxScore
        ? [{ i, name: `${code}. ${name[lang]}`, points: maxScore - points }]
        : [];
    })
    .sort((a, b) => b.points - a.points || a.i - b.i);
  const [first] = lost;
  if (first === undefined) return undefined;
  const shown = lost.slice(0, MOST);
  const tied = lost.filter(({ points }) => points === first.points).length;
  const sumOf = (some: typeof lost): string =>
    formatPoints(
      lang,
      some.reduce((sum, { points }) => sum + points, 0),
    );
  return {
    ...specBase(lang, [dataset]),
    id: `lost-${dataset.year}`,
    kind: 'bars',
    title:
      tied > 1
        ? charts.unitLostTitleTied(tied, formatPoints(lang, first.points))
        : charts.unitLostTitle(first.name, formatPoints(lang, first.points)),
    subtitle: charts.unitLostSubtitle(unit.name[lang], dataset.year, shown.length, lost.length),
    sentence: charts.unitLostSentence(sumOf(lost), lost.length, sumOf(shown)),
    categoryTitle: charts.components,
    valueTitle: charts.lostPoints,
    categories: shown.map(({ name }) => ({ label: name })),
    series: [
      {
        id: 'lost',
        name: charts.lostPoints,
        role: 'main',
        points: shown.map(({ points }) => pointsPoint(lang, points)),
      },
    ],
    domain: domainUpTo([first.points / MILLION]),
  };
}
