import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { findBarriers } from './rig/find-barriers.ts';
import { openDetails } from './rig/page-actions.ts';

// A year with more than 500 units: the page of a unit is one table with its receipts, and the league comes in pages.
// One after the other, so that the site is built once.
test.describe.configure({ mode: 'serial' });
let folder = '';
const urlOf = (path: string) => pathToFileURL(join(folder, 'site', path, 'index.html')).href;
const UNIT = '2025/units/don-vi-0007';
const PAGES = ['2025', '2025/page/2', UNIT, 'units/don-vi-0007', '2025/indices/1.1'];

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), 'large-'));
  const script = fileURLToPath(new URL('./rig/build-large.ts', import.meta.url));
  await promisify(execFile)(process.execPath, [script, folder]);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('every figure of a unit stands above its cell, and every link within the page has its target', async ({
  page,
}) => {
  await page.goto(urlOf(UNIT));
  const { scores, without, astray, charts } = await page.evaluate(() => {
    const cells = [
      ...document.querySelectorAll<HTMLElement>('table.compact tr[id^="c"]:not(.main-row) td[id]'),
    ];
    const figures = cells.filter((cell) => /\d/.test(cell.firstChild?.textContent ?? ''));
    const jumps = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')];
    return {
      scores: figures.length,
      without: figures.filter((cell) => !/[A-Z]+\d+/.test(cell.querySelector('small')?.textContent ?? ''))
        .length,
      astray: jumps
        .filter(({ hash }) => document.getElementById(hash.slice(1)) === null)
        .map(({ hash }) => hash),
      charts: document.querySelectorAll('svg.drawing').length,
    };
  });
  // Five components, a self score and an appraised one.
  expect({ scores, without, astray, charts }).toEqual({ scores: 10, without: 0, astray: [], charts: 0 });
  await expect(page.locator('main')).toContainText(/bang-dai-2025\.xlsx/);
});

test('the league goes on where its first page ends', async ({ page }) => {
  await page.goto(urlOf('2025'));
  const ranks = () => page.locator('#league table tbody tr').count();
  expect(await ranks()).toBe(150);
  await page.locator('nav a[href$="page/2/index.html"]').first().click();
  await expect(page).toHaveURL(/2025\/page\/2\/index\.html$/);
  expect(await ranks()).toBe(150);
});

for (const path of PAGES) {
  test(`${path}: no barriers, never sideways, and whole on paper`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const [lang, width, colorScheme] of [
      ['', 360, 'light'],
      ['en', 1280, 'dark'],
    ] as const) {
      await page.emulateMedia({ media: 'screen', colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(urlOf(join(lang, path)));
      await openDetails(page);
      expect(await findBarriers(page), lang).toEqual([]);
      for (const wide of [320, 768, 2560]) {
        await page.setViewportSize({ width: wide, height: 800 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${lang} at ${wide}`).toBeLessThanOrEqual(0);
      }
      // As wide as a sheet of A4 inside its margins.
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 680, height: 1000 });
      const cut = await page.evaluate(
        () =>
          [...document.querySelectorAll('.table-scroll')].filter(
            (one) => one.scrollWidth > one.clientWidth + 1,
          ).length,
      );
      expect(cut, `${lang} on paper`).toBe(0);
    }
  });
}
