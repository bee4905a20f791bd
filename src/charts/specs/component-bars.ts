import { unitsByComponent } from '../../dataset/placed-units.ts';
import { publishedScore } from '../../dataset/published-score.ts';
import type { YearDataset } from '../../dataset/site.ts';
import { formatMaximum } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { formatPoints } from '../../points/format-points.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { firstUnits } from './first-units.ts';
import { rankLabel } from './rank-label.ts';
import { domainFromZero, pointsPoint, specBase } from './spec-parts.ts';

/** Ranked bars of one component in a year, with the median. Undefined where no ranked unit has a score. @param c its position */
export function componentBars(dataset: YearDataset, c: number, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const { code, name, maxScore } = dataset.scores.components[c]!;
  const { atMax, median, best, worst, scored } = dataset.components[c]!;
  const placed = rankedInComponent(dataset, c);
  const [first] = placed;
  if (first === undefined || median === null || best === null || worst === null) return undefined;
  const whole = `${code}. ${name[lang]}`;
  const leaders = placed.filter(({ points }) => points === first.points);
  const label = rankLabel(dataset, lang);
  const high = formatPoints(lang, best);
  const title =
    leaders.length > 1
      ? charts.indexTitleTied(leaders.length, whole, high)
      : charts.indexTitle(first.name[lang], whole, high);
  const spec: ChartSpec = {
    ...specBase(lang, [dataset]),
    id: `index-${dataset.year}-${code}`,
    kind: 'bars',
    title: atMax ? charts.componentTitleMax(atMax, scored, whole) : title,
    subtitle: charts.indexSubtitle(formatMaximum(lang, maxScore), dataset.year),
    sentence: charts.indexSentence(scored, high, formatPoints(lang, worst), formatPoints(lang, median)),
    categoryTitle: charts.unitsTitle,
    valueTitle: charts.pointsOf(formatMaximum(lang, maxScore)),
    categories: placed.map((unit) => ({ label: label(unit) })),
    series: [
      {
        id: 'points',
        name: whole,
        role: 'main',
        points: placed.map(({ points }) => pointsPoint(lang, points)),
      },
      {
        id: 'median',
        name: charts.median,
        role: 'reference',
        points: placed.map(() => pointsPoint(lang, median)),
      },
    ],
    domain: domainFromZero(maxScore, [best]),
  };
  return firstUnits(spec, lang);
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
      points: publishedScore(dataset, dataset.counted, u, c).points,
    }))
    .sort((a, b) => b.points - a.points);
}
