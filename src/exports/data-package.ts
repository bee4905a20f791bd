import type { YearDataset } from '../dataset/site.ts';
import { SAMPLE_NOTICE } from './sample-notice.ts';
import { TABLES } from './tables.ts';

/** A published file with what the metadata say of its bytes. */
export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Frictionless `datapackage.json` of a year: what each file and field means, licence, provenance, checksums. */
export function dataPackage(
  { year, settings, framework, sources }: YearDataset,
  files: readonly FileFacts[],
): string {
  const factsOf = (path: string) => files.find((file) => file.path === path);
  const notice = settings.sample ? `${SAMPLE_NOTICE.vi}. / ${SAMPLE_NOTICE.en}. ` : '';
  const illustrative = framework.illustrative
    ? 'Tên và điểm tối đa của chỉ số thành phần là minh hoạ. / Component names and maxima are illustrative. '
    : '';
  const descriptor = {
    profile: 'tabular-data-package',
    name: `chuyen-doi-so-${year}`,
    title: framework.name.vi,
    description: `${notice}${illustrative}${framework.name.en}.`,
    version: `${year}.${settings.status}`,
    created: `${settings.publishedOn ?? settings.asOf}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    sources: sources.map(({ file, sha256 }) => ({ title: file, path: file, sha256 })),
    resources: TABLES.map(({ name, title, fields }) => ({
      name,
      path: `${name}.csv`,
      title,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      ...(({ bytes, sha256 }) => ({ bytes, hash: `sha256:${sha256}` }))(factsOf(`${name}.csv`)!),
      schema: { fields, missingValues: [''] },
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
