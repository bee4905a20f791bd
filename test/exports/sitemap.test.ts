import { describe, expect, it } from 'vitest';
import type { Address } from '../../src/dataset/addresses.ts';
import { robotsText } from '../../src/exports/robots.ts';
import { sitemapFiles } from '../../src/exports/sitemap.ts';
import { homeless, site } from '../rig/published-site.ts';
import { elementsOf, xmlTree } from '../rig/xml-tree.ts';

const WEB = 'https://thidua.tinhmau.example';
const only = (pages: readonly Address[]) => {
  const [file, ...others] = sitemapFiles(site, pages);
  expect([file?.path, others]).toEqual(['sitemap.xml', []]);
  return elementsOf(xmlTree(String(file!.content)), 'url').map((url) => ({
    page: elementsOf(url, 'loc')[0]!.text,
    day: elementsOf(url, 'lastmod')[0]?.text,
    languages: elementsOf(url, 'xhtml:link').map(
      ({ attributes }) => `${attributes.hreflang} ${attributes.href}`,
    ),
  }));
};

describe('the sitemap', () => {
  it('lists pages in a fixed order, each with its languages', () => {
    const urls = only(['/en/2023/', '/about/', '/2023/', '/en/about/']);
    expect(urls.map(({ page }) => page)).toEqual(
      ['/2023/', '/about/', '/en/2023/', '/en/about/'].map((page) => WEB + page),
    );
    const languages = [`vi ${WEB}/2023/`, `en ${WEB}/en/2023/`, `x-default ${WEB}/2023/`];
    expect(urls[0]!.languages).toEqual(languages);
    expect(urls[2]!.languages).toEqual(languages);
  });

  it.each`
    page                         | day             | because
    ${'/2023/'}                  | ${'2023-12-20'} | ${'a year changes on its own day'}
    ${'/en/2024/units/so-y-te/'} | ${'2024-12-20'} | ${'so do the pages below it'}
    ${'/progress/'}              | ${'2025-12-05'} | ${'a page of all years changes with the newest'}
    ${'/2019/'}                  | ${'2025-12-05'} | ${'nothing is known of such a year'}
  `('$page changed on $day: $because', ({ page, day }) => {
    expect(only([page])[0]!.day).toBe(day);
  });

  it.each`
    page                     | because
    ${'/embed/2023/league/'} | ${'a chart for other sites is no page'}
    ${'/en/embed/2023/x/'}   | ${'nor is it in English'}
    ${'/404/'}               | ${'a page that says there is none'}
  `('leaves out $page: $because', ({ page }) => {
    expect(only(['/', page]).map((url) => url.page)).toEqual([`${WEB}/`]);
  });

  it('names no languages for a page that has but one', () => {
    expect(only(['/gallery/'])[0]!.languages).toEqual([]);
  });

  it('becomes an index where there are too many pages for a file', () => {
    const pages: Address[] = ['/a/', '/b/', '/c/', '/d/', '/e/'];
    const files = sitemapFiles(site, pages, 2);
    expect(files.map(({ path }) => path)).toEqual([
      'sitemap.xml',
      'sitemap-1.xml',
      'sitemap-2.xml',
      'sitemap-3.xml',
    ]);
    const [index, ...parts] = files.map(({ content }) => xmlTree(String(content)));
    expect(elementsOf(index!, 'loc').map(({ text }) => text)).toEqual(
      [1, 2, 3].map((i) => `${WEB}/sitemap-${i}.xml`),
    );
    expect(parts.map((part) => elementsOf(part, 'url').length)).toEqual([2, 2, 1]);
  });

  it('needs an address', () => {
    expect(sitemapFiles(homeless, ['/'])).toEqual([]);
  });
});

describe('robots.txt', () => {
  it('forbids nothing but charts made for other sites, and names the sitemap', () => {
    expect(robotsText(site.publisher).split('\n')).toEqual([
      'User-agent: *',
      'Disallow: /embed/',
      'Disallow: /en/embed/',
      '',
      `Sitemap: ${WEB}/sitemap.xml`,
      '',
    ]);
  });

  it('knows the folder of a publication that has no host of its own', () => {
    const text = robotsText({ ...site.publisher, address: 'https://tinh.example/thi-dua/' });
    expect(text).toContain('Disallow: /thi-dua/embed/\n');
    expect(text).toContain('Sitemap: https://tinh.example/thi-dua/sitemap.xml\n');
  });

  it('names no sitemap without an address', () => {
    expect(robotsText(homeless.publisher)).not.toContain('Sitemap');
  });
});
