import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { cutToWidth, fitLines } from '../../src/exports/pictures/fit-lines.ts';
import { fontWidths } from '../../src/exports/pictures/font-widths.ts';
import { PICTURE, pictureSvg } from '../../src/exports/pictures/picture-svg.ts';
import { MOST_UNIT_PICTURES, picturesOf, unitPicture } from '../../src/exports/pictures/pictures-of.ts';
import { datasetOf, homeless, renamed, site } from '../rig/published-site.ts';
import { elementsOf, xmlTree } from '../rig/xml-tree.ts';

const require = createRequire(import.meta.url);
const fontOf = (name: string) =>
  fontWidths(readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${name}.ttf`)));
const fonts = { regular: fontOf('400Regular/NotoSans_400Regular'), bold: fontOf('700Bold/NotoSans_700Bold') };
/** Every letter is as wide as the font is large: then widths can be counted. */
const square = (text: string, size: number) => Array.from(text).length * size;

describe('fontWidths', () => {
  it.each`
    text    | width    | because
    ${''}   | ${0}     | ${'nothing has no width'}
    ${'0'}  | ${0.572} | ${'572 of 1,000 units, as the font says'}
    ${'00'} | ${1.144} | ${'letters stand side by side'}
    ${'ế'}  | ${0.564} | ${'a Vietnamese letter has a glyph of its own, as wide as e'}
  `('$text is $width wide: $because', ({ text, width }) => {
    expect(fonts.regular(text, 1)).toBeCloseTo(width, 6);
  });

  it('has all Vietnamese letters: none falls back to the empty box', () => {
    const box = fonts.regular('\u{10FFFF}', 1000);
    const letters = Array.from('ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ');
    expect(letters.filter((letter) => fonts.regular(letter, 1000) === box)).toEqual([]);
  });
});

describe('fitLines', () => {
  it.each`
    text               | most | lines                   | size  | cut      | because
    ${'ab cd'}         | ${1} | ${['ab cd']}            | ${20} | ${false} | ${'it fits at the largest size'}
    ${'abcd efg'}      | ${1} | ${['abcd efg']}         | ${10} | ${false} | ${'it fits at a smaller one'}
    ${'abcd efg'}      | ${2} | ${['abcd', 'efg']}      | ${20} | ${false} | ${'two lines keep it large'}
    ${'abcdefgh ijkl'} | ${1} | ${['abcdefgh…']}        | ${10} | ${true}  | ${'the rest is cut'}
    ${'abcdefghijkl'}  | ${2} | ${['abcdefghij', 'kl']} | ${10} | ${false} | ${'a word wider than a line is broken'}
    ${''}              | ${1} | ${[]}                   | ${20} | ${false} | ${'nothing takes no line'}
  `('"$text": $because', ({ text, most, ...fitted }) => {
    const { lines, size, cut } = fitted;
    expect(fitLines(text, square, 100, most, [20, 10])).toEqual({ lines, size, cut });
  });

  it.each`
    text        | cut        | because
    ${'abcde'}  | ${'abcde'} | ${'it fits exactly'}
    ${'abcdef'} | ${'abcd…'} | ${'the ellipsis counts'}
    ${'ab def'} | ${'ab…'}   | ${'no space before the ellipsis'}
  `('cuts "$text" to "$cut": $because', ({ text, cut }) => {
    expect(cutToWidth(text, square, text === 'ab def' ? 40 : 50, 10)).toBe(cut);
  });
});

describe('the pictures of the sample publication', () => {
  const pictures = picturesOf(site);
  const contentOf = (address: string) => pictures.find((one) => one.address === address)!.content;

  it('are those of the home page, of each year and of each unit, in both languages', () => {
    expect(pictures).toHaveLength(2 * (1 + site.years.length + site.units.length));
    expect(new Set(pictures.map(({ address }) => address)).size).toBe(pictures.length);
  });

  it('say who leads, and that there is a tie', () => {
    expect(contentOf('/pictures/vi/2024.png')).toMatchObject({
      headline: 'Sở Khoa học và Công nghệ',
      finding: 'cùng 1 đơn vị khác dẫn đầu với 376,88 điểm',
      notice: 'Dữ liệu mẫu, không phải kết quả thật',
    });
    expect(contentOf('/pictures/en/2024.png').finding).toBe('leads with one other unit at 376.88 points');
    expect(contentOf('/pictures/vi/2024.png').bars.map(({ strong }) => strong)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('say rank and total of a unit in its last year', () => {
    expect(contentOf('/pictures/en/so-khoa-hoc.png')).toMatchObject({
      finding: 'Rank 4 of 14 units · 375.58 points',
    });
    // Merged in 2025: its last year is 2024.
    expect(contentOf('/pictures/vi/so-thong-tin.png').kicker).toMatch(/^Kết quả năm 2024/);
  });

  it('draw a main index that is worth nothing, or does not apply, with no bar', () => {
    const dataset = datasetOf(2025);
    const [first, ...others] = dataset.units;
    const mains = first!.mains.map((main, m) => ({ ...main, applies: m !== 2 }));
    const years = [{ ...dataset, units: [{ ...first!, mains }, ...others] }];
    const content = picturesOf({ ...site, years }).find(({ address }) =>
      address.endsWith(`vi/${first!.id}.png`),
    );
    expect(content!.content.bars).toHaveLength(5);
  });

  it('leave out the units where there are very many, whose pages then show the year', () => {
    const units = Array.from({ length: MOST_UNIT_PICTURES + 1 }, () => site.units[0]!);
    expect(picturesOf({ ...site, units })).toHaveLength(2 * (1 + site.years.length));
    expect(unitPicture({ units }, 'so-y-te', 2024)).toBe('2024');
    expect(unitPicture(site, 'so-y-te', 2024)).toBe('so-y-te');
  });

  it('are there without any year, and without a name', () => {
    const empty = picturesOf({ ...homeless, years: [], units: [] });
    expect(empty.map(({ address }) => address)).toEqual(['/pictures/vi/home.png', '/pictures/en/home.png']);
    expect(() => xmlTree(pictureSvg(empty[0]!.content, fonts))).not.toThrow();
  });
});

describe('pictureSvg', () => {
  const svgOf = (name: string) => {
    const years = [renamed(datasetOf(2025), name)];
    const { content } = picturesOf({ ...site, years }).find(({ address }) =>
      address.endsWith(`vi/${years[0]!.units[0]!.id}.png`),
    )!;
    return xmlTree(pictureSvg(content, fonts));
  };

  it.each`
    name                                            | because
    ${'Sở Y tế'}                                    | ${'an ordinary name'}
    ${'Ban Quản lý các khu công nghiệp '.repeat(9)} | ${'a name that no line holds'}
    ${'A'.repeat(300)}                              | ${'a name that cannot be broken between words'}
    ${'</text><script>alert(1)</script> & "'}       | ${'a hostile name'}
    ${'\u0000\u0001'}                               | ${'a name that draws nothing'}
  `('keeps every text inside the picture: $because', ({ name }) => {
    const texts = elementsOf(svgOf(name), 'text');
    expect(texts.length).toBeGreaterThan(5);
    for (const { attributes, text } of texts) {
      const width = fonts[attributes['font-weight'] === '700' ? 'bold' : 'regular'](
        text,
        Number(attributes['font-size']),
      );
      const left = attributes['text-anchor'] === 'end' ? Number(attributes.x) - width : Number(attributes.x);
      expect([left >= 0, left + width <= PICTURE.width, Number(attributes.y) < PICTURE.height]).toEqual([
        true,
        true,
        true,
      ]);
    }
  });

  it('draws hostile text as text, and no marks that turn its direction', () => {
    const texts = elementsOf(svgOf('\u202E<b>x</b>\u2066'), 'text').map(({ text }) => text);
    expect(texts).toContain('<b>x</b>');
  });
});
