import { expect, type Locator, type Page, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { pageTypes } from './rig/pages.ts';

const years = pageTypes(dist).filter(({ name }) => name === 'year');
const path = years.find(({ lang }) => lang === 'vi')!.path;
const english = years.find(({ lang }) => lang === 'en')!.path;

const table = (page: Page) => page.locator('table.sortable').first();
const head = (page: Page, name: string) => table(page).getByRole('columnheader', { name });
const namesIn = (page: Page) => table(page).locator('tbody tr:visible th').allInnerTexts();
const cellsIn = (page: Page, column: number) =>
  table(page).locator(`tbody tr > :nth-child(${column})`).allInnerTexts();
const status = (page: Page) => page.locator('.league-status');
/** "1.234,50" as a number; NaN where the cell shows none. */
const figure = (text: string) =>
  Number.parseFloat(
    text
      .replace(/[^\d,−]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );

async function press(target: Locator): Promise<void> {
  await target.focus();
  await target.press('Enter');
}

test('a column is sorted by keyboard: best first, worst first, and back to the ranks', async ({ page }) => {
  await page.goto(path);
  const ranked = await namesIn(page);
  expect(ranked.length).toBeGreaterThan(5);
  const points = head(page, 'Điểm thưởng');
  const button = points.getByRole('button');
  await expect(head(page, 'Hạng')).toHaveAttribute('aria-sort', 'ascending');

  await press(button);
  await expect(points).toHaveAttribute('aria-sort', 'descending');
  await expect(head(page, 'Hạng')).not.toHaveAttribute('aria-sort', /./);
  await expect(status(page)).toHaveText('Đã xếp theo "Điểm thưởng", từ cao xuống thấp');
  const falling = (await cellsIn(page, 5)).map(figure);
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  // Equal bonuses stay in the order of the ranks.
  const none = (await namesIn(page)).filter((_, i) => falling[i] === 0);
  expect(none).toEqual(ranked.filter((name) => none.includes(name)));

  await press(button);
  await expect(points).toHaveAttribute('aria-sort', 'ascending');
  const rising = (await cellsIn(page, 5)).map(figure);
  expect(rising).toEqual([...rising].sort((a, b) => a - b));

  await press(button);
  await expect(points).not.toHaveAttribute('aria-sort', /./);
  await expect(head(page, 'Hạng')).toHaveAttribute('aria-sort', 'ascending');
  await expect(status(page)).toHaveText('Đã trở về thứ tự xếp hạng');
  expect(await namesIn(page)).toEqual(ranked);
});

test('names are sorted as Vietnamese sorts them, from A first', async ({ page }) => {
  await page.goto(path);
  await press(head(page, 'Đơn vị').getByRole('button'));
  const sorted = await namesIn(page);
  expect(sorted).toEqual([...sorted].sort(new Intl.Collator('vi').compare));
  await expect(status(page)).toHaveText('Đã xếp theo "Đơn vị", từ A đến Z');
});

test('changes are sorted as numbers, and what is not compared stands last both ways', async ({ page }) => {
  await page.goto(path);
  const column = head(page, 'Bậc so với');
  const at = await column.evaluate((cell: HTMLTableCellElement) => cell.cellIndex + 1);
  for (const sign of [-1, 1]) {
    await press(column.getByRole('button'));
    const cells = await cellsIn(page, at);
    const figures = cells.map(figure).filter((one) => !Number.isNaN(one));
    expect(figures.length).toBeGreaterThan(2);
    expect(figures).toEqual([...figures].sort((a, b) => sign * (a - b)));
    expect(cells.slice(figures.length).every((text) => text.trim() === '–')).toBe(true);
  }
});

test('units are found without marks, in all tables, and the count is said', async ({ page }) => {
  await page.goto(path);
  const all = (await namesIn(page)).length;
  const field = page.getByLabel('Lọc theo tên đơn vị');
  await field.focus();
  await page.keyboard.type('so y te');
  await expect(status(page)).toHaveText(`1 trên ${all} đơn vị`);
  expect(await namesIn(page)).toEqual(['Sở Y tế']);
  await expect(page.locator('.heat tbody tr:visible th')).toHaveText(['Sở Y tế']);

  await field.fill('không có ai');
  await expect(status(page)).toHaveText('Không có đơn vị nào có tên như vậy');
  await field.fill('');
  await expect(status(page)).toHaveText('');
  expect((await namesIn(page)).length).toBe(all);
});

test('a filtered table stays filtered when it is sorted', async ({ page }) => {
  await page.goto(path);
  await page.getByLabel('Lọc theo tên đơn vị').fill('so');
  const some = await namesIn(page);
  await press(head(page, 'Đơn vị').getByRole('button'));
  expect((await namesIn(page)).toSorted()).toEqual(some.toSorted());
});

test('every figure leads to its receipt', async ({ page }) => {
  await page.goto(path);
  const cells = await table(page)
    .locator('tbody tr')
    .first()
    .locator('td a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
  expect(cells.slice(0, 4)).toEqual(['#rank-sum', '#total-sum', '#points-sum', '#bonus-sum']);
  expect(cells.slice(4).every((hash) => /^#[\d.]+-sum$/.test(hash))).toBe(true);
  expect(cells.length).toBeGreaterThan(5);
});

test('rank, unit and total can be read on a phone without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(path);
  const box = await page.locator('.table-scroll').first().boundingBox();
  const total = await table(page).locator('tbody .total').first().boundingBox();
  expect(total!.x + total!.width).toBeLessThanOrEqual(box!.x + box!.width);
});

test('nothing moves while the controls appear', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Reflect.get(window, 'shifts').push(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const placeOf = () => table(page).boundingBox();
  // In the system's type: whether the page's own comes in time is not the question here.
  await page.route('**/*.woff2', (route) => route.abort());
  await page.route('**/league.js', (route) => route.abort());
  await page.goto(path);
  const without = await placeOf();
  await page.unroute('**/league.js');
  await page.goto(path, { waitUntil: 'networkidle' });
  await expect(page.getByLabel('Lọc theo tên đơn vị')).toBeVisible();
  expect(await placeOf()).toEqual(without);
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
});

test('the header stays in view on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(path);
  await table(page).locator('tbody tr').last().scrollIntoViewIfNeeded();
  await expect(head(page, 'Đơn vị')).toBeInViewport();
});

test('the English page speaks English and knows the decimal point', async ({ page }) => {
  await page.goto(english);
  const total = head(page, 'Total');
  await press(total.getByRole('button'));
  await press(total.getByRole('button'));
  await expect(status(page)).toHaveText('Sorted by “Total”, lowest first');
  const figures = (await cellsIn(page, 3)).map((text) => Number.parseFloat(text.replaceAll(',', '')));
  expect(figures).toEqual([...figures].sort((a, b) => a - b));
});
