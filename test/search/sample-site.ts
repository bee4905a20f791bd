import { computeFolder } from '../../scripts/data/compute-folder.ts';
import type { Site, UnitHistory } from '../../src/dataset/site.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { type OpenSearch, openSearch } from '../../src/search/open-search.ts';
import { searchDocuments } from '../../src/search/search-documents.ts';

const { site } = await computeFolder(new URL('../../data', import.meta.url).pathname);

/** The sample years: six main indices, 33 components, mergers in 2025. */
export const sampleSite: Site = site!;

const opened = {
  vi: openSearch(searchDocuments(sampleSite, 'vi')),
  en: openSearch(searchDocuments(sampleSite, 'en')),
};

export const sampleSearch = (lang: Lang): OpenSearch => opened[lang];

/** The sample years with other units: all of them took part in the years named, by id. */
export function siteWith(
  units: ReadonlyArray<{ id: string; vi: string; en: string; in: readonly number[] }>,
): Site {
  const histories = units.map(
    ({ id, vi, en, in: years }): UnitHistory => ({
      id,
      name: { vi, en },
      group: 'so',
      years: sampleSite.years.map(({ year }) =>
        years.includes(year) ? { year, total: 1, points: 1, rank: 1, tied: false } : null,
      ),
      breaks: [],
      predecessors: [],
      successors: [],
    }),
  );
  const years = sampleSite.years.map((dataset) => ({
    ...dataset,
    units: units
      .filter((unit) => unit.in.includes(dataset.year))
      .map(({ id, vi, en }) => ({ ...dataset.units[0]!, id, name: { vi, en } })),
  }));
  return { ...sampleSite, units: histories, years };
}
