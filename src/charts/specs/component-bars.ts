import { unitsByComponent } from '../../dataset/placed-units.ts';
import type { YearDataset } from '../../dataset/site.ts';
import { formatMaximum } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { formatPoints } from '../../points/format-points.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { firstUnits, firstUnitsSubtitle } from './first-units.ts';
import { pointsIn } from './points-in.ts';
import { rankLabel } from './rank-label.ts';
import { domainFromZero, pointsPoint, specBase } from './spec-parts.ts';

/** Ranked bars of one component in a year, with the median. Undefined where no ranked unit has a score. @param c its position */
export function componentBars(dataset: YearDataset, c: number, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const { code, name, maxScore } = dataset.scores.components[c]!;
  const { atMax, median, best, worst, scored } = dataset.components[c]!;
  const placed = rankedInComponent(dataset, c);
  const [first] = placed;
  const shown = firstUnits(placed);
  if (first === undefined || median === null || best === null || worst === null) return undefined;
  const whole = `${code}. ${name[lang]}`;
  const leaders = placed.filter(({ points }) => points === first.points);
  const label = rankLabel(dataset, lang);
  const high = formatPoints(lang, best);
  const title =
    leaders.length > 1
      ? charts.indexTitleTied(leaders.length, whole, high)
      : charts.indexTitle(first.name[lang], whole, high);
  const subtitle = charts.indexSubtitle(formatMaximum(lang, maxScore), dataset.year);
  return {
    ...specBase(lang, [dataset]),
    id: `index-${dataset.year}-${code}`,
    kind: 'bars',
    title: atMax ? charts.componentTitleMax(atMax, scored, whole) : title,
    subtitle: firstUnitsSubtitle(subtitle, shown.length, placed.length, lang),
    sentence: charts.indexSentence(scored, high, formatPoints(lang, worst), formatPoints(lang, median)),
    categoryTitle: charts.unitsTitle,
    valueTitle: charts.pointsOf(formatMaximum(lang, maxScore)),
    categories: shown.map((unit) => ({ label: label(unit) })),
    series: [
      {
        id: 'points',
        name: whole,
        role: 'main',
        points: shown.map(({ points }) => pointsPoint(lang, points)),
      },
      {
        id: 'median',
        name: charts.median,
        role: 'reference',
        points: shown.map(() => pointsPoint(lang, median)),
      },
    ],
    domain: domainFromZero(maxScore, [best]),
  };
}

/** Units with a rank in a component, most points first, the ranked groups together. */
function rankedInComponent(dataset: YearDataset, c: number) {
  return unitsByComponent(dataset, c)
    .lists.flatMap(({ rows }) => rows)
    .map(({ u, unit, rank, tied }) => ({
      name: unit.name,
      rankedGroup: unit.rankedGroup,
      rank,
      tied,
      points: pointsIn(dataset, dataset.counted, u, c)!,
    }))
    .sort((a, b) => b.points - a.points);
}
