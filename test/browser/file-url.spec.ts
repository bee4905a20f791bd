import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { chartPages, exploreChart } from './rig/page-actions.ts';
import { fileOf, pageTypes } from './rig/pages.ts';
import { watchPage } from './rig/watch-page.ts';

const types = pageTypes(dist);
let copy: string;
// Elsewhere and with a space and accents in its name, as on a civil servant's desktop.
test.beforeAll(() => {
  copy = join(mkdtempSync(join(tmpdir(), 'site-')), 'Bảng điểm 2025');
  cpSync(dist, copy, { recursive: true });
});
test.afterAll(() => rmSync(join(copy, '..'), { recursive: true }));

for (const { path } of types) {
  test(`${path} opens by double click`, async ({ page }) => {
    const log = watchPage(page);
    await page.goto(pathToFileURL(fileOf(copy, path)).href);

    const rules = await page.evaluate(() =>
      // cssRules of a sheet from disk may not be read; that it came in shows in what it does.
      [document.styleSheets.length, getComputedStyle(document.body).fontFamily],
    );
    expect(rules[0]).toBeGreaterThan(0);
    expect(rules[1]).toContain('Noto Sans');

    // `check` alone says true of a font that no style sheet names.
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      const loaded = [...document.fonts]
        .filter((font) => font.status === 'loaded')
        .map((font) => font.family);
      return { loaded, check: document.fonts.check('16px "Noto Sans Variable"', 'Sở Y tế: ẵ') };
    });
    expect(fonts.check).toBe(true);
    expect(fonts.loaded.join()).toContain('Noto Sans');

    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    const onDisk = links.filter((link) => link.startsWith('file:'));
    expect(onDisk.length).toBeGreaterThan(3);
    expect(onDisk.filter((link) => !existsSync(fileURLToPath(link.replace(/[?#].*/, ''))))).toEqual([]);
    expect(
      onDisk.filter((link) => /\/([?#]|$)/.test(link)),
      'a folder shows a file list',
    ).toEqual([]);

    expect(log.requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    expect(log.faults).toEqual([]);
  });
}

for (const { path } of types.filter(({ name }) => chartPages.includes(name))) {
  test(`${path} draws its chart on demand from disk`, async ({ page }) => {
    const log = watchPage(page);
    await page.goto(pathToFileURL(fileOf(copy, path)).href);
    await exploreChart(page);
    expect(log.faults).toEqual([]);
  });
}
