import { inflateSync } from 'node:zlib';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { expect, it } from 'vitest';
import { palettePng } from '../../scripts/site/pictures/palette-png.ts';
import { readPictureSoftware, withLettersOf } from '../../scripts/site/pictures/picture-software.ts';

/** The colours of a PNG with a palette, as a reader of the format gets them. */
function pixelsIn(png: Buffer): { width: number; height: number; pixels: number[] } {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const [width, height] = [parts.get('IHDR')!.readUInt32BE(0), parts.get('IHDR')!.readUInt32BE(4)];
  const [rows, palette] = [inflateSync(parts.get('IDAT')!), parts.get('PLTE')!];
  const pixels: number[] = [];
  for (let y = 0; y < height; y++) {
    expect(rows[y * (width + 1)]).toBe(0);
    for (let x = 0; x < width; x++) {
      const entry = rows[y * (width + 1) + 1 + x]!;
      pixels.push(palette[3 * entry]!, palette[3 * entry + 1]!, palette[3 * entry + 2]!, 255);
    }
  }
  return { width, height, pixels };
}

it('keeps every pixel', () => {
  const pixels = Uint8Array.from([
    255, 0, 0, 255, 1, 2, 3, 255, 255, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9, 255, 1, 2, 3, 255,
  ]);
  expect(pixelsIn(palettePng(pixels, 3, 2)!)).toEqual({ width: 3, height: 2, pixels: [...pixels] });
});

it('takes 256 colours, and refuses one more or one that shines through', () => {
  const shades = (count: number) =>
    Uint8Array.from(Array.from({ length: count }, (_, i) => [i % 256, i >> 8, 7, 255]).flat());
  expect(pixelsIn(palettePng(shades(256), 16, 16)!).pixels).toEqual([...shades(256)]);
  expect(palettePng(shades(257), 257, 1)).toBeUndefined();
  expect(palettePng(Uint8Array.from([1, 2, 3, 254]), 1, 1)).toBeUndefined();
});

it('has sums that hold', () => {
  const png = palettePng(Uint8Array.from([255, 255, 255, 255]), 1, 1)!;
  // Of an empty IEND, as in every PNG.
  expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
});

it('draws the same with the letters of the drawing as with the whole fonts', async () => {
  const software = readPictureSoftware();
  await initWasm(software.renderer);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="80" font-family="Noto Sans"><rect width="600" height="80" fill="#fff"/><text x="9" y="30" font-size="22">Sở Nội vụ &#39;Ước&#39; &amp; đồng hạng 3,5</text><text x="9" y="60" font-size="22" font-weight="700">AVATAR Tự chấm &lt;WAY&gt;</text></svg>`;
  const pixelsWith = ({ regular, bold }: typeof software) => {
    const drawing = new Resvg(svg, {
      font: { fontBuffers: [regular, bold], defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' },
    });
    return Buffer.from(drawing.render().pixels);
  };
  const whole = pixelsWith(software);
  expect(pixelsWith(await withLettersOf(software, [svg])).equals(whole)).toBe(true);
  expect(new Set(whole).size).toBeGreaterThan(20);
});
