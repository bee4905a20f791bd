import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartCopies } from '../../src/charts/chart-copies.ts';
import { chartSvg } from '../../src/charts/chart-svg.ts';
import { embedCode } from '../../src/charts/embed-code.ts';
import { embedPage } from '../../src/charts/embed-page.ts';
import { lightColours } from '../../src/charts/light-colours.ts';
import { firstUnits, firstUnitsSubtitle } from '../../src/charts/specs/first-units.ts';
import type { Site } from '../../src/dataset/site.ts';
import { UNNAMED_SITE } from '../../src/framework/site-file.ts';
import { series, specOf } from './sample-specs.ts';

const hostile = '</title></svg><script>alert(1)</script>" onload="x';
const spec = {
  ...specOf('bars', ['Sở Y tế', hostile], [series('Điểm', 'main', [8.5, null])]),
  title: hostile,
  notice: 'Dữ liệu mẫu',
};

describe('SVG file', () => {
  const svg = chartSvg(spec, ['Nguồn: bảng điểm'], 'vi');
  it('says what it shows, where from, and that the data are samples', () => {
    for (const text of ['Nguồn: bảng điểm', 'Dữ liệu mẫu', '<desc id="desc">Năm 2024. Một câu.</desc>'])
      expect(svg).toContain(text);
  });
  it('depends on no style sheet', () => {
    expect(svg).not.toMatch(/class=|style|currentColor|var\(/);
  });
  it('lets no text out of its element', () => {
    expect(svg).not.toContain('<script');
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
    expect(svg).not.toMatch(/<[a-z]+[^>]* onload=/);
  });
  it('closes every element, as XML must', () => {
    const open: string[] = [];
    for (const [, end, name = '', self] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
      if (end === '/') expect(open.pop()).toBe(name);
      else if (self !== '/') open.push(name);
    }
    expect(open).toEqual([]);
  });
  it('has the light colours of the site', () => {
    const tokens = ['palette', 'tokens']
      .map((name) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8'))
      .join('\n');
    const colourOf = (name: string): string => {
      const value = new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1] ?? '';
      const inner = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
      return inner === undefined ? value : colourOf(inner);
    };
    for (const [tone, colour] of Object.entries(lightColours))
      expect([tone, colourOf(`color-${tone}`)]).toEqual([tone, colour]);
  });
});

describe('embed page', () => {
  const page = (address?: string): string =>
    embedPage({
      spec,
      page: '/2024/',
      name: 'Năm 2024',
      lang: 'vi',
      publisher: { ...UNNAMED_SITE, address },
    });
  it('has a policy, no script, and sends search engines to its page', () => {
    const html = page('https://a.example/');
    expect(html).toContain("default-src 'none'; style-src 'self'");
    expect(html).not.toContain('<script');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<link rel="canonical" href="https://a.example/2024/">');
  });
  it('leaves the canonical address out where the publication has none', () => {
    expect(page()).not.toContain('canonical');
  });
  it('holds both drawings, the sentence, the table and the way back', () => {
    const html = page();
    expect(html.match(/<svg class="drawing (wide|narrow)"/g)).toHaveLength(2);
    for (const text of ['Một câu.', '<td>8,5</td>', 'href="../../../2024/index.html"', 'Dữ liệu mẫu'])
      expect(html).toContain(text);
  });
});

describe('embed code', () => {
  it('is one frame whose title cannot leave its attribute', () => {
    const code = embedCode(spec, 'https://a.example/embed/2024/sample/', 300);
    expect(code).toMatch(
      /^<iframe src="https:\/\/a\.example\/embed\/2024\/sample\/" title="[^"<>]*" [^<>]*><\/iframe>$/,
    );
    expect(code).toContain('height="530"');
  });
});

describe('where a chart has copies', () => {
  const siteOf = (units: number) =>
    ({ units: Array.from({ length: units }), publisher: UNNAMED_SITE }) as unknown as Site;
  it.each`
    units  | page                      | copies   | because
    ${500} | ${'/units/so-y-te/'}      | ${true}  | ${'a province has room for all'}
    ${501} | ${'/units/so-y-te/'}      | ${false} | ${'a nation has too many'}
    ${501} | ${'/en/units/so-y-te/'}   | ${false} | ${'in either language'}
    ${501} | ${'/2024/units/so-y-te/'} | ${true}  | ${'of a year that has charts of units at all'}
    ${501} | ${'/2024/'}               | ${true}  | ${'there is one of these a year'}
    ${501} | ${'/2024/indices/5.7/'}   | ${true}  | ${'nor are there more indices'}
  `('$page among $units: $copies, $because', ({ units, page, copies }) => {
    expect(chartCopies(siteOf(units), page, 'x') !== undefined).toBe(copies);
  });
  it('names files and embed page after the page', () => {
    expect(chartCopies(siteOf(1), '/en/2024/', 'total')).toEqual({
      svg: '/charts/en/2024/total.svg',
      csv: '/charts/en/2024/total.csv',
      embed: '/en/embed/2024/total/',
      embedOnWeb: undefined,
    });
  });
});

describe('charts of very many units', () => {
  it.each`
    count | shown | because
    ${40} | ${40} | ${'forty rows can still be read'}
    ${41} | ${30} | ${'more are cut to thirty'}
  `('$count units: $shown, $because', ({ count, shown }) => {
    const units = Array.from({ length: count }, (_, i) => `U${i}`);
    expect(firstUnits(units)).toEqual(units.slice(0, shown));
    const subtitle = firstUnitsSubtitle('Năm 2024', firstUnits(units).length, count, 'vi');
    expect(subtitle.includes('30 đơn vị đầu trong 41')).toBe(shown < count);
  });
});
