import { expect, test } from '@playwright/test';
import { dist, subPath } from './rig/dist.ts';
import { openDetails } from './rig/page-actions.ts';
import { pageTypes } from './rig/pages.ts';
import { watchPage } from './rig/watch-page.ts';

for (const { path } of pageTypes(dist)) {
  test(`${subPath}${path} asks for nothing outside its folder`, async ({ page, baseURL }) => {
    const log = watchPage(page);
    await page.goto(subPath + path, { waitUntil: 'networkidle' });
    await openDetails(page);
    for (const button of await page.locator('button.chart-explore').all()) await button.click();
    await page.waitForLoadState('networkidle');

    const home = `${baseURL}${subPath}/`;
    expect(log.requests.filter((url) => !url.startsWith(home) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(log.faults).toEqual([]);

    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.filter((link) => link.startsWith(`${baseURL}/`) && !link.startsWith(home))).toEqual([]);
  });
}
