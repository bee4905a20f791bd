import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { reportFiles } from '../../src/report/pages/report-files.ts';
import { reportInput } from '../rig/report-input.ts';
import { findBarriers } from './rig/find-barriers.ts';
import { openDetails } from './rig/page-actions.ts';
import { watchPage } from './rig/watch-page.ts';

const PAGES = [
  'index.html',
  '2023/units/so-a.html',
  '2023/units/so-b.html',
  '2023/units/ban-c.html',
  '2023/receipts/so-b.html',
  '2024/receipts/so-a.html',
];

/** A name without a space, an element in a name, and a text that would turn the line around. */
const HOSTILE = { vi: `<img src=x onerror=alert(1)>\u202E${'Sở'.repeat(60)}`, en: 'x'.repeat(200) };

let folder = '';
const urlOf = (lang: string, page: string) => pathToFileURL(join(folder, lang, page)).href;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
  const plain = reportInput();
  const hostile = reportInput({
    years: plain.years.map((year) => ({
      ...year,
      units: year.units.map((unit) => ({ ...unit, name: HOSTILE })),
    })),
  });
  const reports = [
    ['vi', reportFiles(plain, 'vi')],
    ['en', reportFiles(plain, 'en')],
    ['hostile', reportFiles(hostile, 'vi')],
  ] as const;
  for (const [name, files] of reports) {
    for (const { path, text } of files) {
      const target = join(folder, name, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
  }
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const lang of ['vi', 'en', 'hostile']) {
        test(`the report (${lang}) has no barriers`, async ({ page }) => {
          for (const path of PAGES) {
            await page.goto(urlOf(lang, path));
            await openDetails(page);
            expect(await findBarriers(page), path).toEqual([]);
          }
        });
      }
    });
  }
}

test('pages of the report open without a fault and ask for nothing but their style sheet', async ({
  page,
}) => {
  // Not beside axe, which fetches style sheets itself and may not from disk.
  const log = watchPage(page);
  for (const lang of ['vi', 'en', 'hostile']) {
    for (const path of PAGES) await page.goto(urlOf(lang, path));
  }
  expect(log.faults).toEqual([]);
  const others = log.requests.filter((url) => !/^file:.*\.(?:html|css)$/.test(url));
  expect(others).toEqual([]);
});

test('no page of the report scrolls sideways', async ({ page }) => {
  for (const lang of ['vi', 'en', 'hostile']) {
    for (const path of PAGES) {
      await page.goto(urlOf(lang, path));
      await openDetails(page);
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${lang}/${path} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  }
});

test('a table that scrolls is reached by keyboard, and says what it is', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(urlOf('vi', '2023/receipts/so-b.html'));
  const region = page.getByRole('region', { name: /^Điểm đọc được theo từng chỉ số thành phần/ });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('the links of a report work from disk', async ({ page }) => {
  await page.goto(urlOf('vi', 'index.html'));
  await page.getByRole('link', { name: 'Sở Bình', exact: true }).click();
  await page.getByRole('link', { name: 'Phiếu tiếp nhận để in và ký' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phiếu tiếp nhận');
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expect(page).toHaveTitle('Báo cáo kiểm tra bảng điểm');
});

test('a receipt prints on A4 in Times New Roman, whole and without what is for the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto(urlOf('vi', '2023/receipts/so-b.html'));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  await page.emulateMedia({ media: 'print' });
  const print = await page.evaluate(() => ({
    font: getComputedStyle(document.body).fontFamily.split(',')[0],
    head: getComputedStyle(document.querySelector('thead')!).display,
    row: getComputedStyle(document.querySelector('tbody tr')!).breakInside,
    scroll: getComputedStyle(document.querySelector('.scroll')!).overflowX,
    navigation: getComputedStyle(document.querySelector('.crumbs')!).display,
  }));
  expect(print).toEqual({
    font: '"Times New Roman"',
    head: 'table-header-group',
    row: 'avoid',
    scroll: 'visible',
    navigation: 'none',
  });
});
