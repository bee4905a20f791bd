import { byRank } from '../../dataset/by-rank.ts';
import type { Points, UnitYear, YearDataset } from '../../dataset/site.ts';
import { type MainView, mainsOf } from '../../dataset/tree.ts';
import { formatChange, formatMaximum } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { firstUnits, firstUnitsSubtitle } from './first-units.ts';
import { pointsIn } from './points-in.ts';
import { rankLabel } from './rank-label.ts';
import { domainOver, pointsOrGap, specBase } from './spec-parts.ts';

/** One row: what was claimed and what was granted; null where there is none. */
interface Pair {
  readonly label: string;
  readonly name: string;
  readonly self: Points | null;
  readonly appraised: Points | null;
}

/** Self against appraised points of the units in one main index. Undefined where no unit has both. */
export function mainIndexGap(dataset: YearDataset, main: MainView, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const label = rankLabel(dataset, lang);
  const pairs = byRank(dataset.units).map((unit) => ({
    label: label(unit),
    name: unit.name[lang],
    self: unit.mains[main.m]!.self,
    appraised: unit.mains[main.m]!.appraised,
  }));
  return gapDumbbell(dataset, pairs, lang, {
    shownOf: firstUnits,
    id: `gap-${dataset.year}-${main.code}`,
    subtitle: charts.gapSubtitle(`${main.code}. ${main.name[lang]}`, dataset.year),
    categoryTitle: charts.unitsTitle,
    valueTitle: charts.pointsOf(formatMaximum(lang, main.maxScore)),
    titles: [charts.gapTitleUnits, charts.gapTitleTied],
  });
}

/** Self against appraised points of the units in one component. */
export function componentGap(dataset: YearDataset, c: number, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const { code, name, maxScore } = dataset.scores.components[c]!;
  const places = new Map(dataset.units.map((unit, u) => [unit, u]));
  const label = rankLabel(dataset, lang);
  const pairs = byRank(dataset.units).map((unit) => ({
    label: label(unit),
    name: unit.name[lang],
    self: pointsIn(dataset, 'self', places.get(unit)!, c),
    appraised: pointsIn(dataset, 'appraised', places.get(unit)!, c),
  }));
  return gapDumbbell(dataset, pairs, lang, {
    shownOf: firstUnits,
    id: `gap-${dataset.year}-${code}`,
    subtitle: charts.gapSubtitle(`${code}. ${name[lang]}`, dataset.year),
    categoryTitle: charts.unitsTitle,
    valueTitle: charts.pointsOf(formatMaximum(lang, maxScore)),
    titles: [charts.gapTitleUnits, charts.gapTitleTied],
  });
}

/** Self against appraised points of one unit in each main index that is worth something. */
export function unitGap(dataset: YearDataset, unit: UnitYear, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const mains = mainsOf(dataset).filter(({ m, maxScore }) => maxScore > 0 && unit.mains[m]!.applies);
  const pairs = mains.map(({ m, code, name }) => {
    const label = `${code}. ${name[lang]}`;
    return { label, name: label, self: unit.mains[m]!.self, appraised: unit.mains[m]!.appraised };
  });
  return gapDumbbell(dataset, pairs, lang, {
    shownOf: (all) => all,
    id: `gap-${dataset.year}`,
    subtitle: charts.gapSubtitle(unit.name[lang], dataset.year),
    categoryTitle: charts.indicesTitle,
    valueTitle: charts.points,
    titles: [charts.gapTitleMains, charts.gapTitleMainsTied],
  });
}

interface GapNames extends Pick<ChartSpec, 'id' | 'subtitle' | 'categoryTitle' | 'valueTitle'> {
  /** The rows that are drawn. */
  readonly shownOf: (rows: readonly Pair[]) => readonly Pair[];
  /** Titles where one row differs most, and where several do. */
  readonly titles: readonly [
    (name: string, change: string) => string,
    (count: number, change: string) => string,
  ];
}

function gapDumbbell(
  dataset: YearDataset,
  pairs: readonly Pair[],
  lang: Lang,
  { titles, shownOf, subtitle, ...names }: GapNames,
): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const rows = pairs.filter(({ self, appraised }) => self !== null || appraised !== null);
  const both = rows.flatMap(({ name, self, appraised }) =>
    self === null || appraised === null ? [] : [{ name, change: appraised - self }],
  );
  if (both.length === 0) return undefined;
  const shown = shownOf(rows);
  const size = Math.max(...both.map(({ change }) => Math.abs(change)));
  // a cut and a rise of one size are not one finding: cuts come first
  const most = both.some(({ change }) => change === -size) ? -size : size;
  const widest = both.filter(({ change }) => change === most);
  const count = (sign: number): number => both.filter(({ change }) => Math.sign(change) === sign).length;
  const title =
    widest.length > 1
      ? titles[1](widest.length, formatChange(lang, most))
      : titles[0](widest[0]!.name, formatChange(lang, most));
  const values = rows.flatMap(({ self, appraised }) => [self, appraised].filter((one) => one !== null));
  return {
    ...specBase(lang, [dataset]),
    ...names,
    kind: 'dumbbell',
    subtitle: firstUnitsSubtitle(subtitle, shown.length, rows.length, lang),
    title: size === 0 ? charts.gapTitleNone : title,
    sentence: charts.gapSentence(both.length, count(-1), count(1), count(0)),
    categories: shown.map(({ label }) => ({ label })),
    series: [
      {
        id: 'self',
        name: charts.self,
        role: 'main',
        points: shown.map(({ self }) => pointsOrGap(lang, self)),
      },
      {
        id: 'appraised',
        name: charts.appraised,
        role: 'main',
        points: shown.map(({ appraised }) => pointsOrGap(lang, appraised)),
      },
    ],
    domain: domainOver(values),
  };
}
