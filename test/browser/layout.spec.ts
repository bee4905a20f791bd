import { expect, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { chartPages, exploreChart, openDetails } from './rig/page-actions.ts';
import { pageTypes } from './rig/pages.ts';

const types = pageTypes(dist);

for (const { path } of types) {
  test(`${path} never scrolls sideways`, async ({ page }) => {
    await page.goto(path);
    await openDetails(page);
    const overflow: Record<number, number> = {};
    for (const width of [320, 360, 768, 1280, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      overflow[width] = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    }
    expect(overflow).toEqual({ 320: 0, 360: 0, 768: 0, 1280: 0, 2560: 0 });
  });
}

for (const { path } of types.filter(({ name }) => chartPages.includes(name))) {
  test(`${path} stays where it is while it loads and when its chart starts`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        // All of them: the browser's own score forgives what follows a click, a reader does not.
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await exploreChart(page);
    // The observer is told a frame later.
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
  });
}
