import { describe, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import { relativeLinks } from '../../scripts/site/relative-links.ts';
import { embedPage } from '../../src/charts/embed-page.ts';
import { relativeTo } from '../../src/charts/relative-to.ts';
import { siteCharts } from '../../src/charts/site-charts.ts';
import { type Address, addresses } from '../../src/dataset/addresses.ts';
import { LANGS } from '../../src/i18n/lang.ts';

const { site } = await computeFolder(new URL('../../data', import.meta.url).pathname, undefined, {
  onFile: () => undefined,
});
const pages = LANGS.flatMap((lang) =>
  [...siteCharts(site!, lang)].map(({ spec, page, name }) => {
    const address = addresses.embed(page, spec.id);
    const html = embedPage({ spec, page, name, lang, publisher: site!.publisher });
    return { page, address, file: `${address.slice(1)}index.html`, html };
  }),
);

describe('relativeTo', () => {
  it.each`
    from                    | to               | link                          | because
    ${'/embed/2023/total/'} | ${'/2023/'}      | ${'../../../2023/index.html'} | ${'no folder is shared'}
    ${'/en/embed/x/y/'}     | ${'/en/2023/'}   | ${'../../../2023/index.html'} | ${'the folder of the language is'}
    ${'/embed/home/'}       | ${'/'}           | ${'../../index.html'}         | ${'the root'}
    ${'/2023/'}             | ${'/2023/a.csv'} | ${'a.csv'}                    | ${'a file beside'}
    ${'/2023/'}             | ${'/2023/'}      | ${'index.html'}               | ${'itself'}
  `('$from to $to is $link: $because', ({ from, to, link }) => {
    expect(relativeTo(from)(to)).toBe(link);
  });
});

describe('links of every embed page of the sample site', () => {
  it('are those that relativeLinks would make', () => {
    expect(pages.length).toBeGreaterThan(1000);
    const wrong = pages.filter(({ page, address, file, html }) => {
      const targets: Address[] = ['/favicon.svg', '/assets/embed.css', page];
      return targets.some((target) => {
        const link = `href="${relativeTo(address)(target)}"`;
        return relativeLinks(`<a href="${target}">`, file) !== `<a ${link}>` || !html.includes(` ${link}`);
      });
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
  it('leave nothing for relativeLinks to do', () => {
    expect(
      pages.filter(({ html, file }) => relativeLinks(html, file) !== html).map(({ file }) => file),
    ).toEqual([]);
  });
});
