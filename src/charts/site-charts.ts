import { type Address, addresses } from '../dataset/addresses.ts';
import type { Site } from '../dataset/site.ts';
import { mainsOf } from '../dataset/tree.ts';
import type { Lang } from '../i18n/lang.ts';
import { unitChartsHaveCopies } from './chart-copies.ts';
import type { ChartSpec } from './chart-spec.ts';
import * as page from './page-charts.ts';

export interface PlacedChart {
  /** The page that shows the chart. */
  readonly page: Address;
  readonly spec: ChartSpec;
}

/** Every chart of the publication that has files and an embed page, with the page that shows it, one at a time. */
export function* siteCharts(site: Site, lang: Lang): Generator<PlacedChart> {
  yield* on(addresses.home(lang), Object.values(page.homeCharts(site, lang)));
  for (const dataset of site.years) {
    const { year } = dataset;
    yield* on(addresses.year(lang, year), Object.values(page.yearCharts(dataset, lang)));
    for (const main of mainsOf(dataset)) {
      const place = addresses.mainIndex(lang, year, main.code);
      yield* on(place, Object.values(page.mainIndexCharts(dataset, main, lang)));
      for (const { c, code } of main.components) {
        yield* on(
          addresses.component(lang, year, code),
          Object.values(page.componentCharts(dataset, c, lang)),
        );
      }
    }
  }
  const { rounds, ...progress } = page.progressCharts(site, lang);
  yield* on(addresses.progress(lang), [...Object.values(progress), ...rounds.map(({ spec }) => spec)]);
  if (unitChartsHaveCopies(site)) yield* unitCharts(site, lang);
}

function* unitCharts(site: Site, lang: Lang): Generator<PlacedChart> {
  for (const dataset of site.years) {
    for (const unit of dataset.units) {
      const place = addresses.unitYear(lang, dataset.year, unit.id);
      yield* on(place, Object.values(page.unitYearCharts(dataset, unit, lang)));
    }
  }
  for (const unit of site.units) {
    yield* on(addresses.unit(lang, unit.id), Object.values(page.unitHistoryCharts(site, unit, lang)));
  }
}

function* on(place: Address, specs: readonly (ChartSpec | undefined)[]): Generator<PlacedChart> {
  for (const spec of specs) if (spec !== undefined) yield { page: place, spec };
}
