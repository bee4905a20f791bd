import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { findBarriers } from './rig/find-barriers.ts';
import { settle, watchPage } from './rig/watch-page.ts';

const path = '/compare/';
const sentence = (page: Page) => page.locator('.compare-sentence');
const heads = (page: Page) => page.locator('.compare-result thead th[scope="col"].num');
const unit = (page: Page, column: number) => page.locator(`#unit-${column}`);
const year = (page: Page, column: number) => page.locator(`#year-${column}`);
/** Chooses a unit as one does: a list has its units once it is about to be opened. */
async function chooseUnit(page: Page, column: number, id: string): Promise<void> {
  await unit(page, column).focus();
  await unit(page, column).selectOption(id);
}

/** The choice in the page's address, wherever it stands. */
const choice = (page: Page) => new URL(page.url()).search || new URL(page.url()).hash;

/** Units of the list by id, with the years of the newest first. */
function unitsOf(page: Page): Promise<Array<{ id: string; years: string[] }>> {
  return page.locator('.compare-form').evaluate((form: HTMLElement) =>
    [...form.querySelectorAll<HTMLOptionElement>('#unit-1 option')].slice(1).map(({ value, dataset }) => ({
      id: value,
      years: (dataset.years ?? form.dataset.years!).split(' ').reverse(),
    })),
  );
}

test('is complete without a script, and shows the same with one', async ({ page, browser, baseURL }) => {
  const still = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const plain = await still.newPage();
  await plain.goto(path);
  await expect(plain.locator('.compare-form')).toBeHidden();
  await expect(plain.locator('.compare-static')).toBeVisible();
  const columns = await heads(plain).count();
  expect(columns).toBeGreaterThan(0);
  await plain.locator('.compare-components summary').click();
  const before = {
    sentence: await sentence(plain).textContent(),
    result: await plain.locator('.compare-result').innerHTML(),
    components: await plain.locator('.compare-components > div').innerHTML(),
  };
  await still.close();

  await page.goto(path);
  // a choice of the very columns that the page came with, so that the script draws them
  await unit(page, 1).dispatchEvent('change');
  await expect.poll(() => choice(page)).toMatch(/^\?a=/);
  await page.goto(path + choice(page));
  await page.locator('.compare-components summary').click();
  await expect(page.locator('.compare-components tbody tr').first()).toBeVisible();
  const plainText = (html: string) => html.replace(/ href="[^"]*"/g, '');
  expect(await sentence(page).textContent()).toBe(before.sentence);
  expect(plainText(await page.locator('.compare-result').innerHTML())).toBe(plainText(before.result));
  await expect
    .poll(async () => plainText(await page.locator('.compare-components > div').innerHTML()))
    .toBe(plainText(before.components));
});

for (const from of ['http', 'file']) {
  test.describe(`from ${from}`, () => {
    // The folder itself: another with accents in its name is tried by file-url.spec.ts.
    const start = from === 'file' ? pathToFileURL(join(dist, 'compare/index.html')).href : path;

    test('a choice shows at once, stands in the address and comes back with it', async ({ page }) => {
      const log = watchPage(page);
      await page.goto(start);
      await expect(page.locator('.compare-form')).toBeVisible();
      const units = await unitsOf(page);
      const wanted = units.find(({ years }) => years.length > 1)!;
      await chooseUnit(page, 1, wanted.id);
      await year(page, 1).selectOption(wanted.years[0]!);
      await chooseUnit(page, 2, wanted.id);
      await year(page, 2).selectOption(wanted.years[1]!);
      await page.getByRole('button', { name: /4$/ }).last().click();
      await page.getByRole('button', { name: /3$/ }).last().click();

      await expect(heads(page)).toHaveCount(2);
      await expect(heads(page).nth(0)).toContainText(wanted.years[0]!);
      await expect(heads(page).nth(1)).toContainText(wanted.years[1]!);
      expect(choice(page).slice(1)).toBe(
        `a=${wanted.id}.${wanted.years[0]}&b=${wanted.id}.${wanted.years[1]}`,
      );
      const shown = await page.locator('.compare-result').innerText();

      await settle(page);
      await page.reload();
      await expect(heads(page)).toHaveCount(2);
      await expect(unit(page, 2)).toHaveValue(wanted.id);
      await expect(year(page, 2)).toHaveValue(wanted.years[1]!);
      await expect.poll(() => page.locator('.compare-result').innerText()).toBe(shown);

      const link = heads(page).nth(1).locator('a');
      await settle(page);
      await link.click();
      await expect(page.locator('h1')).toContainText(wanted.years[1]!);
      await settle(page);
      await page.goBack();
      await expect(heads(page)).toHaveCount(2);
      await settle(page);

      await page.locator('a.language').click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(heads(page)).toHaveCount(2);
      await expect(year(page, 2)).toHaveValue(wanted.years[1]!);
      expect(log.faults).toEqual([]);
    });

    test('a figure leads to its receipt', async ({ page }) => {
      await page.goto(start);
      const [first, second] = await unitsOf(page);
      await chooseUnit(page, 1, second!.id);
      await chooseUnit(page, 2, first!.id);
      await expect(heads(page).nth(1).locator('a')).toHaveAttribute('href', new RegExp(`/${first!.id}/`));
      const figure = page.locator('.compare-result tbody tr:nth-child(2) td').nth(1).locator('a');
      const points = await figure.textContent();
      await figure.click();
      await expect(page).toHaveURL(new RegExp(`/units/${first!.id}/(index\\.html)?#total-sum$`));
      await expect(page.locator('#total-sum strong')).toHaveText(points!);
    });

    test('components are loaded when they are opened', async ({ page }) => {
      await page.goto(start);
      const [first, second] = await unitsOf(page);
      await chooseUnit(page, 1, first!.id);
      await chooseUnit(page, 2, second!.id);
      await expect(heads(page).first().locator('a')).toHaveAttribute('href', new RegExp(`/${first!.id}/`));
      const rows = page.locator('.compare-components tbody tr');
      await expect(rows).toHaveCount(0);
      await page.locator('.compare-components summary').click();
      await expect.poll(() => rows.count()).toBeGreaterThan(3);
      await page.getByRole('button', { name: /1.*2$/ }).click();
      await expect(heads(page).first().locator('a')).toHaveAttribute('href', new RegExp(`/${second!.id}/`));
      await expect(page.locator('.compare-components thead a').first()).toHaveAttribute(
        'href',
        new RegExp(`/${second!.id}/`),
      );
    });
  });
}

test.describe('addresses that others wrote', () => {
  for (const query of [
    '?a=unknown.2024',
    '?a=<script>alert(1)</script>.2024&b=%22onload%3D1',
    '#a=../../x.2024',
    '?a=constructor.2024&b=__proto__.2024',
  ]) {
    test(`${query} leaves the page as it came, with a word`, async ({ page }) => {
      const log = watchPage(page);
      page.on('dialog', () => log.faults.push('a dialog'));
      await page.goto(path);
      const shown = await page.locator('.compare-result').innerText();
      await settle(page);
      await page.goto('about:blank');
      await page.goto(path + query);
      await expect(sentence(page).locator('strong')).toHaveCount(1);
      // the table is drawn before it is shown
      await expect.poll(() => page.locator('.compare-result').innerText()).toBe(shown);
      expect(await page.locator('main').innerText()).not.toMatch(/script|unknown|onload|__proto__/);
      expect(log.faults).toEqual([]);
    });
  }

  test('five columns, and one twice', async ({ page }) => {
    await page.goto(path);
    const [a, b, c, d, e] = (await unitsOf(page)).map(({ id, years }) => `${id}.${years[0]}`);
    await page.goto(`${path}?a=${a}&b=${a}&c=${b}&d=${c}&e=${d}&f=${e}`);
    await expect(heads(page)).toHaveCount(4);
    await expect(sentence(page).locator('strong')).toHaveText(/hai lần.*tối đa bốn/);
  });

  test('one column alone asks for another', async ({ page }) => {
    await page.goto(path);
    const [first] = await unitsOf(page);
    await page.goto(`${path}?a=${first!.id}.${first!.years[0]}`);
    await expect(heads(page)).toHaveCount(1);
    await expect(sentence(page)).toContainText('Chọn thêm ít nhất một đơn vị');
  });
});

test('can be walked by keyboard, and the focus stays', async ({ page }) => {
  await page.goto(path);
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.className);
  await page.locator('#choose').evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('unit-1');
  const before = await sentence(page).textContent();
  await page.keyboard.press('ArrowDown');
  await expect(sentence(page)).not.toHaveText(before!);
  expect(await focused()).toBe('unit-1');
  for (const stop of ['year-1', 'remove', 'unit-2', 'year-2', 'swap']) {
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(stop);
  }
  const [first, second] = [await unit(page, 1).inputValue(), await unit(page, 2).inputValue()];
  await page.keyboard.press('Enter');
  await expect(unit(page, 1)).toHaveValue(second);
  await expect(unit(page, 2)).toHaveValue(first);
  expect(await focused()).toBe('swap');
  await page.keyboard.press('Tab');
  const count = await heads(page).count();
  await page.keyboard.press('Space');
  await expect(heads(page)).toHaveCount(count - 1);
  expect(['remove', 'unit-2']).toContain(await focused());
});

test('the sentence is a live region with labels all around', async ({ page }) => {
  await page.goto(path);
  await expect(page.getByRole('status')).toHaveText(/\S/);
  expect(await page.getByRole('combobox').count()).toBe(8);
  for (const box of await page.getByRole('group').getByRole('combobox').all())
    await expect(box).toHaveAccessibleName(/\S/);
});

test('nothing moves while the page starts', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { moved: Reflect.get(window, 'moved') + Reflect.get(entry, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(path);
  const [first, second] = await unitsOf(page);
  for (const address of [
    path,
    `${path}?a=${first!.id}.${first!.years[0]}&b=${second!.id}.${second!.years[0]}`,
  ]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => Reflect.get(window, 'moved')), address).toBe(0);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 640, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('two to four columns raise no barrier and fit', async ({ page }) => {
        test.slow();
        await page.goto(path);
        const pairs = (await unitsOf(page)).map(({ id, years }) => `${id}.${years.at(-1)}`);
        for (const columns of [2, 3, 4]) {
          const query = pairs.slice(0, columns).map((pair, i) => `${'abcd'[i]}=${pair}`);
          await page.goto(`${path}?${query.join('&')}`);
          await expect(heads(page)).toHaveCount(columns);
          await page.locator('.compare-components summary').click();
          await expect.poll(() => page.locator('.compare-components tbody tr').count()).toBeGreaterThan(3);
          expect(await findBarriers(page), `${columns} columns`).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          // the names stay while the table scrolls beneath them
          const region = page.locator('.compare-result .table-scroll');
          await region.evaluate((element) => element.scrollTo({ left: 10_000 }));
          const [table, name] = await Promise.all([
            region.boundingBox(),
            region.locator('tbody th.name').first().boundingBox(),
          ]);
          expect(Math.abs(name!.x - table!.x)).toBeLessThanOrEqual(1);
        }
      });
    });
  }
}
