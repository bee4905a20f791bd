import { medianOf } from '../../analysis/median-of.ts';
import type { MainYear, Points, UnitYear, YearDataset } from '../../dataset/site.ts';
import { formatMaximum } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { formatPoints } from '../../points/format-points.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { firstUnits, firstUnitsSubtitle } from './first-units.ts';
import { rankLabel } from './rank-label.ts';
import { domainFromZero, pointsPoint, specBase } from './spec-parts.ts';

/**
 * Bars of one main index in a year, most points first over all lists, with the median. Undefined where no unit is
 * ranked in it, and where it is worth nothing.
 * @param m position of the main index in the framework   @param maximum points of the main index
 */
export function mainIndexBars(
  dataset: YearDataset,
  m: number,
  maximum: Points,
  name: string,
  lang: Lang,
): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const placed = rankedInMain(dataset.units, m);
  const [first] = placed;
  const shown = firstUnits(placed);
  if (first === undefined || maximum === 0) return undefined;
  const points = placed.map(({ main }) => main.points);
  const median = medianOf(points)!;
  const leaders = placed.filter(({ main }) => main.points === first.main.points);
  const label = rankLabel(dataset, lang);
  const best = formatPoints(lang, first.main.points);
  const subtitle = charts.indexSubtitle(formatMaximum(lang, maximum), dataset.year);
  return {
    ...specBase(lang, [dataset]),
    id: `index-${dataset.year}-${first.main.code}`,
    kind: 'bars',
    title:
      leaders.length > 1
        ? charts.indexTitleTied(leaders.length, name, best)
        : charts.indexTitle(first.unit.name[lang], name, best),
    subtitle: firstUnitsSubtitle(subtitle, shown.length, placed.length, lang),
    sentence: charts.indexSentence(
      placed.length,
      best,
      formatPoints(lang, points.at(-1)!),
      formatPoints(lang, median),
    ),
    categoryTitle: charts.unitsTitle,
    valueTitle: charts.pointsOf(formatMaximum(lang, maximum)),
    categories: shown.map(({ unit, main: { rank, tied } }) => ({ label: label({ ...unit, rank, tied }) })),
    series: [
      { id: 'points', name, role: 'main', points: shown.map(({ main }) => pointsPoint(lang, main.points)) },
      {
        id: 'median',
        name: charts.median,
        role: 'reference',
        points: shown.map(() => pointsPoint(lang, median)),
      },
    ],
    domain: domainFromZero(maximum, points),
  };
}

/** Units with a rank in a main index, most points first; equal points in the order of the registry. */
function rankedInMain(units: readonly UnitYear[], m: number): Array<{ unit: UnitYear; main: MainYear }> {
  return units
    .map((unit) => ({ unit, main: unit.mains[m]! }))
    .filter(({ main }) => main.rank !== null)
    .sort((a, b) => b.main.points - a.main.points);
}
