import { describe, expect, it } from 'vitest';
import { catalogueText } from '../../src/exports/catalogue.ts';
import { jsonLdFaults, nodesOf, relativeAddresses } from '../rig/json-ld-rules.ts';
import { factsOf, homeless, site, yearFiles } from '../rig/published-site.ts';

const facts = new Map(
  await Promise.all(
    site.years.map(
      async (dataset) => [dataset.year, (await yearFiles(dataset, site.publisher)).map(factsOf)] as const,
    ),
  ),
);
const catalogueOf = (publication: typeof site) =>
  JSON.parse(catalogueText(publication, (year) => facts.get(year)!));
const ofType = (file: object, type: string) => nodesOf(file).filter((node) => node['@type'] === type);

/** What DCAT-AP 3 makes mandatory, and what it recommends and this publication promises. */
const NEEDED = {
  'dcat:Catalog': [
    'dct:title',
    'dct:description',
    'dct:publisher',
    'dcat:dataset',
    'dct:license',
    'dct:language',
  ],
  'dcat:Dataset': [
    'dct:title',
    'dct:description',
    'dcat:distribution',
    'dct:publisher',
    'dcat:theme',
    'dct:temporal',
    'dct:issued',
    'dct:modified',
    'dct:conformsTo',
  ],
  'dcat:Distribution': [
    'dcat:accessURL',
    'dcat:downloadURL',
    'dct:format',
    'dcat:mediaType',
    'dct:license',
    'dcat:byteSize',
    'spdx:checksum',
  ],
  'foaf:Agent': ['foaf:name'],
  'spdx:Checksum': ['spdx:algorithm', 'spdx:checksumValue'],
  'dct:PeriodOfTime': ['dcat:startDate', 'dcat:endDate'],
} as const;

describe.each([
  ['with an address', site],
  ['without an address', homeless],
] as const)('the catalogue %s', (_, publication) => {
  const catalogue = catalogueOf(publication);

  it('is JSON-LD in which every name has a meaning', () => {
    expect(jsonLdFaults(catalogue)).toEqual([]);
  });

  it.each(Object.entries(NEEDED))('gives every %s what its profile asks for', (type, needed) => {
    const nodes = ofType(catalogue, type);
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.flatMap((node) => needed.filter((name) => node[name] === undefined))).toEqual([]);
  });

  it('has a dataset for each year, with every file, its size and its hash', () => {
    const datasets = ofType(catalogue, 'dcat:Dataset');
    expect(datasets).toHaveLength(3);
    const stated = nodesOf(datasets.map((dataset) => dataset['dcat:distribution']))
      .filter((node) => node['@type'] === 'dcat:Distribution')
      .map((node) => [node['dct:title'], node['dcat:byteSize'], nodesOf(node)[1]!['spdx:checksumValue']]);
    expect(stated).toEqual(
      [...facts.values()].flat().map(({ path, bytes, sha256 }) => [path, String(bytes), sha256]),
    );
  });
});

describe('addresses of the catalogue', () => {
  it('are absolute with an address', () => {
    expect(relativeAddresses(catalogueOf(site))).toEqual([]);
  });

  it('otherwise start at the catalogue itself', () => {
    const catalogue = catalogueOf(homeless);
    expect(ofType(catalogue, 'dcat:Distribution')[0]!['dcat:downloadURL']).toBe('2023/scores.csv');
    expect(ofType(catalogue, 'dcat:Dataset')[0]!['dcat:landingPage']).toBe('../2023/index.html');
    expect(ofType(catalogue, 'vcard:Kind')).toEqual([]);
  });
});

describe('the checker of JSON-LD flags', () => {
  it.each`
    file                                                                       | fault
    ${{ title: 'a' }}                                                          | ${'no inline context'}
    ${{ '@context': {}, title: 'a' }}                                          | ${'unknown name title'}
    ${{ '@context': { dct: 'http://a/' }, '@type': 'dcat:Catalog' }}           | ${'unknown type dcat:Catalog'}
    ${{ '@context': { a: 'http://a/', 'a:b': { '@type': '@id' } }, 'a:b': 4 }} | ${'no address: 4'}
  `('$fault', ({ file, fault }) => {
    expect(jsonLdFaults(file)).toEqual([fault]);
  });
});
