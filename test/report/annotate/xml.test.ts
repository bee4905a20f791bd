import { describe, expect, it } from 'vitest';
import { freeSheetName } from '../../../src/report/annotate/sheet-name.ts';
import { attributeOf, childrenOf, rootOf, tagWith } from '../../../src/report/annotate/xml-elements.ts';
import { plainText, xmlText } from '../../../src/report/annotate/xml-text.ts';

it.each`
  text                      | xml                                | because
  ${'<a> & "b"'}            | ${'&lt;a&gt; &amp; &quot;b&quot;'} | ${'markup'}
  ${'a\u0000\u0008\u001Fb'} | ${'ab'}                            | ${'control characters that XML forbids'}
  ${'a\uD800b\uFFFE'}       | ${'ab'}                            | ${'half a character, and none'}
  ${'😀'}                   | ${'😀'}                            | ${'a whole one of two halves'}
  ${'a\r\nb\rc\td'}         | ${'a&#10;b&#10;c&#9;d'}            | ${'line ends of any system, tabs'}
  ${'_x000D_ _x41_'}        | ${'_x005F_x000D_ _x41_'}           | ${'what Excel would read as a character'}
  ${'=1+1'}                 | ${'=1+1'}                          | ${'no formula in a cell of text'}
`('xmlText of $text: $because', ({ text, xml }) => {
  expect(xmlText(text)).toBe(xml);
});

it.each`
  xml                       | text          | because
  ${'&lt;&amp;amp;&gt;'}    | ${'<&amp;>'}  | ${'once, not twice'}
  ${'&apos;&#39;&#x27;'}    | ${"'''"}      | ${'three ways to write it'}
  ${'_x0041__x005F_x0041_'} | ${'A_x0041_'} | ${'escapes of Excel'}
  ${'&nbsp;'}               | ${'&nbsp;'}   | ${'an entity of HTML is none here'}
`('plainText of $xml: $because', ({ xml, text }) => {
  expect(plainText(xml)).toBe(text);
});

describe('elements', () => {
  it('finds children whatever their quotes, white space and content', () => {
    const xml = '<?xml version="1.0"?>\n<a><b x=\'>\' /><!--<c>--><c\n y = "2">t<b/></c ></a>\n';
    expect(childrenOf(xml, rootOf(xml)).map(({ start, end }) => xml.slice(start, end))).toEqual([
      "<b x='>' />",
      '<c\n y = "2">t<b/></c >',
    ]);
  });

  it.each`
    xml                   | because
    ${'<a><b></a></b>'}   | ${'crossed'}
    ${'<a>'}              | ${'open'}
    ${'</a>'}             | ${'closed only'}
    ${'<a/><b/>'}         | ${'two roots'}
    ${''}                 | ${'none'}
    ${'<a x=1/>'}         | ${'no quotes'}
    ${'<a x="<"/>'}       | ${'markup in a value'}
    ${'<!DOCTYPE a><a/>'} | ${'a DOCTYPE'}
    ${'<a><!-- </a>'}     | ${'a comment that never ends'}
  `('refuses $xml: $because', ({ xml }) => {
    expect(() => rootOf(xml)).toThrow();
  });

  it('changes one attribute and not what only looks like it', () => {
    const root = rootOf('<c r="A1" x=" s=\'1\'" xs="2" s=\'3\'/>');
    expect(attributeOf(root, 's')).toBe('3');
    expect(
      tagWith(
        root,
        new Map([
          ['s', '9'],
          ['t', 'n'],
          ['r', undefined],
        ]),
      ),
    ).toBe('<c x=" s=\'1\'" xs="2" s="9" t="n"/>');
  });
});

it.each`
  wanted                   | names                       | name                       | because
  ${'Lỗi'}                 | ${[]}                       | ${'Lỗi'}                   | ${'free'}
  ${'Lỗi'}                 | ${['lỗi', 'Lỗi (2)']}       | ${'Lỗi (3)'}               | ${'Excel knows no case'}
  ${'Lỗi'}                 | ${['Lỗi'.normalize('NFD')]} | ${'Lỗi (2)'}               | ${'the same to the eye'}
  ${'a'.repeat(40)}        | ${['a'.repeat(31)]}         | ${`${'a'.repeat(27)} (2)`} | ${'31 characters with the number'}
  ${"'[a]:*?/\\b'"}        | ${[]}                       | ${'a      b'}              | ${'what Excel forbids'}
  ${`${'a'.repeat(30)}😀`} | ${[]}                       | ${'a'.repeat(30)}          | ${'no half character'}
`('sheet name $wanted among $names: $because', ({ wanted, names, name }) => {
  expect(freeSheetName(wanted, names)).toBe(name);
});
