import type { Site, UnitHistory, UnitYear, YearDataset } from '../dataset/site.ts';
import type { MainView } from '../dataset/tree.ts';
import type { UnitDataset } from '../dataset/unit-dataset.ts';
import type { Lang } from '../i18n/lang.ts';
import type { ChartSpec } from './chart-spec.ts';
import { changeSteps } from './specs/change-steps.ts';
import { componentBars } from './specs/component-bars.ts';
import { mainIndexLost, yearLost } from './specs/lost-points.ts';
import { mainIndexBars } from './specs/main-index-bars.ts';
import { mainIndexMultiples } from './specs/main-index-multiples.ts';
import { progressLines } from './specs/progress-lines.ts';
import { rankBump } from './specs/rank-bump.ts';
import { roundLines } from './specs/round-lines.ts';
import { componentGap, mainIndexGap, unitGap } from './specs/self-gap.ts';
import { componentHistogram, mainIndexHistogram, totalHistogram } from './specs/spread-histogram.ts';
import { totalBars } from './specs/total-bars.ts';
import { unitHistoryLines } from './specs/unit-history-lines.ts';
import { unitLost } from './specs/unit-lost.ts';
import { unitMultiples } from './specs/unit-multiples.ts';
import { unitProfile } from './specs/unit-profile.ts';

/** A chart, or undefined where there is nothing to draw. */
type Drawn = ChartSpec | undefined;

// One function for each type of page, so that a page shows exactly the charts that have files and embed pages.

export function homeCharts(site: Site, lang: Lang): { total: Drawn } {
  const dataset = site.years.at(-1);
  return { total: dataset && totalBars(dataset, lang) };
}

export function yearCharts(dataset: YearDataset, lang: Lang): Record<'total' | 'spread' | 'lost', Drawn> {
  return {
    total: totalBars(dataset, lang),
    spread: totalHistogram(dataset, lang),
    lost: yearLost(dataset, lang),
  };
}

export function mainIndexCharts(
  dataset: YearDataset,
  main: MainView,
  lang: Lang,
): Record<'ranked' | 'spread' | 'gap' | 'lost', Drawn> {
  const name = `${main.code}. ${main.name[lang]}`;
  return {
    ranked: mainIndexBars(dataset, main.m, main.maxScore, name, lang),
    spread: mainIndexHistogram(dataset, main, lang),
    gap: mainIndexGap(dataset, main, lang),
    lost: mainIndexLost(dataset, main, lang),
  };
}

/** @param c position of the component in the columns of scores */
export function componentCharts(
  dataset: YearDataset,
  c: number,
  lang: Lang,
): Record<'ranked' | 'gap' | 'spread', Drawn> {
  return {
    ranked: componentBars(dataset, c, lang),
    gap: componentGap(dataset, c, lang),
    spread: componentHistogram(dataset, c, lang),
  };
}

export function unitYearCharts(
  dataset: UnitDataset,
  unit: UnitYear,
  lang: Lang,
): Record<'profile' | 'lost' | 'change' | 'gap', Drawn> {
  return {
    profile: unitProfile(dataset, unit, lang),
    lost: unitLost(dataset, unit, lang),
    change: changeSteps(dataset, unit, lang),
    gap: unitGap(dataset, unit, lang),
  };
}

export function unitHistoryCharts(
  site: Site,
  unit: UnitHistory,
  lang: Lang,
): Record<'history' | 'mains', Drawn> {
  return { history: unitHistoryLines(site, unit, lang), mains: mainIndexMultiples(site, unit, lang) };
}

/** `rounds` has an entry for each year with rounds, the latest first. */
export function progressCharts(
  site: Site,
  lang: Lang,
): Record<'lines' | 'bump' | 'panels', Drawn> & { rounds: { dataset: YearDataset; spec: ChartSpec }[] } {
  return {
    lines: progressLines(site, lang),
    bump: rankBump(site, lang),
    panels: unitMultiples(site, lang),
    rounds: site.years.toReversed().flatMap((dataset) => {
      const previous = site.years.find(({ year }) => year === dataset.year - 1);
      const spec = roundLines(dataset, lang, previous);
      return spec ? [{ dataset, spec }] : [];
    }),
  };
}
