import { type Address, addresses, onTheWeb } from '../dataset/addresses.ts';
import type { LocalisedText, Site, SiteSettings, YearDataset } from '../dataset/site.ts';
import { LANGS } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { compareText } from '../text/compare-text.ts';
import { CONTEXT, FILE_TYPES, LANGUAGES, PROFILE, STATUSES, THEME } from './catalogue-terms.ts';
import type { FileFacts } from './file-facts.ts';
import { datasetId } from './json-ld.ts';
import { LICENCE } from './licence.ts';
import { formatOf, mediaTypeOf } from './media-type.ts';
import { changedDay, publishedDay, publisherName } from './publication-facts.ts';

/** Where the catalogue stands. */
export const CATALOGUE: Address = addresses.siteFile('data/catalogue.jsonld');

/**
 * The catalogue of all years in the words of DCAT-AP 3, for data portals to harvest, as JSON-LD that needs no other file.
 * Without an address its links are relative to itself, which JSON-LD allows: it then holds wherever the folder is put.
 * @param filesOf files of a year, relative to `data/<year>/`
 */
export function catalogueText(
  site: Pick<Site, 'publisher' | 'years' | 'sample'>,
  filesOf: (year: number) => readonly FileFacts[],
): string {
  const { publisher, years } = site;
  const days = years
    .flatMap(({ settings }) => [publishedDay(settings), changedDay(settings)])
    .sort(compareText);
  const catalogue = {
    '@context': CONTEXT,
    '@id': `${linkOf(publisher, CATALOGUE)}#catalogue`,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth((lang) => messagesOf(lang).exports.catalogueTitle(publisher.name[lang])),
    'dct:description': inBoth(
      (lang) => `${noticeOf(site.sample, lang)}${messagesOf(lang).exports.catalogueAbout}`,
    ),
    'dct:publisher': agentOf(publisher),
    'dct:conformsTo': PROFILE,
    'dct:language': LANGUAGES,
    'dct:license': LICENCE.address,
    'dct:issued': days[0],
    'dct:modified': days.at(-1),
    'foaf:homepage': linkOf(publisher, addresses.home('vi')),
    'dcat:themeTaxonomy': THEME.taxonomy,
    'dcat:dataset': years.map((dataset) => datasetOf(publisher, dataset, filesOf(dataset.year))),
  };
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}

function datasetOf(publisher: SiteSettings, dataset: YearDataset, files: readonly FileFacts[]) {
  const { year, settings, framework } = dataset;
  const page = linkOf(publisher, addresses.year('vi', year));
  return {
    '@id': datasetId(publisher, year) ?? `${page}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `chuyen-doi-so-${year}`,
    'dct:title': inBoth((lang) => messagesOf(lang).exports.datasetTitle(publisher.name[lang], year)),
    'dct:description': inBoth((lang) => {
      const { status } = messagesOf(lang);
      return `${noticeOf(settings.sample, lang)}${framework.name[lang]}. ${status[settings.status]}.`;
    }),
    'dct:publisher': agentOf(publisher),
    'dcat:contactPoint': contactOf(publisher),
    'dct:issued': publishedDay(settings),
    'dct:modified': changedDay(settings),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': framework.period.from,
      'dcat:endDate': framework.period.to,
    },
    'dct:language': LANGUAGES,
    'dcat:theme': THEME.government,
    'dcat:keyword': inBoth((lang) => messagesOf(lang).exports.keyword),
    'dct:conformsTo': 'https://specs.frictionlessdata.io/data-package/',
    'dcat:version': `${year}.${settings.status}`,
    'dcat:landingPage': page,
    'foaf:page': linkOf(publisher, addresses.methodology('vi', year)),
    'dcat:distribution': files.map((file) => distributionOf(publisher, dataset, file)),
  };
}

function distributionOf(publisher: SiteSettings, { year, settings }: YearDataset, file: FileFacts) {
  const address = linkOf(publisher, addresses.file(year, file.path));
  const format = formatOf(file.path);
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': file.path,
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dct:format': FILE_TYPES[format],
    'dcat:mediaType': `https://www.iana.org/assignments/media-types/${mediaTypeOf(file.path)}`,
    'dcat:byteSize': String(file.bytes),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
      'spdx:checksumValue': file.sha256,
    },
    'dct:license': LICENCE.address,
    'dct:language': LANGUAGES,
    'dct:issued': publishedDay(settings),
    'dct:modified': changedDay(settings),
    'adms:status': STATUSES[settings.status === 'official' ? 'completed' : 'developing'],
    ...(format === 'csv' ? { 'dct:conformsTo': 'https://www.rfc-editor.org/info/rfc4180' } : {}),
  };
}

const inBoth = (textIn: (lang: keyof LocalisedText) => string) =>
  LANGS.map((lang) => ({ '@language': lang, '@value': textIn(lang) }));

const noticeOf = (sample: boolean, lang: keyof LocalisedText) =>
  sample ? `${messagesOf(lang).site.sample}. ` : '';

function agentOf(publisher: SiteSettings) {
  return {
    '@id': `${linkOf(publisher, addresses.about('vi'))}#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': inBoth((lang) => publisherName(publisher, lang)),
  };
}

function contactOf({ contact }: SiteSettings) {
  if (contact === undefined) return undefined;
  return {
    '@type': 'vcard:Kind',
    'vcard:fn': inBoth((lang) => contact.office[lang]),
    'vcard:hasEmail': contact.email && `mailto:${contact.email}`,
    'vcard:hasTelephone': contact.phone && `tel:${contact.phone.replace(/[^+\d]/g, '')}`,
  };
}

/** Absolute, or from the folder that the catalogue stands in. */
function linkOf(publisher: SiteSettings, address: Address): string {
  const web = onTheWeb(publisher.address, address);
  if (web !== undefined) return web;
  const file = address.endsWith('/') ? `${address}index.html` : address;
  return file.startsWith('/data/') ? file.slice('/data/'.length) : `..${file}`;
}
