import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { findBarriers } from './rig/find-barriers.ts';
import { settle, watchPage } from './rig/watch-page.ts';

const field = (page: Page) => page.locator('#search-field');
const titles = (page: Page) => page.locator('.hits .hit-title');

/** Types into the search and waits for what it says. */
async function search(page: Page, query: string, says: RegExp): Promise<void> {
  await field(page).fill(query);
  await expect(page.getByRole('status')).toHaveText(says);
}

test.describe('the search', () => {
  test('asks for nothing but its page before it is used', async ({ page }) => {
    const log = watchPage(page);
    await page.goto('/search/', { waitUntil: 'networkidle' });
    await expect(field(page)).toBeVisible();
    expect(log.requests.filter((url) => /search-results|index-vi/.test(url))).toEqual([]);
    await field(page).focus();
    await expect.poll(() => log.requests.filter((url) => /search-results|index-vi/.test(url)).length).toBe(2);
    expect(log.faults).toEqual([]);
  });

  test('finds a unit without marks, marks what was found, and keeps the query in the address', async ({
    page,
  }) => {
    const log = watchPage(page);
    await page.goto('/search/');
    await search(page, '2024 so y te', /^1 kết quả$/);
    await expect(titles(page)).toHaveText(['Sở Y tế, năm 2024']);
    await expect(page.locator('.hits mark')).toHaveText(['Sở Y tế']);
    expect(new URL(page.url()).searchParams.get('q')).toBe('2024 so y te');
    await settle(page);
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/2024\/units\/so-y-te\/$/);
    await settle(page);
    await page.goBack();
    await expect(field(page)).toHaveValue('2024 so y te');
    await expect(titles(page)).toHaveText(['Sở Y tế, năm 2024']);
    expect(log.faults).toEqual([]);
  });

  test('starts from an address that holds a query', async ({ page }) => {
    await page.goto(`/en/search/?q=${encodeURIComponent('chuyển đổi số')}`);
    await expect(page.getByRole('status')).toHaveText(/^\d+ results$/);
    await expect(titles(page).first()).toHaveText('6. Digital transformation activities');
    await expect(page.locator('.hit-also [lang="vi"]').first()).toHaveText('Hoạt động chuyển đổi số');
    await expect(page.locator('.search-directory')).toBeHidden();
  });

  test('can be walked by keyboard alone', async ({ page }) => {
    await page.goto('/search/');
    await field(page).focus();
    await page.keyboard.type('so');
    await expect(titles(page)).not.toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await expect(titles(page).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(titles(page).nth(1)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await expect(titles(page).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const to = await titles(page).nth(0).getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(to!);
  });

  test('opens the first result also where Enter comes before the search is loaded', async ({ page }) => {
    await page.route('**/search/index-vi.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto('/search/');
    await field(page).fill('sở y tế');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/units\/so-y-te\/$/);
  });

  test('says what to do where nothing is found, and keeps the directory', async ({ page }) => {
    await page.goto('/search/');
    await search(page, 'qqqqqqqq', /^Không tìm thấy kết quả$/);
    await expect(page.locator('.search-nothing')).toBeVisible();
    await expect(page.locator('.search-directory')).toBeVisible();
    await field(page).fill('');
    await expect(page.getByRole('status')).toHaveText('');
    await expect(page.locator('.search-nothing')).toBeHidden();
    expect(new URL(page.url()).search).toBe('');
  });

  test('says when it cannot be loaded, and tries again', async ({ page }) => {
    await page.route('**/search/index-vi.js', (route) => route.abort());
    await page.goto('/search/');
    await field(page).fill('sở');
    await expect(page.getByRole('status')).toContainText('Không nạp được');
    await expect(page.locator('.search-directory')).toBeVisible();
    await page.unroute('**/search/index-vi.js');
    await search(page, 'sở y tế', /^1 kết quả$/);
  });

  test('takes text for text', async ({ page }) => {
    const log = watchPage(page);
    await page.goto(`/search/?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
    await expect(page.getByRole('status')).not.toHaveText('');
    await expect(page.locator('main img')).toHaveCount(0);
    await field(page).fill('.*+?^$()|[]\\');
    await expect(page.getByRole('status')).toHaveText('Không tìm thấy kết quả');
    expect(log.faults).toEqual([]);
  });

  for (const [scheme, width] of [
    ['light', 1280],
    ['dark', 320],
  ] as const) {
    test(`has no barriers with results, ${scheme} at ${width}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/en/search/?q=2024%20thong%20tin');
      await expect(titles(page)).not.toHaveCount(0);
      expect(await findBarriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  test('moves nothing when its field appears', async ({ page }) => {
    for (const path of ['/search/', '/units/']) {
      await page.goto(path);
      await expect(page.locator('main input').first()).toBeVisible();
      expect(await page.evaluate(layoutShift)).toBe(0);
    }
  });

  test('is light: what is there before it is used, and what comes on demand', () => {
    const size = (file: string) => gzipSync(readFileSync(join(dist, file))).length;
    expect(size('assets/search.js')).toBeLessThan(2 * 1024);
    expect(size('assets/unit-filter.js')).toBeLessThan(1024);
    expect(size('assets/search-results.js')).toBeLessThan(16 * 1024);
    expect(statSync(join(dist, 'search/index-vi.js')).size).toBeGreaterThan(1024);
  });
});

test.describe('from disk', () => {
  let copy: string;
  test.beforeAll(() => {
    copy = join(mkdtempSync(join(tmpdir(), 'site-')), 'Bảng điểm 2025');
    cpSync(dist, copy, { recursive: true });
  });
  test.afterAll(() => rmSync(join(copy, '..'), { recursive: true }));

  test('the search works, and its results open', async ({ page }) => {
    const log = watchPage(page);
    await page.goto(pathToFileURL(join(copy, 'en/search/index.html')).href);
    await search(page, 'so y te', /^1 result$/);
    await settle(page);
    await field(page).press('Enter');
    await expect(page).toHaveURL(pathToFileURL(join(copy, 'en/units/so-y-te/index.html')).href);
    await settle(page);
    await page.goto(`${pathToFileURL(join(copy, 'search/index.html')).href}?q=5.7`);
    await expect(titles(page).first()).toContainText('5.7.');
    expect(log.faults).toEqual([]);
    expect(log.requests.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
  });

  test('the directory of units can be filtered', async ({ page }) => {
    await page.goto(pathToFileURL(join(copy, 'units/index.html')).href);
    await page.locator('#unit-filter-field').fill('Y Te');
    await expect(page.locator('.unit-table tbody tr:visible')).toHaveText([/^\s*Sở Y tế/]);
    await expect(page.locator('.unit-filter output')).toHaveText(/: 1$/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of the search is a directory', async ({ page }) => {
    await page.goto('/search/');
    await expect(field(page)).toBeHidden();
    await expect(page.locator('.search-directory a')).not.toHaveCount(0);
    await page.locator('.search-directory a[href*="units"]').first().click();
    await expect(page.locator('.unit-table').first()).toBeVisible();
    await expect(page.locator('.unit-filter input')).toBeHidden();
  });
});

test.describe('the page for addresses that lead nowhere', () => {
  test('is in both languages, unlisted, and links by whole addresses', () => {
    const html = readFileSync(join(dist, '404.html'), 'utf8');
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('lang="en"');
  });

  test('has no barriers', async ({ page }) => {
    const site = /href="(https?:\/\/[^"]*)assets\//.exec(readFileSync(join(dist, '404.html'), 'utf8'))![1]!;
    // its style sheet stands where the publication will stand
    await page.route(`${site}**`, async (route) => {
      const file = join(dist, new URL(route.request().url()).pathname);
      await route.fulfill({ path: file, headers: { 'access-control-allow-origin': '*' } });
    });
    await page.goto('/404.html');
    await expect(page.locator('h1')).toHaveCSS('font-weight', '700');
    expect(await findBarriers(page)).toEqual([]);
  });
});

/** In the page: how far parts of it moved while it was built up (CLS). */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 300);
  });
}
