import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import { writeCharts, writeEmbedStyles } from '../../scripts/site/chart-files.ts';
import { FileWriter } from '../../scripts/site/kept/file-writer.ts';
import { chartFiles } from '../../src/charts/chart-files.ts';
import { siteCharts } from '../../src/charts/site-charts.ts';
import type { Site } from '../../src/dataset/site.ts';
import { LANGS } from '../../src/i18n/lang.ts';

const root = new URL('../..', import.meta.url).pathname;
const fonts = ['noto-sans-latin-wght-normal.A1.woff2', 'noto-sans-vietnamese-wght-normal.B2.woff2'];
let folder = '';
let site: Site | undefined;

/** The sample site with its first unit alone: files are of one form, however many there are. */
function small(site: Site): Site {
  const years = site.years.slice(0, 1).map((dataset) => ({ ...dataset, units: dataset.units.slice(0, 1) }));
  return { ...site, years, units: [] };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charts-'));
  await mkdir(join(folder, 'assets'));
  for (const font of fonts) await writeFile(join(folder, 'assets', font), '');
  ({ site } = await computeFolder(join(root, 'data'), undefined, { onFile: () => undefined }));
  // In two shares, as processes take them.
  await writeCharts(small(site!), { from: 0, to: 7 }, folder, new FileWriter());
  await writeCharts(small(site!), { from: 7, to: 1000 }, folder, new FileWriter());
  await writeEmbedStyles(root, folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('files of charts', () => {
  it('stand beside each other for every chart and language', async () => {
    for (const lang of LANGS) {
      const charts = [...siteCharts(small(site!), lang)];
      expect(charts.length).toBeGreaterThan(50);
      for (const chart of charts)
        for (const { path } of chartFiles(chart, site!, lang)) await access(join(folder, path));
    }
    const files = [
      'charts/2023/total-2023.svg',
      'charts/en/2023/total-2023.csv',
      'en/embed/2023/total-2023/index.html',
    ];
    for (const file of files) expect(await readFile(join(folder, file), 'utf8')).not.toBe('');
  });
  it('have a style sheet that defines every name it uses and shares the fonts of the pages', async () => {
    const css = await readFile(join(folder, 'assets', 'embed.css'), 'utf8');
    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
    const defined = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    expect(used.filter((name) => !defined.has(name ?? ''))).toEqual([]);
    for (const font of fonts) expect(css).toContain(`url(/assets/${font})`);
  });
  it('need the fonts to be there', async () => {
    const empty = join(folder, 'empty');
    await mkdir(join(empty, 'assets'), { recursive: true });
    await expect(writeEmbedStyles(root, empty)).rejects.toThrow('no font');
  });
});
