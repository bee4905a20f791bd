import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { findBarriers } from './rig/find-barriers.ts';
import { openDetails } from './rig/page-actions.ts';
import { allPages } from './rig/pages.ts';

// One after the other, so that the gallery is built once.
test.describe.configure({ mode: 'serial' });
const STATES = ['empty', 'one', 'tie', 'missing', 'long', 'many', 'published'];
let folder = '';
const urlOf = (state: string, lang: string) =>
  pathToFileURL(join(folder, 'gallery', state, lang, 'index.html')).href;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = join(mkdtempSync(join(tmpdir(), 'gallery-')), 'site');
  const script = fileURLToPath(new URL('./rig/build-gallery.ts', import.meta.url));
  await promisify(execFile)(process.execPath, [script, folder]);
});
test.afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

test('the gallery has every state', () => {
  const found = globSync('gallery/*/vi/index.html', { cwd: folder }).map((file) => file.split(/[\\/]/)[1]);
  expect(found.sort()).toEqual([...STATES].sort());
});

test('the gallery is no part of a publication', () => {
  expect(allPages(dist).filter((path) => path.includes('gallery'))).toEqual([]);
});

for (const state of STATES) {
  test(`the parts of "${state}" have no barriers and never scroll sideways`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const lang of ['vi', 'en']) {
      await page.emulateMedia({ colorScheme: lang === 'vi' ? 'light' : 'dark' });
      await page.setViewportSize({ width: lang === 'vi' ? 360 : 1280, height: 800 });
      await page.goto(urlOf(state, lang));
      await openDetails(page);
      // Three hundred rows are the rows of the other states; axe would take a minute over them.
      if (state !== 'many') {
        // The parts stand together that pages show apart: more than one first heading, and sections of one name.
        const barriers = (await findBarriers(page)).filter(
          (one) => !/^(?:page-has-heading-one|landmark-unique|heading-order|duplicate-id)/.test(one),
        );
        expect(barriers, lang).toEqual([]);
      }
      for (const width of [320, 768, 1280, 2560]) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${lang} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });
}
