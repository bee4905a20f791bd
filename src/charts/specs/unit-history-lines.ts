import type { HistoryPoint, Site, UnitHistory } from '../../dataset/site.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { formatPoints } from '../../points/format-points.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { domainAround, gapPoint, pointsPoint, specBase } from './spec-parts.ts';
import { ruleBreaks, unitBreaks, yearsOnAxis } from './year-axis.ts';
import { yearMedians } from './year-medians.ts';

/** Totals of one unit over the years against the median. Undefined with a single year on the axis. */
export function unitHistoryLines(site: Site, unit: UnitHistory, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const axis = yearsOnAxis(site);
  const there = unit.years.filter((point): point is HistoryPoint => point !== null);
  const [first, last] = [there[0], there.at(-1)];
  if (axis.length < 2 || first === undefined || last === undefined) return undefined;
  const byYear = yearMedians(site);
  const medians = axis.map((year) => byYear.get(year));
  const breaks = ruleBreaks(site, lang);
  const ruled = breaks.map(({ before }) => before);
  const own = unitBreaks(site, unit).filter((before) => !ruled.includes(before));
  return {
    ...specBase(lang, site.years),
    id: `history-${unit.id}`,
    kind: 'lines',
    // Totals on both sides of a break are not one story.
    title:
      there.length > 1 && unit.breaks.length === 0
        ? charts.historyTitle(
            unit.name[lang],
            formatPoints(lang, first.total),
            formatPoints(lang, last.total),
            `${first.year}–${last.year}`,
          )
        : charts.historyTitleOne(unit.name[lang], formatPoints(lang, last.total), last.year),
    subtitle: charts.historySubtitle,
    sentence: charts.historySentence(
      there.map(({ year, total }) => `${year}: ${formatPoints(lang, total)}`).join('; '),
    ),
    categoryTitle: charts.yearsTitle,
    valueTitle: charts.total,
    categories: axis.map((year) => ({ label: String(year) })),
    series: [
      {
        id: unit.id,
        name: unit.name[lang],
        role: 'main',
        points: axis.map((year) => {
          const point = there.find((one) => one.year === year);
          return point ? pointsPoint(lang, point.total) : gapPoint(charts.none);
        }),
      },
      {
        id: 'median',
        name: charts.median,
        role: 'reference',
        points: medians.map((median) =>
          median === undefined ? gapPoint(charts.none) : pointsPoint(lang, median),
        ),
      },
    ],
    domain: domainAround([...there.map(({ total }) => total), ...medians.flatMap((median) => median ?? [])]),
    breaks: [...breaks, ...own.map((before) => ({ before, label: charts.merger }))],
  };
}
