import { expect, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { findBarriers } from './rig/find-barriers.ts';
import { openDetails } from './rig/page-actions.ts';
import { pageTypes } from './rig/pages.ts';

const LOOKS = [
  ['light', 360],
  ['light', 1280],
  ['dark', 360],
  ['dark', 1280],
] as const;

for (const { path } of pageTypes(dist)) {
  test(`${path} has no barriers, in each theme and width`, async ({ page }) => {
    // Four passes of axe over a long page take a quarter of a minute, and several times that on a machine with other work.
    test.setTimeout(240_000);
    const found: string[] = [];
    await page.goto(path);
    await openDetails(page);
    for (const [colorScheme, width] of LOOKS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const barriers = await findBarriers(page);
      found.push(...barriers.map((barrier) => `${colorScheme}, ${width} px: ${barrier}`));
    }
    expect(found).toEqual([]);
  });
}
