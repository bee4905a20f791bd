import { describe, expect, it } from 'vitest';
import { relativeLinks, relativeUrls } from '../../scripts/site/relative-links.ts';

describe('one link', () => {
  it.each`
    page                               | link                          | expected                             | because
    ${'index.html'}                    | ${'/'}                        | ${'index.html'}                      | ${'depth 0'}
    ${'en/index.html'}                 | ${'/'}                        | ${'../index.html'}                   | ${'depth 1'}
    ${'2023/units/index.html'}         | ${'/'}                        | ${'../../index.html'}                | ${'depth 2'}
    ${'2023/units/so-y-te/index.html'} | ${'/'}                        | ${'../../../index.html'}             | ${'depth 3'}
    ${'en/2023/units/a/index.html'}    | ${'/'}                        | ${'../../../../index.html'}          | ${'depth 4'}
    ${'/en/index.html'}                | ${'/'}                        | ${'../index.html'}                   | ${'a leading slash of the page changes nothing'}
    ${'404.html'}                      | ${'/about/'}                  | ${'about/index.html'}                | ${'a page without a folder'}
    ${'index.html'}                    | ${'/en/'}                     | ${'en/index.html'}                   | ${'down'}
    ${'en/2023/index.html'}            | ${'/en/'}                     | ${'../index.html'}                   | ${'shared folders are not climbed'}
    ${'2023/index.html'}               | ${'/en/2023/'}                | ${'../en/2023/index.html'}           | ${'an equal name in another place is not shared'}
    ${'2023/index.html'}               | ${'/2023/'}                   | ${'index.html'}                      | ${'the page itself'}
    ${'2023/index.html'}               | ${'/2023/#so-y-te'}           | ${'#so-y-te'}                        | ${'a jump within the page'}
    ${'index.html'}                    | ${'/2023/#5.7-appraised'}     | ${'2023/index.html#5.7-appraised'}   | ${'a receipt; the dot belongs to the hash'}
    ${'index.html'}                    | ${'/2023/?sort=1#a'}          | ${'2023/index.html?sort=1#a'}        | ${'query and hash stay'}
    ${'index.html'}                    | ${'/2023/?a=1&amp;b=/x/#c'}   | ${'2023/index.html?a=1&amp;b=/x/#c'} | ${'entities and slashes of the query stay'}
    ${'index.html'}                    | ${'/data/d&#39;or/'}          | ${'data/d&#39;or/index.html'}        | ${'the # of an entity is no hash'}
    ${'2023/index.html'}               | ${'/data/2023/scores.csv'}    | ${'../data/2023/scores.csv'}         | ${'a file keeps its name'}
    ${'2023/index.html'}               | ${'/2023/indices/1.10/'}      | ${'indices/1.10/index.html'}         | ${'a code is no extension'}
    ${'2023/index.html'}               | ${'/2023/indices/1.10'}       | ${'indices/1.10/index.html'}         | ${'also without its slash'}
    ${'2023/index.html'}               | ${'/about'}                   | ${'../about/index.html'}             | ${'a folder without its slash'}
    ${'2023/index.html'}               | ${'#top'}                     | ${'#top'}                            | ${'only a hash'}
    ${'2023/index.html'}               | ${'indices/'}                 | ${'indices/'}                        | ${'relative already'}
    ${'2023/index.html'}               | ${''}                         | ${''}                                | ${'empty'}
    ${'2023/index.html'}               | ${'mailto:a@b.vn'}            | ${'mailto:a@b.vn'}                   | ${'mail'}
    ${'2023/index.html'}               | ${'https://example.vn/2023/'} | ${'https://example.vn/2023/'}        | ${'another site'}
    ${'2023/index.html'}               | ${'//example.vn/2023/'}       | ${'//example.vn/2023/'}              | ${'another host'}
    ${'2023/index.html'}               | ${'data:image/gif;base64,/'}  | ${'data:image/gif;base64,/'}         | ${'data'}
  `('$page: $link → $expected: $because', ({ page, link, expected }) => {
    expect(relativeLinks(`<a class="x" href="${link}">y</a>`, page)).toBe(
      `<a class="x" href="${expected}">y</a>`,
    );
  });
});

describe('a page at 2023/index.html', () => {
  it.each`
    html                                                                        | expected                                                                        | because
    ${'<a\nclass="x"\nhref="/en/"\n>'}                                          | ${'<a\nclass="x"\nhref="../en/index.html"\n>'}                                  | ${'line breaks'}
    ${'<img src="/a.svg" alt="a > b">'}                                         | ${'<img src="../a.svg" alt="a > b">'}                                           | ${'> in a value does not end the tag'}
    ${'<a data-href="/en/">'}                                                   | ${'<a data-href="/en/">'}                                                       | ${'another attribute'}
    ${'<img srcset="/a.png 1x, /b.png 2x,/c.png 3x">'}                          | ${'<img srcset="../a.png 1x, ../b.png 2x,../c.png 3x">'}                        | ${'each candidate'}
    ${'<form action="/data/"><video poster="/p.jpg">'}                          | ${'<form action="../data/index.html"><video poster="../p.jpg">'}                | ${'the other attributes'}
    ${'<script defer src="/assets/chart-loader.js"></script>'}                  | ${'<script defer src="../assets/chart-loader.js"></script>'}                    | ${'a script has an address too'}
    ${'<script type="application/json">{"a":"<a href=\\"/en/\\">"}</script>'}   | ${'<script type="application/json">{"a":"<a href=\\"/en/\\">"}</script>'}       | ${'data stay'}
    ${'<link rel="canonical" href="https://x.vn/2023/">'}                       | ${'<link rel="canonical" href="https://x.vn/2023/">'}                           | ${'canonical address'}
    ${'<link rel="alternate" hreflang="en" href="https://x.vn/en/">'}           | ${'<link rel="alternate" hreflang="en" href="https://x.vn/en/">'}               | ${'alternate'}
    ${'<meta property="og:image" content="https://x.vn/a.png">'}                | ${'<meta property="og:image" content="https://x.vn/a.png">'}                    | ${'og'}
    ${'<p title="a href=&#34;/en/&#34;">href=&quot;/en/&quot;</p>'}             | ${'<p title="a href=&#34;/en/&#34;">href=&quot;/en/&quot;</p>'}                 | ${'texts that look like links have their quotes escaped'}
    ${'<script>x = \'<a href="/en/">\'</script><a href="/en/">'}                | ${'<script>x = \'<a href="/en/">\'</script><a href="../en/index.html">'}        | ${'code stays, and what follows does not'}
    ${'<script src="/a.js"></script><script>b="/c"</script><img src="/d.png">'} | ${'<script src="../a.js"></script><script>b="/c"</script><img src="../d.png">'} | ${'after several scripts'}
    ${'<svg><a href="/en/"><title>x</title></a></svg>'}                         | ${'<svg><a href="../en/index.html"><title>x</title></a></svg>'}                 | ${'drawings'}
  `('$html: $because', ({ html, expected }) => {
    expect(relativeLinks(html, '2023/index.html')).toBe(expected);
  });
});

describe('a style sheet at assets/page.css', () => {
  it.each`
    css                                | expected                           | because
    ${'url(/assets/noto.woff2)'}       | ${'url(noto.woff2)'}               | ${'beside it'}
    ${'url("/a.png")'}                 | ${'url("../a.png")'}               | ${'quotes stay'}
    ${"url( '/a.svg#x' )"}             | ${"url('../a.svg#x')"}             | ${'spaces go, the hash stays'}
    ${'url(//x.vn/a.png)'}             | ${'url(//x.vn/a.png)'}             | ${'another host'}
    ${'url(data:font/woff2;base64,/)'} | ${'url(data:font/woff2;base64,/)'} | ${'data'}
  `('$css → $expected: $because', ({ css, expected }) => {
    expect(relativeUrls(`a{b:${css}}`, 'assets/page.css')).toBe(`a{b:${expected}}`);
  });
});
