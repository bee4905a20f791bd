import { addresses, onTheWeb } from '../dataset/addresses.ts';
import type { SiteSettings, YearDataset } from '../dataset/site.ts';
import type { FileFacts } from './file-facts.ts';
import { LICENCE } from './licence.ts';
import { formatOf, isText, mediaTypeOf } from './media-type.ts';
import { momentOf, publishedDay, publisherName } from './publication-facts.ts';
import type { PublishedTable } from './published-table.ts';
import { SAMPLE_NOTICE } from './sample-notice.ts';
import { TABLES } from './tables.ts';

/** A file of the package that is no table of ours, with what it holds. */
export interface OtherFile extends FileFacts {
  readonly name: string;
  readonly title: string;
}

/**
 * Frictionless `datapackage.json` of a year: what each file and field means, licence, provenance, checksums.
 * The profile is `data-package` and each CSV file has that of a tabular resource: a `tabular-data-package`
 * may hold nothing but tables, and could not vouch for the other files.
 */
export function dataPackage(
  dataset: YearDataset,
  publisher: SiteSettings,
  tables: readonly FileFacts[],
  others: readonly OtherFile[],
): string {
  const { year, settings, framework, sources, edition } = dataset;
  const web = (path: `/${string}`) => onTheWeb(publisher.address, path);
  const notice = settings.sample ? `${SAMPLE_NOTICE.vi}. / ${SAMPLE_NOTICE.en}. ` : '';
  const illustrative = framework.illustrative
    ? 'Tên và điểm tối đa của chỉ số thành phần là minh hoạ. / Component names and maxima are illustrative. '
    : '';
  const descriptor = {
    profile: 'data-package',
    name: `chuyen-doi-so-${year}`,
    id: web(addresses.file(year, 'datapackage.json')),
    title: framework.name.vi,
    description: `${notice}${illustrative}${framework.name.en}.`,
    homepage: web(addresses.year('vi', year)),
    version: `${year}.${settings.status}${edition ? `.${edition.name}` : ''}`,
    ...(edition ? { edition } : {}),
    created: momentOf(publishedDay(settings)),
    keywords: ['chuyển đổi số', 'xếp hạng', 'chỉ số', 'digital transformation', 'ranking', String(year)],
    temporal: { start: framework.period.from, end: framework.period.to },
    licenses: [{ name: LICENCE.name, path: LICENCE.address, title: LICENCE.title }],
    contributors: [
      {
        title: publisherName(publisher, 'vi'),
        role: 'publisher',
        path: publisher.address,
        email: publisher.contact?.email,
      },
    ],
    // No path: the sheets stay with the office, their hash proves which ones they were.
    sources: sources.length === 0 ? undefined : sources.map(({ file, sha256 }) => ({ title: file, sha256 })),
    resources: [
      ...TABLES.map((table) => tabularResource(table, dataset, factsOf(tables, `${table.name}.csv`))),
      ...others.map(({ name, title, path, bytes, sha256 }) => ({
        name,
        path,
        title,
        format: formatOf(path),
        mediatype: mediaTypeOf(path),
        ...(isText(path) ? { encoding: 'utf-8' } : {}),
        bytes,
        hash: `sha256:${sha256}`,
      })),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function factsOf(files: readonly FileFacts[], path: string): FileFacts {
  const facts = files.find((file) => file.path === path);
  if (facts === undefined) throw new RangeError(`no facts of ${path}`);
  return facts;
}

function tabularResource(table: PublishedTable, dataset: YearDataset, { path, bytes, sha256 }: FileFacts) {
  const { name, title, description, fields } = table;
  return {
    name,
    path,
    title,
    description,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: mediaTypeOf(path),
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    bytes,
    hash: `sha256:${sha256}`,
    ...(name === 'scores' ? { provenance: PROVENANCE } : {}),
    schema: {
      fields: fields.map((field) => (field.name === 'year' ? ofYear(field, dataset.year) : field)),
      missingValues: [''],
      primaryKey: table.primaryKey(dataset),
      ...(table.foreignKeys.length === 0 ? {} : { foreignKeys: table.foreignKeys.map(keyOf) }),
    },
  };
}

/** Which fields lead from a score to its cell, and where that cell's file is identified. */
const PROVENANCE = {
  of: 'counted',
  file: 'file',
  sheet: 'sheet',
  cell: 'cell',
  checksums: 'sources',
  description:
    'Ô nguồn của điểm được tính; mã SHA-256 của tệp ở mục sources, nguyên văn của ô ở dataset.json. / Source cell of the counted score; the SHA-256 of its file is in sources, the raw text of the cell in dataset.json.',
} as const;

const ofYear = (field: PublishedTable['fields'][number], year: number) => ({
  ...field,
  constraints: { ...field.constraints, minimum: year, maximum: year },
});

const keyOf = ({ fields, resource }: PublishedTable['foreignKeys'][number]) => ({
  fields,
  reference: { resource, fields },
});
