import { type Address, addresses } from '../dataset/addresses.ts';
import type { Site, YearDataset } from '../dataset/site.ts';
import { hasVeryManyUnits } from '../dataset/site-size.ts';
import { type Slice, sliceOf } from '../dataset/slice.ts';
import { type MainView, mainsOf } from '../dataset/tree.ts';
import { unitDataset } from '../dataset/unit-dataset.ts';
import { unitHistorySlice } from '../dataset/unit-slices.ts';
import { yearSlice } from '../dataset/year-slice.ts';
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

/** A page of the publication, in every language, whose charts have files. */
export interface ChartedPage {
  /** Address of the Vietnamese one. */
  readonly page: Address;
  /** What the charts are made from; undefined where that is the whole site. They change only with it. */
  readonly slice: Slice<object> | undefined;
  /** Draws nothing yet. */
  readonly charts: (lang: Lang) => PlacedChart[];
}

/** Every chart of the publication that has files and an embed page, with the page that shows it, one page at a time. */
export function* siteCharts(site: Site, lang: Lang): Generator<PlacedChart> {
  for (const { charts } of chartedPages(site)) yield* charts(lang);
}

/** Every page of the publication whose charts have files, always in the same order. */
export function chartedPages(site: Site): ChartedPage[] {
  return [
    charted({
      page: addresses.home,
      name: (lang) => messagesOf(lang).site.home,
      specs: (lang) => Object.values(page.homeCharts(site, lang)),
    }),
    ...site.years.flatMap((dataset) => yearPages(site, dataset)),
    charted({
      page: addresses.progress,
      name: (lang) => messagesOf(lang).progressPage.title,
      specs: (lang) => {
        const { rounds, ...progress } = page.progressCharts(site, lang);
        return [...Object.values(progress), ...rounds.map(({ spec }) => spec)];
      },
    }),
    ...site.years.flatMap((dataset) => (hasVeryManyUnits(dataset) ? [] : unitYearPages(site, dataset))),
    ...(hasVeryManyUnits(site) ? [] : unitPages(site)),
  ];
}

function yearPages(site: Site, dataset: YearDataset): ChartedPage[] {
  const { year } = dataset;
  const slice = () => yearSlice(site, dataset);
  const indexPage = (
    { code, name }: Pick<MainView, 'code' | 'name'>,
    specs: (lang: Lang) => ReadonlyArray<ChartSpec | undefined>,
  ) =>
    charted({
      page: (lang) => addresses.mainIndex(lang, year, code),
      name: (lang) => messagesOf(lang).indexPage.title(code, name[lang], year),
      slice,
      specs,
    });
  return [
    charted({
      page: (lang) => addresses.year(lang, year),
      name: (lang) => messagesOf(lang).yearPage.title(year),
      slice,
      specs: (lang) => Object.values(page.yearCharts(dataset, lang)),
    }),
    ...mainsOf(dataset).flatMap((main) => [
      indexPage(main, (lang) => Object.values(page.mainIndexCharts(dataset, main, lang))),
      ...main.components.map((component) =>
        indexPage(component, (lang) => Object.values(page.componentCharts(dataset, component.c, lang))),
      ),
    ]),
  ];
}

function unitYearPages(site: Site, dataset: YearDataset): ChartedPage[] {
  const source = yearSlice(site, dataset);
  return dataset.units.map(({ id, name }, u) =>
    charted({
      page: (lang) => addresses.unitYear(lang, dataset.year, id),
      name: (lang) => messagesOf(lang).unitPage.title(name[lang], dataset.year),
      slice: sliceOf(source, (from) => ({ ...from, dataset: unitDataset(from.dataset, u) })),
      specs: (lang) => {
        const own = unitDataset(dataset, u);
        return Object.values(page.unitYearCharts(own, own.units[0]!, lang));
      },
    }),
  );
}

const unitPages = (site: Site): ChartedPage[] =>
  site.units.map((unit) => {
    const slice = () => unitHistorySlice(site, unit);
    return charted({
      page: (lang) => addresses.unit(lang, unit.id),
      name: (lang) => messagesOf(lang).historyPage.title(unit.name[lang]),
      slice,
      specs: (lang) => Object.values(page.unitHistoryCharts(slice().site, unit, lang)),
    });
  });

function charted(of: {
  readonly page: (lang: Lang) => Address;
  readonly name: (lang: Lang) => string;
  readonly slice?: Slice<object>;
  readonly specs: (lang: Lang) => ReadonlyArray<ChartSpec | undefined>;
}): ChartedPage {
  return {
    page: of.page('vi'),
    slice: of.slice,
    charts: (lang) =>
      of
        .specs(lang)
        .flatMap((spec) => (spec === undefined ? [] : [{ page: of.page(lang), name: of.name(lang), spec }])),
  };
}
