import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { unpack } from '../../src/verifier/unpack.ts';
import { archiveStand, runScript } from '../rig/archive-stand.ts';
import { editionCopy, oneOfEachClass } from '../rig/edition-copy.ts';
import { findBarriers } from './rig/find-barriers.ts';
import { settle, watchPage } from './rig/watch-page.ts';

// One snapshot for all of them, from the disk and without a network.
test.describe.configure({ mode: 'default' });
test.use({ offline: true });

const stand = archiveStand();
const at = (path: string) => join(stand.top, path);
/** The zip, unpacked where an office would: a name with accents and a space. */
const unzipped = at('Tải về 2023/2023-r1');
const tampered = at('tampered/2023-r1');
let code = '';

test.beforeAll(async () => {
  test.setTimeout(90_000);
  for (const name of ['office', 'other']) {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(at(`${name}.pub`), publicKey.export({ type: 'spki', format: 'pem' }));
    writeFileSync(at(`${name}.pem`), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  }
  const { stdout } = await stand.freeze(['--sign', at('office.pem')]);
  code = /[0-9A-Z-]{19}/.exec(stdout)![0];
  for (const [path, bytes] of unpack(readFileSync(stand.zip()))!) {
    mkdirSync(dirname(join(unzipped, path)), { recursive: true });
    writeFileSync(join(unzipped, path), bytes);
  }
});
test.afterAll(() => rmSync(stand.top, { recursive: true }));

const fileOf = (path: string, hash = '') => `${pathToFileURL(join(unzipped, path)).href}${hash}`;
const result = (page: Page) => page.locator('#result');
const marks = (page: Page) => page.locator('#result > ol > li > strong').allTextContents();
const faults = (page: Page) => page.locator('#result > ol > li > ul > li').allTextContents();

/** Lets the page verify a folder or a zip, and waits for what it says. */
async function verify(page: Page, what: string): Promise<void> {
  await page.setInputFiles(what.endsWith('.zip') ? '#zip' : '#folder', what);
  await expect(result(page).locator('> p').first()).toBeVisible({ timeout: 30_000 });
}

test.describe('the snapshot opens by double click', () => {
  test('start page, results, chart, unit, both languages', async ({ page }) => {
    const log = watchPage(page);
    await page.goto(fileOf('index.html'));
    await expect(page.locator('p.code strong')).toHaveText(code);
    await page.getByRole('link', { name: 'Mở trang kết quả' }).click();
    await expect(page.locator('main')).toContainText('55,50');
    await expect(page.locator('main figure.chart svg').first()).toBeVisible();
    await settle(page);
    await page.getByRole('link', { name: 'Sở An' }).first().click();
    await expect(page.locator('h1')).toContainText('Sở An');
    await settle(page);
    await page.goto(fileOf('index.html'));
    await page.getByRole('link', { name: 'Open the results' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('main')).toContainText('55.50');
    await settle(page);
    expect(log.requests.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
    expect(log.faults).toEqual([]);
  });
});

test.describe('verify.html', () => {
  const GOOD = {
    vi: 'Đã kiểm chứng: ấn bản r1 năm 2023 nguyên vẹn, điểm và hạng tính lại đúng như đã công bố.',
    en: 'Verified: edition r1 of 2023 is whole, and its scores and ranks recompute to what was published.',
  };
  for (const lang of ['vi', 'en'] as const)
    for (const how of ['folder', 'zip'] as const)
      test(`verifies by ${how}, in ${lang}`, async ({ page }) => {
        const log = watchPage(page);
        await page.goto(fileOf('verify.html', `#${lang}`));
        await verify(page, how === 'zip' ? stand.zip() : unzipped);
        await expect(result(page).locator('p.good')).toHaveText(GOOD[lang]);
        // The signature is beside the folder's hashes, and in the zip.
        expect(await marks(page)).toEqual(Array(5).fill(lang === 'vi' ? 'Đạt.' : 'OK.'));
        expect(await faults(page)).toEqual([]);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page).toHaveTitle(/^✓ /);
        expect(log.requests.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
        expect(log.faults).toEqual([]);
      });

  test('compares with the code on the decision and with the key of the office', async ({ page }) => {
    await page.goto(fileOf('verify.html', '#en'));
    await verify(page, stand.zip());
    const steps = async (): Promise<Array<string | null>> =>
      page
        .locator('#result > ol > li')
        .evaluateAll((items) => items.slice(4).map((item) => item.textContent));
    await page.fill('#code', code.toLowerCase().replaceAll('-', ' '));
    await page.locator('#code').blur();
    await expect(result(page)).toContainText('Code on the decision');
    await expect(result(page).locator('p.good')).toBeVisible();
    await page.fill('#code', '0000-0000-0000-0000');
    await page.locator('#code').blur();
    await expect(result(page).locator('p.bad')).toBeVisible();
    expect((await steps())[0]).toBe(
      `WRONG. Code on the decision: 0000-0000-0000-0000the code of this snapshot is ${code}`,
    );
    await page.fill('#code', '');
    await page.locator('#code').blur();
    await expect(result(page).locator('p.good')).toBeVisible();
    await page.setInputFiles('#key', at('office.pub'));
    await expect(result(page)).toContainText('OK. Signature fits the key office.pub');
    await page.setInputFiles('#key', at('other.pub'));
    await expect(result(page)).toContainText('WRONG. Signature fits the key other.pubwrong signature');
    await page.setInputFiles('#key', at('office.pem'));
    await expect(result(page)).toContainText(
      'WRONG. Signature fits the key office.pemno Ed25519 public key can be read',
    );
  });

  test('names every file that was tampered with, of every class', async ({ page }) => {
    const copy = editionCopy(unzipped, tampered);
    const classes = oneOfEachClass(unzipped).filter((path) => !path.startsWith('SHA256SUMS'));
    for (const path of classes) copy.flip(path);
    writeFileSync(copy.at('more.txt'), 'x');
    await page.goto(fileOf('verify.html', '#en'));
    await verify(page, tampered);
    await expect(result(page).locator('> p.bad')).toHaveText(/^NOT verified\./);
    await expect(page).toHaveTitle(/^✗ /);
    const hashes = await page.locator('#result > ol > li').first().locator('li').allTextContents();
    const expected = classes.map((path) => `${path}: not what its hash says`);
    expect(hashes.sort()).toEqual([...expected, 'more.txt: not in the list'].sort());
    expect(classes.length).toBeGreaterThan(35);
    copy.restore();
    rmSync(copy.at('more.txt'));
  });

  test('names the unit and the cell of a forged score, and the line of a forged table', async ({ page }) => {
    const copy = editionCopy(unzipped, tampered);
    copy.editSheet('data/sources/2023/scores/so-a.xlsx', 'E8', 9.5);
    copy.edit('data/site/data/2023/ranking.csv', (text) => text.replace(/^(2023,so-b.*),2,/m, '$1,1,'));
    copy.forgeStatement();
    copy.forgeSums();
    await page.goto(fileOf('verify.html'));
    await verify(page, tampered);
    const found = await faults(page);
    expect(found[0]).toBe(
      'Sở An – 2023/scores/so-a.xlsx · Bảng điểm!E8 – điểm thẩm định của chỉ số 1.2: bản khoá ghi "10", tính lại được "9,5"',
    );
    expect(found).toContain('ranking.csv: khác từ dòng 3');
    copy.restore();
  });

  test('says what cannot be read, and never shows an older verdict for it', async ({ page }) => {
    await page.goto(fileOf('verify.html', '#en'));
    await verify(page, stand.zip());
    await expect(result(page).locator('p.good')).toBeVisible();
    writeFileSync(at('broken.zip'), readFileSync(stand.zip()).subarray(0, 50_000));
    await verify(page, at('broken.zip'));
    await expect(result(page)).toHaveText(
      'Cannot be read: this file is no .zip of an edition, or it is damaged.',
    );
    await expect(page).toHaveTitle(/^✗ /);
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await expect(result(page).locator('.good')).toHaveCount(0);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`has no barriers before and after, in ${colorScheme}, and fits 320 px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 800 });
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      const found: unknown[] = [];
      for (const path of ['index.html', 'verify.html']) {
        await page.goto(fileOf(path));
        found.push(...(await findBarriers(page)), await overflow());
      }
      await verify(page, unzipped);
      found.push(...(await findBarriers(page)), await overflow());
      // With faults on the page.
      await page.fill('#code', 'ABCD');
      await page.locator('#code').blur();
      await expect(result(page).locator('p.bad')).toBeVisible();
      found.push(...(await findBarriers(page)), await overflow());
      expect(found).toEqual([0, 0, 0, 0]);
    });
});

test('the command agrees with the page', async () => {
  const { status, stdout } = await runScript('verify', ['--data', stand.data, '--code', code]);
  expect([status, stdout]).toEqual([0, expect.stringContaining('Đã kiểm chứng')]);
});
