import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { pageTypes } from './rig/pages.ts';

const types = pageTypes(dist);
const limit = 40 * 1024;
/** Fonts are left out: they are the same for all pages and stay in the cache. */
const weighed = ['document', 'stylesheet', 'script'];

for (const { path } of types.filter(
  ({ name }) => name === 'year' || name === 'unit' || name === 'unit-year',
)) {
  test(`${path} weighs at most ${limit} bytes before anything is touched`, async ({ page }) => {
    const bodies: Promise<[string, number]>[] = [];
    page.on('response', (response) => {
      if (!weighed.includes(response.request().resourceType())) return;
      bodies.push(response.body().then((body) => [response.url(), gzipSync(body).length]));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const weights = await Promise.all(bodies);
    const sum = weights.reduce((total, [, bytes]) => total + bytes, 0);
    expect(weights.length).toBeGreaterThanOrEqual(2);
    expect(sum, JSON.stringify(weights, null, 1)).toBeLessThanOrEqual(limit);
  });
}

for (const { path } of types) {
  test(`${path} waits for no script and asks nobody else`, async ({ page, baseURL }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(path, { waitUntil: 'networkidle' });
    const blocking = await page
      .locator('script[src]:not([defer], [async], [type="module"])')
      .evaluateAll((scripts) => scripts.map((script) => script.outerHTML));
    expect(blocking).toEqual([]);
    expect(requests.length).toBeGreaterThanOrEqual(2);
    expect(requests.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))).toEqual([]);
  });
}
