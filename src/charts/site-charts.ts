import { type Address, addresses } from '../dataset/addresses.ts';
import type { Site } from '../dataset/site.ts';
import { hasVeryManyUnits } from '../dataset/site-size.ts';
import { mainsOf } from '../dataset/tree.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import type { ChartSpec } from './chart-spec.ts';
import * as page from './page-charts.ts';

export interface PlacedChart {
  /** The page that shows the chart, and what it is called. */
  readonly page: Address;
  readonly name: string;
  readonly spec: ChartSpec;
}

/** Every chart of the publication that has files and an embed page, with the page that shows it, one at a time. */
export function* siteCharts(site: Site, lang: Lang): Generator<PlacedChart> {
  const m = messagesOf(lang);
  yield* on(addresses.home(lang), m.site.home, Object.values(page.homeCharts(site, lang)));
  for (const dataset of site.years) {
    const { year } = dataset;
    yield* on(
      addresses.year(lang, year),
      m.yearPage.title(year),
      Object.values(page.yearCharts(dataset, lang)),
    );
    for (const main of mainsOf(dataset)) {
      const place = addresses.mainIndex(lang, year, main.code);
      const title = m.indexPage.title(main.code, main.name[lang], year);
      yield* on(place, title, Object.values(page.mainIndexCharts(dataset, main, lang)));
      for (const { c, code, name } of main.components) {
        yield* on(
          addresses.component(lang, year, code),
          m.indexPage.title(code, name[lang], year),
          Object.values(page.componentCharts(dataset, c, lang)),
        );
      }
    }
  }
  const { rounds, ...progress } = page.progressCharts(site, lang);
  yield* on(addresses.progress(lang), m.progressPage.title, [
    ...Object.values(progress),
    ...rounds.map(({ spec }) => spec),
  ]);
  yield* unitCharts(site, lang);
}

function* unitCharts(site: Site, lang: Lang): Generator<PlacedChart> {
  const { unitPage, historyPage } = messagesOf(lang);
  for (const dataset of site.years.filter((one) => !hasVeryManyUnits(one))) {
    for (const unit of dataset.units) {
      const place = addresses.unitYear(lang, dataset.year, unit.id);
      const title = unitPage.title(unit.name[lang], dataset.year);
      yield* on(place, title, Object.values(page.unitYearCharts(dataset, unit, lang)));
    }
  }
  if (hasVeryManyUnits(site)) return;
  for (const unit of site.units) {
    const title = historyPage.title(unit.name[lang]);
    yield* on(addresses.unit(lang, unit.id), title, Object.values(page.unitHistoryCharts(site, unit, lang)));
  }
}

function* on(
  place: Address,
  name: string,
  specs: readonly (ChartSpec | undefined)[],
): Generator<PlacedChart> {
  for (const spec of specs) if (spec !== undefined) yield { page: place, name, spec };
}
