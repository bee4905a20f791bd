import { expect, type Locator, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { chartPages, openDetails, tablePages } from './rig/page-actions.ts';
import { pageTypes } from './rig/pages.ts';

test.use({ javaScriptEnabled: false });

/** Controls that do something without a script: form parts with somewhere to send to, HTML's own disclosures, and texts to copy from. */
const alive = 'form[action] *, [popovertarget], [command], [readonly]';

for (const { name, path } of pageTypes(dist)) {
  test(`${path} is complete without scripts`, async ({ page }) => {
    await page.goto(path);
    await openDetails(page);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('h1')).toBeVisible();

    const tables = page.locator('table');
    expect(await tables.count()).toBeGreaterThanOrEqual(tablePages.includes(name) ? 1 : 0);
    expect(await hiddenOf(tables)).toEqual([]);

    // Each chart is drawn for two widths, of which exactly one is shown.
    const figures = page.locator('figure.chart');
    expect(await figures.count()).toBeGreaterThanOrEqual(chartPages.includes(name) ? 1 : 0);
    const shown = await figures.evaluateAll((all) =>
      all.map((figure) => [...figure.querySelectorAll('svg')].filter((svg) => svg.checkVisibility()).length),
    );
    expect(shown.filter((count) => count !== 1)).toEqual([]);

    const controls = page.locator('button, input, select, textarea, [role="button"], [role="tab"]');
    const dead = await controls.evaluateAll(
      (elements, selector) =>
        elements
          .filter(
            (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(selector),
          )
          .map((element) => element.outerHTML),
      alive,
    );
    expect(dead, 'a control that needs a script must not be shown before the script runs').toEqual([]);
  });
}

/** Parts that take no room or are not shown; the print-only and the phone-only twin of something may say so itself. */
function hiddenOf(parts: Locator): Promise<string[]> {
  return parts.evaluateAll((elements) =>
    elements
      .filter((element) => !element.checkVisibility() || element.getBoundingClientRect().height === 0)
      .map((element) => element.outerHTML.slice(0, 200)),
  );
}
