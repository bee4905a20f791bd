import { mkdtempSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileWriter } from '../../scripts/site/kept/file-writer.ts';
import { PictureCache } from '../../scripts/site/pictures/picture-cache.ts';
import { writePictures } from '../../scripts/site/pictures/write-pictures.ts';
import { MOST_UNIT_PICTURES } from '../../src/exports/pictures/pictures-of.ts';
import { site } from '../rig/published-site.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'pictures-'));
/** One year and no units, which keeps the test short: four drawings of which the home page's are two of the year's. */
const small = {
  ...site,
  years: site.years.slice(-1),
  units: Array.from({ length: MOST_UNIT_PICTURES + 1 }, () => site.units[0]!),
};
const filesIn = (out: string) =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(out.length))
    .sort();

describe('writePictures', () => {
  it('draws each picture once, and takes it from the cache in the next build', async () => {
    const cache = folder();
    const [first, second] = [folder(), folder()];
    expect(await writePictures(small, first, new FileWriter(), cache)).toEqual({ drawn: 3, kept: 0 });
    expect(await writePictures(small, second, new FileWriter(), cache)).toEqual({ drawn: 0, kept: 3 });
    expect(filesIn(first)).toEqual([
      '/apple-touch-icon.png',
      '/pictures/en/2025.png',
      '/pictures/en/home.png',
      '/pictures/vi/2025.png',
      '/pictures/vi/home.png',
    ]);
    for (const file of filesIn(first))
      expect(readFileSync(join(first, file)).equals(readFileSync(join(second, file)))).toBe(true);
  });

  it('draws pictures of the agreed size, the same each time', async () => {
    const [one, other] = [folder(), folder()];
    await writePictures(small, one, new FileWriter(), folder());
    await writePictures(small, other, new FileWriter(), folder());
    const png = readFileSync(join(one, 'pictures/vi/2025.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.equals(readFileSync(join(other, 'pictures/vi/2025.png')))).toBe(true);
  });

  it('draws a picture again whose copy in the cache was cut off', async () => {
    const cache = folder();
    await writePictures(small, folder(), new FileWriter(), cache);
    for (const name of readdirSync(cache)) truncateSync(join(cache, name), 100);
    expect(await writePictures(small, folder(), new FileWriter(), cache)).toEqual({ drawn: 3, kept: 0 });
  });
});

describe('PictureCache', () => {
  const END = Buffer.from('0000000049454e44ae426082', 'hex');

  it('knows pictures by their drawing and by what drew them', async () => {
    const place = folder();
    const [old, young] = [new PictureCache(place, 'v1'), new PictureCache(place, 'v2')];
    await old.put('<svg/>', END);
    expect(await old.get('<svg/>', new Date(0))).toEqual(END);
    expect(await old.get('<svg></svg>', new Date(0))).toBeUndefined();
    expect(await young.get('<svg/>', new Date(0))).toBeUndefined();
  });

  it('forgets what was used longest ago', async () => {
    const cache = new PictureCache(folder(), 'v1');
    for (const [i, svg] of ['a', 'b', 'c'].entries()) {
      await cache.put(svg, END);
      await cache.get(svg, new Date(i * 1000));
    }
    await cache.tidy(2);
    const left = await Promise.all(['a', 'b', 'c'].map((svg) => cache.get(svg, new Date(0))));
    expect(left.map((png) => png !== undefined)).toEqual([false, true, true]);
  });

  it('goes without a folder that cannot be written to', async () => {
    const cache = new PictureCache('/dev/null/pictures', 'v1');
    await cache.put('a', END);
    await cache.tidy();
    expect(await cache.get('a', new Date(0))).toBeUndefined();
  });
});
