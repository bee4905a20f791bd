import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from '../../../src/report/pages/acceptance-snippet.ts';
import { hrefBetween } from '../../../src/report/pages/href-between.ts';
import { html, markupOf } from '../../../src/text/html.ts';

describe('markup from templates', () => {
  it.each`
    text                               | shown                                                | because
    ${'<img src=x onerror=alert(1)>'}  | ${'&lt;img src=x onerror=alert(1)&gt;'}              | ${'a cell cannot bring an element'}
    ${'</p><script>alert(1)</script>'} | ${'&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;'} | ${'nor close one'}
    ${'" onfocus="alert(1)'}           | ${'&quot; onfocus=&quot;alert(1)'}                   | ${'nor leave an attribute'}
    ${"' onfocus='alert(1)"}           | ${'&#39; onfocus=&#39;alert(1)'}                     | ${'in either kind of quotes'}
    ${'&lt;b&gt;'}                     | ${'&amp;lt;b&amp;gt;'}                               | ${'an entity is shown as it was typed'}
    ${"=cmd|' /C calc'!A0"}            | ${'=cmd|&#39; /C calc&#39;!A0'}                      | ${'a formula is only text here'}
    ${'Sở \u202Etxt.exe'}              | ${'Sở [U+202E]txt.exe'}                              | ${'a right-to-left override would reorder the line'}
    ${'\u2066a\u2069'}                 | ${'[U+2066]a[U+2069]'}                               | ${'isolates too'}
    ${'8\u200B5\u00AD\uFEFF'}          | ${'8[U+200B]5[U+00AD][U+FEFF]'}                      | ${'what cannot be seen is often why a number is not one'}
    ${'a\u0000\u001B[31m\u007F\u0085'} | ${'a[U+0000][U+001B][31m[U+007F][U+0085]'}           | ${'control characters of a terminal'}
    ${'\u{E0041}'}                     | ${'[U+E0041]'}                                       | ${'a tag character beyond the first plane'}
    ${'\u2028'}                        | ${'[U+2028]'}                                        | ${'a line separator'}
    ${'một\r\nhai\tba'}                | ${'một\nhai\tba'}                                    | ${'line breaks of a cell are white space'}
    ${'👩\u200D🏫'}                    | ${'👩\u200D🏫'}                                      | ${'a joiner is ordinary writing'}
    ${'\uD800'}                        | ${'\uFFFD'}                                          | ${'half a character is no text'}
  `('$shown: $because', ({ text, shown }) => {
    expect(markupOf(html`${text}`)).toBe(shown);
  });

  it('keeps nested markup, joins arrays and leaves out null', () => {
    const items = ['<', 'b'].map((text) => html`<li>${text}</li>`);
    expect(markupOf(html`<ul>${items}</ul>${null}`)).toBe('<ul><li>&lt;</li><li>b</li></ul>');
  });

  it('does not take data for markup, whatever its keys are called', () => {
    const forged = JSON.parse('{"markup":"<b>","MARKUP":"<b>"}');
    expect(() => html`${forged}`).toThrow(TypeError);
  });
});

describe('relative addresses', () => {
  it.each`
    from                      | to                            | href                                              | because
    ${'index.html'}           | ${'2023/units/so-a.html'}     | ${'2023/units/so-a.html'}                         | ${'downwards'}
    ${'2023/units/so-a.html'} | ${'index.html'}               | ${'../../index.html'}                             | ${'upwards'}
    ${'2023/units/so-a.html'} | ${'2023/receipts/so-a.html'}  | ${'../receipts/so-a.html'}                        | ${'sideways'}
    ${'2023/units/so-a.html'} | ${'2023/units/so-b.html'}     | ${'so-b.html'}                                    | ${'in the same folder'}
    ${'index.html'}           | ${'2023/copies/a#1?b%.xlsx'}  | ${'2023/copies/a%231%3Fb%25.xlsx'}                | ${'signs that mean something in an address'}
    ${'index.html'}           | ${'javascript:alert(1)'}      | ${'javascript%3Aalert(1)'}                        | ${'a colon makes no scheme'}
    ${'index.html'}           | ${'2023/copies/Sở Y tế.xlsx'} | ${'2023/copies/S%E1%BB%9F%20Y%20t%E1%BA%BF.xlsx'} | ${'Vietnamese names'}
    ${'index.html'}           | ${'2023/copies/\uD800.xlsx'}  | ${'2023/copies/%EF%BF%BD.xlsx'}                   | ${'half a character does not throw'}
  `('$to → $href: $because', ({ from, to, href }) => {
    expect(hrefBetween(from, to)).toBe(href);
  });
});

describe('text in YAML', () => {
  it.each`
    text                     | because
    ${'Bảng điểm'}           | ${'plain'}
    ${'a: b # c'}            | ${'signs of YAML'}
    ${'"\\n" \n \t'}         | ${'quotes, backslashes and line breaks'}
    ${'\u202Ea\u200B\u00A0'} | ${'characters that a page or the clipboard would lose'}
    ${'\u2028\u007F\u0085'}  | ${'breaks and controls'}
    ${'\u{E0041}'}           | ${'beyond the first plane'}
    ${'8.10'}                | ${'what could be a number'}
  `('$text survives: $because', ({ text }) => {
    const written = yamlText(text);
    expect(parse(written)).toBe(text);
    expect(written).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0]/u);
  });
});
