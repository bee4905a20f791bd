import type { FileFormat } from './media-type.ts';

const reference = { '@type': '@id' } as const;
const typed = (type: string) => ({ '@type': type });
const AUTHORITY = 'http://publications.europa.eu/resource/authority';

/** What the short names of the catalogue mean, and which of their values are references, days or numbers. */
export const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'adms:status': reference,
  'dcat:accessURL': reference,
  'dcat:byteSize': typed('xsd:nonNegativeInteger'),
  'dcat:downloadURL': reference,
  'dcat:endDate': typed('xsd:date'),
  'dcat:landingPage': reference,
  'dcat:mediaType': reference,
  'dcat:startDate': typed('xsd:date'),
  'dcat:theme': reference,
  'dcat:themeTaxonomy': reference,
  'dct:conformsTo': reference,
  'dct:format': reference,
  'dct:issued': typed('xsd:date'),
  'dct:language': reference,
  'dct:license': reference,
  'dct:modified': typed('xsd:date'),
  'foaf:homepage': reference,
  'foaf:page': reference,
  'spdx:algorithm': reference,
  'spdx:checksumValue': typed('xsd:hexBinary'),
  'vcard:hasEmail': reference,
  'vcard:hasTelephone': reference,
} as const;

/** The profile whose rules the catalogue keeps. */
export const PROFILE = 'http://data.europa.eu/r5r/';

/** Terms of the vocabularies that the profile asks for. */
export const LANGUAGES = [`${AUTHORITY}/language/VIE`, `${AUTHORITY}/language/ENG`] as const;
export const THEME = {
  taxonomy: `${AUTHORITY}/data-theme`,
  government: `${AUTHORITY}/data-theme/GOVE`,
} as const;
export const STATUSES = {
  completed: `${AUTHORITY}/distribution-status/COMPLETED`,
  developing: `${AUTHORITY}/distribution-status/DEVELOP`,
} as const;
export const FILE_TYPES: Readonly<Record<FileFormat, string>> = {
  csv: `${AUTHORITY}/file-type/CSV`,
  json: `${AUTHORITY}/file-type/JSON`,
  xlsx: `${AUTHORITY}/file-type/XLSX`,
  parquet: `${AUTHORITY}/file-type/PARQUET`,
  txt: `${AUTHORITY}/file-type/TXT`,
};
