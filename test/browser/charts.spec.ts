import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { findBarriers } from './rig/find-barriers.ts';
import { chartPages } from './rig/page-actions.ts';
import { pageTypes } from './rig/pages.ts';
import { settle, watchPage } from './rig/watch-page.ts';

const types = pageTypes(dist).filter(({ name }) => chartPages.includes(name));
const words = {
  vi: { explore: 'Xem tương tác', still: 'Về hình tĩnh' },
  en: { explore: 'Explore', still: 'Back to the drawing' },
};

for (const { path, lang } of types) {
  test(`${path}: every chart can be had as SVG and CSV and be embedded`, async ({ page }) => {
    await page.goto(path);
    const links = page.locator('figure.chart .chart-copies a[download], figure.chart .chart-embed a');
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const figures = await page.locator('figure.chart').count();
    expect(figures).toBeGreaterThan(0);
    expect(addresses).toHaveLength(3 * figures);
    for (const address of addresses) {
      const answer = await page.request.get(address);
      expect([address, answer.status()]).toEqual([address, 200]);
    }
  });

  test(`${path}: the button says what it will do, and Escape leads back to it`, async ({ page }) => {
    const log = watchPage(page);
    await page.goto(path);
    const figure = page.locator('figure.chart', { has: page.locator('.chart-explore') }).first();
    const button = figure.locator('.chart-explore');
    await expect(button).toHaveAccessibleName(words[lang].explore);
    await button.click();
    await expect(figure.locator('canvas')).toBeFocused();
    await expect(button).toHaveAccessibleName(words[lang].still);
    await page.keyboard.press('Escape');
    await expect(figure.locator('canvas')).toHaveCount(0);
    await expect(button).toBeFocused();
    await expect(button).toHaveAccessibleName(words[lang].explore);
    expect(log.faults).toEqual([]);
  });
}

test('a chart is saved as a picture of twice its size', async ({ page }) => {
  const log = watchPage(page);
  await page.goto(types.find(({ name }) => name === 'year')!.path);
  const waiting = page.waitForEvent('download');
  await page.locator('.chart-png').first().click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^[\w.-]+\.png$/);
  const bytes = await readFile(await download.path());
  // signature, then the width of the first part: 720 px and margins of 24, twice
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(2 * (720 + 48));
  expect(log.faults).toEqual([]);
});

for (const { path } of types.filter(({ name }) => name === 'progress' || name === 'unit-year')) {
  for (const width of [280, 1200]) {
    test(`embed pages of ${path} stand alone at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const embeds = await page
        .locator('.chart-embed a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      await settle(page);
      expect(embeds.length).toBeGreaterThan(0);
      for (const address of embeds) {
        const log = watchPage(page);
        await page.goto(address);
        expect(await page.locator('script').count()).toBe(0);
        await expect(page.locator('svg.drawing:visible')).toHaveCount(1);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([address, wide]).toEqual([address, width]);
        await page.locator('summary').click();
        expect(await findBarriers(page)).toEqual([]);
        expect(log.faults).toEqual([]);
      }
    });
  }
}
