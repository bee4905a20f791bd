import type { SnapshotFacts, SnapshotFile } from './snapshot-facts.ts';
import { PAYLOAD, RESULTS, STATEMENT } from './snapshot-paths.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * `ro-crate-metadata.json` (RO-Crate 1.1) of the payload: what the snapshot holds, of which year, who published it, from
 * what and by which program, as linked data that repositories of research data read.
 * @param payload files below `data/`
 */
export function crateText(facts: SnapshotFacts, payload: readonly SnapshotFile[]): string {
  const { statement, code, dataset, publisher, software } = facts;
  const parts = payload.filter(({ path }) => !path.startsWith(`${PAYLOAD}/site/`)).map(fileEntity);
  const site = {
    '@id': 'site/',
    '@type': 'Dataset',
    name: 'Trang kết quả, mở tệp index.html / the results as pages, open index.html',
    description: 'HTML, CSS, SVG, CSV',
  };
  const graph = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: dataset.framework.name.vi,
      alternateName: dataset.framework.name.en,
      description: `${dataset.settings.sample ? 'Dữ liệu mẫu / sample data. ' : ''}Ấn bản / edition ${statement.edition}, mã / code ${code}.`,
      identifier: `${statement.year}-${statement.edition}-${code}`,
      version: statement.edition,
      datePublished: statement.day,
      temporalCoverage: `${dataset.framework.period.from}/${dataset.framework.period.to}`,
      inLanguage: ['vi', 'en'],
      license: { '@id': LICENCE },
      publisher: { '@id': '#publisher' },
      hasPart: [{ '@id': 'site/' }, ...parts.map((part) => ({ '@id': part['@id'] }))],
    },
    { '@id': LICENCE, '@type': 'CreativeWork', name: 'Creative Commons Attribution 4.0' },
    {
      '@id': '#publisher',
      '@type': 'Organization',
      name: publisher.owner.vi || publisher.name.vi,
      ...(publisher.address === undefined ? {} : { url: publisher.address }),
    },
    {
      '@id': '#program',
      '@type': 'SoftwareApplication',
      name: software.name,
      version: software.version,
      softwareVersion: software.commit,
    },
    {
      '@id': '#freezing',
      '@type': 'CreateAction',
      name: 'Khoá sổ / freezing',
      endTime: statement.day,
      instrument: { '@id': '#program' },
      object: parts
        .filter((part) => part['@id'].startsWith('sources/'))
        .map((part) => ({ '@id': part['@id'] })),
      result: { '@id': within(RESULTS) },
    },
    site,
    ...parts,
  ];
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': graph }, null, 1)}\n`;
}

/** Names in a crate are addresses. */
const within = (path: string): string =>
  path
    .slice(PAYLOAD.length + 1)
    .split('/')
    .map(encodeURIComponent)
    .join('/');

const NAMES: Readonly<Record<string, string>> = {
  [STATEMENT]: 'Kê khai ấn bản / statement of the edition',
  [RESULTS]: 'Toàn bộ kết quả của năm / all results of the year',
};

function fileEntity({ path, bytes, sha256 }: SnapshotFile) {
  return {
    '@id': within(path),
    '@type': 'File',
    name: NAMES[path] ?? path.split('/').at(-1)!,
    encodingFormat: FORMATS.find(([ending]) => path.endsWith(ending))?.[1] ?? 'application/octet-stream',
    contentSize: String(bytes),
    sha256,
  };
}

const FORMATS: ReadonlyArray<readonly [string, string]> = [
  ['.json', 'application/json'],
  ['.csv', 'text/csv'],
  ['.yaml', 'application/yaml'],
  ['.md', 'text/markdown'],
  ['.txt', 'text/plain'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];
