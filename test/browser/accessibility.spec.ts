import { expect, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { findBarriers } from './rig/find-barriers.ts';
import { openDetails } from './rig/page-actions.ts';
import { pageTypes } from './rig/pages.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const { path } of pageTypes(dist)) {
        test(path, async ({ page }) => {
          await page.goto(path);
          await openDetails(page);
          expect(await findBarriers(page)).toEqual([]);
        });
      }
    });
  }
}
