import { expect, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { allPages } from './rig/pages.ts';
import { settle, watchPage } from './rig/watch-page.ts';

const paths = allPages(dist).filter((path) => path !== '/404.html');
/** So many pages a test that two workers share the load. */
const PART = 60;
const parts = Array.from({ length: Math.ceil(paths.length / PART) }, (_, i) =>
  paths.slice(i * PART, (i + 1) * PART),
);

parts.forEach((part, i) => {
  test(`pages ${i * PART + 1} to ${i * PART + part.length} keep to their policy`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow();
    await page.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        broken.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    const log = watchPage(page);
    const found: string[] = [];
    for (const path of part) {
      await page.goto(path);
      await settle(page);
      const state = await page.evaluate(() => ({
        broken: Reflect.get(window, 'broken') as string[],
        policy:
          document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ??
          '',
        stored: localStorage.length + sessionStorage.length + document.cookie.length,
      }));
      if (!state.policy.startsWith("default-src 'none';") || /unsafe|\*/.test(state.policy))
        found.push(`${path}: policy "${state.policy}"`);
      found.push(...state.broken.map((what) => `${path}: ${what}`));
      if (state.stored > 0) found.push(`${path}: stores something`);
    }
    expect(found).toEqual([]);
    expect(log.faults).toEqual([]);
    expect(log.requests.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
});

test('a page that breaks its policy is caught: without this, no violations could mean that none are heard', async ({
  page,
}) => {
  await page.goto(paths[0]!);
  const broken = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', ({ violatedDirective }) => resolve(violatedDirective));
        document.body.setAttribute('style', 'color: red');
      }),
  );
  expect(broken).toContain('style-src');
});
