import { expect, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { allPages } from './rig/pages.ts';
import { watchPage } from './rig/watch-page.ts';

// A page that leads on by itself would be gone before it is looked at: editions.spec.ts has it.
const paths = allPages(dist).filter((path) => path !== '/404.html' && !path.endsWith('/latest/'));
/** So many pages a test that two workers share the load, and so many at once in frames of one page: a page each would take minutes. */
const [PART, AT_ONCE] = [180, 12];
const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

interface Loaded {
  readonly path: string;
  readonly policy: string;
  readonly broken: readonly string[];
  readonly stored: number;
  readonly hasMain: boolean;
}

chunks(paths, PART).forEach((part, i) => {
  test(`pages ${i * PART + 1} to ${i * PART + part.length} keep to their policy`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow();
    // Runs in every frame before anything of its page does.
    await page.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        broken.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    const log = watchPage(page);
    // A text of the same origin has no policy of its own.
    await page.goto('/robots.txt');
    const found: string[] = [];
    for (const some of chunks(part, AT_ONCE)) {
      for (const { path, policy, broken, stored, hasMain } of await page.evaluate(loadInFrames, some)) {
        if (!hasMain) found.push(`${path}: did not load`);
        if (!policy.startsWith("default-src 'none';") || /unsafe|\*/.test(policy))
          found.push(`${path}: policy "${policy}"`);
        found.push(...broken.map((what) => `${path}: ${what}`));
        if (stored > 0) found.push(`${path}: stores something`);
      }
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

test('and so is one in a frame', async ({ page }) => {
  await page.route('**/about/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('<main', '<p style="color: red">x</p><main');
    await route.fulfill({ response: answer, body });
  });
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => broken.push(violatedDirective));
  });
  await page.goto('/robots.txt');
  const [about, archive] = await page.evaluate(loadInFrames, ['/about/', '/archive/']);
  expect(about!.broken.join()).toContain('style-src');
  expect(archive!.broken).toEqual([]);
});

/** In the page: loads pages side by side, waits for all that they fetch, and says what they did. */
async function loadInFrames(some: string[]): Promise<Loaded[]> {
  const frames = some.map((path) => {
    const frame = document.createElement('iframe');
    frame.width = '1280';
    frame.height = '800';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = path;
    document.body.append(frame);
    return { path, frame, loaded };
  });
  const results = await Promise.all(
    frames.map(async ({ path, frame, loaded }) => {
      await loaded;
      const inside = frame.contentWindow!;
      const there = frame.contentDocument!;
      await there.fonts.ready;
      return {
        path,
        policy:
          there.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ?? '',
        broken: Reflect.get(inside, 'broken') as string[],
        stored: inside.localStorage.length + inside.sessionStorage.length + there.cookie.length,
        hasMain: there.querySelector('main, figure') !== null,
      };
    }),
  );
  for (const { frame } of frames) frame.remove();
  return results;
}
