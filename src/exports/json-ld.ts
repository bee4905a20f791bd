import { type Address, addresses, onTheWeb } from '../dataset/addresses.ts';
import type { Site, SiteSettings, YearDataset } from '../dataset/site.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { LICENCE } from './licence.ts';
import { mediaTypeOf } from './media-type.ts';
import { changedDay, publishedDay, publisherName } from './publication-facts.ts';
import { PARQUET_TABLES, TABLES } from './tables.ts';
import { workbookName } from './workbook/workbook-name.ts';

/** A JSON-LD object. Properties that are undefined are left out when it is written. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * A year's data as a schema.org `Dataset`, for the head of the year's page and of the data page.
 * Addresses only where the publication has one: a link that starts at nothing leads nowhere.
 */
export function datasetJsonLd(site: Pick<Site, 'publisher'>, dataset: YearDataset, lang: Lang): JsonLd {
  const { publisher } = site;
  const { year, settings, framework } = dataset;
  const words = messagesOf(lang);
  const web = (address: Address) => onTheWeb(publisher.address, address);
  const page = web(addresses.year(lang, year));
  const notice = settings.sample ? `${words.site.sample}. ` : '';
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': datasetId(publisher, year),
    name: words.exports.datasetTitle(publisher.name[lang], year),
    description: `${notice}${framework.name[lang]}. ${words.exports.catalogueAbout}`,
    url: page,
    inLanguage: ['vi', 'en'],
    isAccessibleForFree: true,
    license: LICENCE.address,
    creator: organisation(publisher, lang),
    publisher: organisation(publisher, lang),
    datePublished: publishedDay(settings),
    dateModified: changedDay(settings),
    temporalCoverage: `${framework.period.from}/${framework.period.to}`,
    version: `${year}.${settings.status}`,
    creativeWorkStatus: words.status[settings.status],
    keywords: [words.exports.keyword, publisher.name[lang], String(year)],
    variableMeasured: [words.table.total, words.table.rank, words.table.mainIndex, words.table.component],
    includedInDataCatalog:
      publisher.address === undefined
        ? undefined
        : {
            '@type': 'DataCatalog',
            name: words.exports.catalogueTitle(publisher.name[lang]),
            url: web(addresses.data(lang)),
          },
    distribution:
      publisher.address === undefined
        ? undefined
        : downloadsOf(year).map((name) => ({
            '@type': 'DataDownload',
            name,
            encodingFormat: mediaTypeOf(name),
            contentUrl: web(addresses.file(year, name)),
          })),
  };
}

/** Identity of a year's dataset: the same in both languages, in the pages and in the catalogue. */
export const datasetId = ({ address }: SiteSettings, year: number): string | undefined =>
  address === undefined ? undefined : `${address}${year}/#dataset`;

const downloadsOf = (year: number): string[] => [
  ...TABLES.map(({ name }) => `${name}.csv`),
  workbookName(year),
  ...PARQUET_TABLES.map(({ name }) => `${name}.parquet`),
  'dataset.json',
  'datapackage.json',
];

function organisation(publisher: SiteSettings, lang: Lang): JsonLd {
  const { contact, address } = publisher;
  return {
    '@type': 'Organization',
    name: publisherName(publisher, lang),
    url: address,
    contactPoint:
      contact === undefined
        ? undefined
        : {
            '@type': 'ContactPoint',
            name: contact.office[lang],
            email: contact.email,
            telephone: contact.phone,
          },
  };
}

/**
 * The pages above a page and the page itself as a schema.org `BreadcrumbList`.
 * @param trail from the home page down to the page itself
 * @returns undefined without an address, or where there is nothing above
 */
export function breadcrumbJsonLd(
  publisher: SiteSettings,
  trail: ReadonlyArray<{ readonly address: Address; readonly name: string }>,
): JsonLd | undefined {
  if (publisher.address === undefined || trail.length < 2) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ address, name }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: onTheWeb(publisher.address, address),
    })),
  };
}
