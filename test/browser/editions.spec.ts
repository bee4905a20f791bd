import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { filesOf } from '../rig/fixture-files.ts';
import { CLEAN_FOLDER, formSheets } from '../rig/fixture-folder.ts';
import { APPRAISED } from '../rig/forms.ts';
import { workbookBytes } from '../rig/workbooks.ts';
import { findBarriers } from './rig/find-barriers.ts';
import { watchPage } from './rig/watch-page.ts';

// A site of a frozen and corrected year: the sample has none. Opened from the disk, without a server.
test.describe.configure({ mode: 'serial' });

const work = mkdtempSync(join(tmpdir(), 'editions-'));
const data = join(work, 'data');
const site = join(work, 'dist');
const at = (path: string) => pathToFileURL(join(site, path)).href;
const CODE = /[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}/;

function run(...args: string[]): string {
  const done = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${args.join(' ')}\n${done.stderr}${done.stdout}`);
  return done.stdout;
}

let first = '';
let second = '';
test.beforeAll(() => {
  test.setTimeout(180_000);
  for (const [path, content] of filesOf(CLEAN_FOLDER)) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), content);
  }
  const archive = ['scripts/archive.ts', '--data', data, '--year', '2023'];
  first = CODE.exec(run(...archive))![0];
  // so-b falls behind ban-c
  const corrected = workbookBytes(formSheets('Sở Bình', { ...APPRAISED, '1.1': 3 }));
  writeFileSync(join(data, '2023/scores/so-b.xlsx'), corrected);
  const why = [
    '--reason',
    'Chấm nhầm',
    '--by',
    'Tổ thẩm định',
    '--basis',
    '12/BB-HĐ',
    '--date',
    '2024-03-01',
  ];
  second = CODE.exec(run(...archive, '--revise', ...why))![0];
  run('scripts/build.ts', '--data', data, '--out', site);
});
test.afterAll(() => rmSync(work, { recursive: true, force: true }));

test('the two editions have two codes', () => expect(first).not.toBe(second));

test('the archive lists both, says which is in force, and has the register of corrections', async ({
  page,
}) => {
  const log = watchPage(page);
  await page.goto(at('archive/index.html'));
  const rows = page.locator('#editions ~ .table-scroll tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText(second);
  await expect(rows.nth(0)).toContainText('đang có hiệu lực');
  await expect(rows.nth(1)).toContainText('đã thay bằng r2');
  const register = page.locator('section', { has: page.locator('#corrections') });
  await expect(register).toContainText('Năm 2023: từ ấn bản r1 sang r2');
  await expect(register).toContainText('Chấm nhầm');
  await expect(register).toContainText('Tổ thẩm định');
  await expect(register).toContainText('12/BB-HĐ');
  await expect(register).toContainText('01/03/2024');
  await register.getByRole('link', { name: 'Xem toàn bộ thay đổi' }).click();
  await expect(page.locator('h1')).toHaveText('Ấn bản r2 năm 2023');
  expect(log.faults).toEqual([]);
});

test('the page of a correction says what, from and to, with cell, totals and ranks', async ({ page }) => {
  await page.goto(at('en/archive/2023/r2/index.html'));
  const row = (text: string) => page.locator('.correction tbody tr', { hasText: text });
  await expect(row('appraised score of component 1.1')).toContainText('so-b.xlsx · Bảng điểm!E7');
  await expect(row('appraised score of component 1.1').locator('.num')).toHaveText(['5', '3']);
  await expect(row('total').locator('.num')).toHaveText(['42.5', '40.5']);
  const ranks = page.locator('.correction tbody tr', { has: page.getByText('rank', { exact: true }) });
  await expect(ranks.locator('.num')).toHaveText(['2', '3', '3', '2']);
});

test('the first edition stays, says that it is superseded, and links lead both ways', async ({ page }) => {
  await page.goto(at('archive/2023/r1/index.html'));
  await expect(page.locator('.page-head')).toContainText('đã được thay bằng ấn bản r2');
  await page.locator('.page-head').getByRole('link').click();
  await expect(page.locator('h1')).toHaveText('Ấn bản r2 năm 2023');
  await page.getByRole('link', { name: 'thay ấn bản r1' }).click();
  await expect(page.locator('h1')).toHaveText('Ấn bản r1 năm 2023');
  await page.getByRole('link', { name: 'Mở trang kết quả trong ấn bản này' }).click();
  await expect(page).toHaveURL(/archive\/2023\/r1\/files\/data\/site\/2023\/index\.html$/);
  await expect(page.locator('.site-footer')).toContainText(first);
});

test('latest/ leads to the newest', async ({ page }) => {
  await page.goto(at('en/archive/2023/latest/index.html'));
  await expect(page).toHaveURL(/en\/archive\/2023\/r2\/index\.html$/);
});

test('the code stands on pages, charts, embedded charts, papers and downloads', async ({ page }) => {
  for (const path of [
    'index.html',
    '2023/index.html',
    'en/2023/units/so-a/index.html',
    'embed/2023/total-2023/index.html',
  ]) {
    await page.goto(at(path));
    await expect(page.locator('body'), path).toContainText(second);
  }
  const text = (path: string) => readFileSync(join(site, path), 'utf8');
  for (const path of [
    'charts/2023/total-2023.svg',
    'data/2023/README.txt',
    'data/2023/datapackage.json',
    'data/2023/dataset.json',
  ])
    expect(text(path), path).toContain(second);
  const packed = (path: string) =>
    Object.values(unzipSync(readFileSync(join(site, path))))
      .map((part) => strFromU8(part))
      .join();
  expect(packed('data/2023/bang-diem-2023.xlsx')).toContain(second);
  expect(packed('papers/2023/to-trinh-2023.docx')).toContain(second);
});

test('the feed announces the correction', () => {
  const feed = readFileSync(join(site, 'feed.xml'), 'utf8');
  expect(feed).toContain('<category term="corrected"/>');
  expect(feed).toContain(`Năm 2023: ấn bản r2, mã ${second}. Lý do: Chấm nhầm.`);
});

for (const scheme of ['light', 'dark'] as const)
  test(`has no barriers in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const path of [
      'archive/index.html',
      'en/archive/index.html',
      'archive/2023/r1/index.html',
      'en/archive/2023/r2/index.html',
    ]) {
      await page.goto(at(path));
      expect(await findBarriers(page), path).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

test('a draft says so on every page, and locks nothing', async ({ page }) => {
  test.setTimeout(90_000);
  run('scripts/archive.ts', '--data', data, '--year', '2023', '--draft');
  await page.goto(pathToFileURL(join(data, 'archive/2023/draft/data/site/2023/index.html')).href);
  await expect(page.locator('.draft-notice')).toContainText('BẢN NHÁP');
  expect(await findBarriers(page)).toEqual([]);
  expect(run('scripts/verify.ts', '--data', data, '--year', '2023')).not.toContain('draft');
});
