import { expect, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { findBarriers } from './rig/find-barriers.ts';
import { openDetails } from './rig/page-actions.ts';
import { pageTypes } from './rig/pages.ts';

for (const { path } of pageTypes(dist)) {
  test(`${path} has no barriers, in each theme and width`, async ({ page }) => {
    test.slow();
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await openDetails(page);
        const barriers = await findBarriers(page);
        found.push(...barriers.map((barrier) => `${colorScheme}, ${width} px: ${barrier}`));
      }
    }
    expect(found).toEqual([]);
  });
}
