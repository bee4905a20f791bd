import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { pageTypes } from './rig/pages.ts';

const KB = 1024;
/** Before anything is touched, compressed. Fonts are left out: they are the same for all pages and stay in the cache. */
const PAGE_LIMIT = 30 * KB;
const SCRIPT_LIMIT = 6 * KB;
const REQUEST_LIMIT = 6;

interface Loaded {
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
}

for (const { path } of pageTypes(dist)) {
  test(`${path} is light before anything is touched`, async ({ page, baseURL }) => {
    const answers: Promise<Loaded>[] = [];
    page.on('response', (response) => {
      const [url, type] = [response.url(), response.request().resourceType()];
      answers.push(response.body().then((body) => ({ url, type, bytes: gzipSync(body).length })));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const loaded = (await Promise.all(answers)).filter(({ type }) => type !== 'font');
    const sum = (of: readonly Loaded[]) => of.reduce((total, { bytes }) => total + bytes, 0);
    expect(loaded.length).toBeGreaterThanOrEqual(2);
    expect(sum(loaded), JSON.stringify(loaded, null, 1)).toBeLessThanOrEqual(PAGE_LIMIT);
    expect(sum(loaded.filter(({ type }) => type === 'script'))).toBeLessThanOrEqual(SCRIPT_LIMIT);
    expect(loaded.length, JSON.stringify(loaded, null, 1)).toBeLessThanOrEqual(REQUEST_LIMIT);
    expect(loaded.filter(({ url }) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))).toEqual(
      [],
    );

    const blocking = await page
      .locator('script[src]:not([defer], [async], [type="module"])')
      .evaluateAll((scripts) => scripts.map((script) => script.outerHTML));
    expect(blocking, 'no page waits for a script').toEqual([]);
  });
}

test('pages for embedding are lighter still, and have no script', async ({ page }) => {
  await page.goto(pageTypes(dist).find(({ name }) => name === 'year')!.path);
  const embeds = await page
    .locator('a[href*="embed/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(embeds.length).toBeGreaterThanOrEqual(1);
  // A routed page keeps no cache: each embed page is weighed with all that it loads.
  await page.route('**/*', (route) => route.continue());
  for (const embed of embeds) {
    const answers: Promise<Loaded>[] = [];
    const listen = (response: import('@playwright/test').Response) => {
      const [url, type] = [response.url(), response.request().resourceType()];
      answers.push(response.body().then((body) => ({ url, type, bytes: gzipSync(body).length })));
    };
    page.on('response', listen);
    await page.goto(embed, { waitUntil: 'networkidle' });
    page.off('response', listen);
    const loaded = (await Promise.all(answers)).filter(({ type }) => type !== 'font');
    expect(loaded.filter(({ type }) => type === 'script')).toEqual([]);
    expect(loaded.reduce((total, { bytes }) => total + bytes, 0)).toBeLessThanOrEqual(15 * KB);
  }
});
