import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { pageTypes } from './rig/pages.ts';

const pages = pageTypes(dist).filter(({ name }) => name === 'unit-year');
const card = (page: Page) => page.locator('.receipt-card');
/** The first score of the table: a component's. */
const firstScore = '.scores tr[id^="c"] td a';

for (const { path } of pages) {
  test(`${path}: every number of the score table leads to a receipt on the page`, async ({ page }) => {
    await page.goto(path);
    const { numbers, astray } = await page.locator('.scores').evaluate((table: HTMLTableElement) => {
      const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
      // Maxima are of the rules, and what was attained is the number beside it divided by its maximum.
      const cells = rows.flatMap((row) => [row.cells[1]!, ...[...row.cells].slice(4)]);
      const ranks = rows.flatMap((row) => [...row.cells[0]!.querySelectorAll('.rank')]);
      const all = [...cells, ...ranks].filter((place) => /\d/.test(place.textContent ?? ''));
      const leads = (place: Element) => {
        const link = place.closest('a') ?? place.querySelector('a');
        const target =
          link?.getAttribute('href')?.startsWith('#') && document.getElementById(link.hash.slice(1));
        return target && target.closest('#receipts') !== null && link!.textContent === place.textContent;
      };
      return {
        numbers: all.length,
        astray: all.filter((place) => !leads(place)).map((place) => place.outerHTML),
      };
    });
    expect(astray).toEqual([]);
    expect(numbers).toBeGreaterThan(40);
  });

  test(`${path}: by keyboard to a number, its card, up to the rank, and back`, async ({ page }) => {
    await page.goto(path);
    const link = page.locator(firstScore).first();
    // from the last stop before the table on
    await page.locator('.table-scroll:has(.scores)').focus();
    for (let i = 0; i < 12 && !(await link.evaluate((one) => one === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeVisible();
    const id = (await link.getAttribute('href'))!.slice(1);
    const row = page.locator(`[id="${id}"]`);
    await expect(card(page)).toContainText((await row.locator('td').nth(1).textContent())!);
    await expect(card(page).locator('.cited')).toContainText(`#${id}`);
    expect(new URL(page.url()).hash).toBe(`#${id}`);

    const steps: string[] = [];
    for (let i = 0; i < 5; i++) {
      await card(page).locator('.body a[href$="-sum"]').last().press('Enter');
      steps.push(new URL(page.url()).hash);
    }
    expect(steps.slice(1)).toEqual(['#group-I-sum', '#points-sum', '#total-sum', '#rank-sum']);
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await expect(link).toBeFocused();
  });

  test(`${path}: the way to the row`, async ({ page }) => {
    await page.goto(path);
    const link = page.locator(firstScore).first();
    await link.click();
    await card(page).locator('a.row').click();
    await expect(card(page)).toBeHidden();
    await expect(page.locator('tr:target')).toBeInViewport();
  });

  test(`${path}: a click beside the card closes it, and the close button too`, async ({ page }) => {
    await page.goto(path);
    await page.locator(firstScore).first().click();
    await page.mouse.click(2, 2);
    await expect(card(page)).toBeHidden();
    await page.locator(firstScore).first().click();
    await card(page).locator('.close').click();
    await expect(card(page)).toBeHidden();
  });

  test(`${path}: a citation is copied, or selected where copying is refused`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    await page.locator(firstScore).first().click();
    await card(page).locator('.copy').click();
    await expect(card(page).getByRole('status')).not.toBeEmpty();
    const cited = await card(page).locator('.cited').textContent();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(cited);

    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      getSelection()?.removeAllRanges();
    });
    await card(page).locator('.copy').click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(cited);
  });

  test(`${path}: on a phone the name and the score that counts are in view`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const right = await page
      .locator('.scores tr[id^="c"]')
      .evaluateAll((rows) => Math.max(...rows.map((row) => row.children[1]!.getBoundingClientRect().right)));
    expect(right).toBeLessThanOrEqual(360);
  });

  test(`${path}: print has the receipts, and never the card`, async ({ page }) => {
    await page.goto(path);
    await page.locator(firstScore).first().click();
    await page.emulateMedia({ media: 'print' });
    await expect(card(page)).toBeHidden();
    await expect(page.locator('.receipts').first()).toBeVisible();
    await expect(page.locator('.sums')).toBeVisible();
  });

  test.describe('with motion', () => {
    test.use({ contextOptions: { reducedMotion: 'no-preference' }, viewport: { width: 360, height: 740 } });

    test(`${path}: a link from another page arrives at its receipt`, async ({ page }) => {
      for (const id of ['rank-sum', '6.1-appraised']) {
        await page.goto('about:blank');
        await page.goto(`${path}#${id}`);
        await page.waitForTimeout(300);
        await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
      }
    });
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test(`${path}: a number jumps to its row, and the row back to the table`, async ({ page }) => {
      await page.goto(path);
      const link = page.locator(firstScore).first();
      await link.click();
      await expect(page.locator('tr:target')).toHaveAttribute(
        'id',
        (await link.getAttribute('href'))!.slice(1),
      );
      await expect(page.locator('tr:target')).toBeInViewport();
      await page.locator('tr:target th a').click();
      await expect(page.locator('.scores tr:target')).toBeInViewport();
    });
  });
}

test('the script of the card is light', () => {
  expect(gzipSync(readFileSync(join(dist, 'assets/receipts.js'))).length).toBeLessThanOrEqual(2048);
});
