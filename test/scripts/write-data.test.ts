import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileWriter } from '../../scripts/site/kept/file-writer.ts';
import { writeSiteFiles, writeYearData } from '../../scripts/site/write-data.ts';
import { homeless, site } from '../rig/published-site.ts';

/** The data files of a site with two pages. */
async function written(publication: typeof site): Promise<(path: string) => string> {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  const facts = new Map();
  for (const dataset of publication.years)
    facts.set(dataset.year, await writeYearData(publication, dataset, folder, new FileWriter()));
  await writeSiteFiles(publication, folder, facts, ['/2025/', '/en/2025/']);
  return (path) => join(folder, path);
}

const at = await written(site);
const text = (path: string) => readFileSync(at(path), 'utf8');

describe('the open data of a site', () => {
  it('stand beside the pages', () => {
    const paths = [
      ...['2023', '2024', '2025'].flatMap((year) =>
        ['scores.csv', 'ranking.csv', 'indices.csv', 'eligibility.csv', 'dataset.json', 'datapackage.json']
          .concat(['README.txt', `bang-diem-${year}.xlsx`, 'scores.parquet', 'ranking.parquet'])
          .map((name) => `data/${year}/${name}`),
      ),
      ...['data/catalogue.jsonld', 'feed.xml', 'en/feed.xml', 'sitemap.xml', 'robots.txt'],
    ];
    expect(paths.filter((path) => !existsSync(at(path)))).toEqual([]);
  });

  it('vouches for the bytes that were written', () => {
    const { resources } = JSON.parse(text('data/2025/datapackage.json'));
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(at(`data/2025/${path}`));
      expect([bytes, hash]).toEqual([
        content.length,
        `sha256:${createHash('sha256').update(content).digest('hex')}`,
      ]);
    }
    expect(resources).toHaveLength(9);
  });

  it('lists the pages that it found', () => {
    const listed = Array.from(text('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g), ([, page]) => page);
    expect(listed).toEqual([
      'https://thidua.tinhmau.example/2025/',
      'https://thidua.tinhmau.example/en/2025/',
    ]);
  });

  it('writes no sitemap without an address, but all the rest', async () => {
    const there = await written(homeless);
    expect(existsSync(there('sitemap.xml'))).toBe(false);
    expect(existsSync(there('feed.xml'))).toBe(true);
    expect(existsSync(there('data/catalogue.jsonld'))).toBe(true);
  });
});
