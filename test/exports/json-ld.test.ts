import { describe, expect, it } from 'vitest';
import { breadcrumbJsonLd, datasetJsonLd } from '../../src/exports/json-ld.ts';
import { datasetOf, homeless, site, yearFiles } from '../rig/published-site.ts';

const written = (object: object | undefined) => JSON.parse(JSON.stringify(object));
const WEB = 'https://thidua.tinhmau.example';

describe('datasetJsonLd', () => {
  it('has what search engines ask of a dataset', () => {
    const object = written(datasetJsonLd(site, datasetOf(2024), 'en'));
    expect(object).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': `${WEB}/2024/#dataset`,
      name: 'Digital transformation competition: scores and ranking of 2024',
      url: `${WEB}/en/2024/`,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: { '@type': 'Organization', name: 'Mẫu Province' },
      datePublished: '2024-12-20',
      temporalCoverage: '2024-01-01/2024-12-31',
    });
    // Between 50 and 5,000 characters, or it is not taken.
    expect(object.description.length).toBeGreaterThan(50);
    expect(object.description).toMatch(/^Sample data, not real results\. /);
  });

  it('names files that exist', async () => {
    const { distribution } = written(datasetJsonLd(site, datasetOf(2024), 'vi'));
    const files = await yearFiles(datasetOf(2024), site.publisher);
    const paths = files.map(({ path }) => `${WEB}/data/2024/${path}`);
    const stated: string[] = distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
    expect(stated).toHaveLength(9);
    expect(stated.filter((one) => !paths.includes(one))).toEqual([]);
  });

  it('has no address without one', () => {
    const text = JSON.stringify(datasetJsonLd(homeless, datasetOf(2024), 'vi'));
    expect(text.match(/"https?:[^"]*"/g)).toEqual([
      '"https://schema.org"',
      '"https://creativecommons.org/licenses/by/4.0/"',
    ]);
    expect(text).not.toContain('"@id"');
  });
});

describe('breadcrumbJsonLd', () => {
  const trail = [
    { address: '/', name: 'Tổng quan' },
    { address: '/2024/', name: 'Năm 2024' },
    { address: '/2024/awards/', name: 'Khen thưởng' },
  ] as const;

  it('numbers the pages from the home page down', () => {
    expect(written(breadcrumbJsonLd(site.publisher, trail)).itemListElement).toEqual(
      trail.map(({ address, name }, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name,
        item: WEB + address,
      })),
    );
  });

  it.each`
    publisher             | pages         | because
    ${homeless.publisher} | ${trail}      | ${'an item needs an absolute address'}
    ${site.publisher}     | ${[trail[0]]} | ${'the home page has nothing above it'}
  `('is absent: $because', ({ publisher, pages }) => {
    expect(breadcrumbJsonLd(publisher, pages)).toBeUndefined();
  });
});
