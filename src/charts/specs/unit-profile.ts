import type { UnitYear } from '../../dataset/site.ts';
import type { UnitDataset } from '../../dataset/unit-dataset.ts';
import { mainIndicesOf, maxOfMain } from '../../framework/flatten.ts';
import { formatPart } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { gapPoint, sharePoint, specBase } from './spec-parts.ts';

/** What a unit attained in each main index, in per cent of its maximum, against the median and the best of the ranked units. */
export function unitProfile(dataset: UnitDataset, unit: UnitYear, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const { median, bestMains } = dataset;
  // A main index may be worth 0 points: it has no share to draw.
  const mains = mainIndicesOf(dataset.framework)
    .map((main, m) => ({
      name: `${main.code}. ${main.name[lang]}`,
      max: maxOfMain(main),
      result: unit.mains[m]!,
      m,
    }))
    .filter(({ max, result }) => max > 0 && result.applies);
  const whole = mains.filter(
    ({ m, result }) => result.scored === mainIndicesOf(dataset.framework)[m]!.components.length,
  );
  if (whole.length === 0 || median === undefined) return undefined;
  const shares = whole.toSorted((a, b) => b.result.points / b.max - a.result.points / a.max);
  const [best, worst] = [shares[0]!, shares.at(-1)!];
  const above = whole.filter(({ result, m }) => result.points >= median.mains[m]!).length;
  return {
    ...specBase(lang, [dataset]),
    id: `profile-${dataset.year}`,
    kind: 'profile',
    title: charts.profileTitle(unit.name[lang], above, whole.length),
    subtitle: charts.profileSubtitle(dataset.year),
    sentence: charts.profileSentence(
      best.name,
      formatPart(lang, best.result.points, best.max),
      worst.name,
      formatPart(lang, worst.result.points, worst.max),
    ),
    categoryTitle: charts.indicesTitle,
    valueTitle: charts.share,
    categories: mains.map(({ name }) => ({ label: name })),
    series: [
      {
        id: 'unit',
        name: unit.name[lang],
        role: 'main',
        points: mains.map((main) =>
          whole.includes(main) ? sharePoint(lang, main.result.points, main.max) : gapPoint(charts.none),
        ),
      },
      {
        id: 'median',
        name: charts.median,
        role: 'reference',
        points: mains.map(({ m, max }) => sharePoint(lang, median.mains[m]!, max)),
      },
      {
        id: 'best',
        name: charts.best,
        role: 'reference',
        points: mains.map(({ m, max }) => sharePoint(lang, bestMains[m]!, max)),
      },
    ],
    domain: [0, 100],
  };
}
