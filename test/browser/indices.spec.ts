import { expect, type Page, test } from '@playwright/test';

/** Texts of a row's cells, white space put together. */
const cellsOf = (page: Page, table: string, row: number) =>
  page
    .getByRole('table', { name: table, exact: true })
    .locator('tbody tr')
    .nth(row)
    .locator('th, td')
    .evaluateAll((cells) => cells.map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()));

/** Cells of the head without a scope, and rows of the body that no cell names. */
const unnamed = (page: Page) =>
  page
    .locator('table.index-table')
    .evaluateAll((tables) =>
      tables.flatMap((table) => [
        ...[...table.querySelectorAll('thead th:not([scope="col"]), thead td')].map((cell) => cell.outerHTML),
        ...[...table.querySelectorAll('tbody tr:not(.left-out)')]
          .filter((row) => row.querySelectorAll('th[scope="row"], th[scope="rowgroup"]').length !== 1)
          .map((row) => row.outerHTML.slice(0, 120)),
      ]),
    );

test.describe('the page of a component', () => {
  // 2025, 5.7 of 10 points: four units have 10, nine have 8, one has 6. Lost: 9 × 2 + 4 = 22.
  const path = '/2025/indices/5.7/';

  test('shows every unit with its rank, scores, what it lost and its cell', async ({ page }) => {
    await page.goto(path);
    const table = 'Điểm của từng đơn vị';
    await expect(page.getByRole('table', { name: table, exact: true }).locator('tbody tr')).toHaveCount(14);
    expect(await cellsOf(page, table, 0)).toEqual([
      '1=',
      'Sở Xây dựng',
      '10,00',
      '10,00',
      '100,0%',
      '0,00',
      'Thẩm định!W10',
    ]);
    // The self score is higher than the appraised one, which counts.
    expect(await cellsOf(page, table, 4)).toEqual([
      '5=',
      'Sở Nội vụ',
      '10,00',
      '8,00',
      '80,0%',
      '2,00',
      'Thẩm định!W6',
    ]);
    expect((await cellsOf(page, table, 13)).slice(0, 2)).toEqual(['14', 'Sở Tài chính']);
    expect(await page.locator('.facts dd').allInnerTexts()).toEqual([
      '4/14 đơn vị',
      '8,00\nmức đạt 80,0%',
      '8,00 – 9,50\nmột nửa số đơn vị nằm trong khoảng này',
      '22,00\n2,3% số điểm mất của cả năm',
    ]);
  });

  test('links each number to its receipt', async ({ page }) => {
    await page.goto(path);
    const row = page.getByRole('row', { name: /Sở Nội vụ/ }).filter({ has: page.locator('.source') });
    await row.getByRole('link', { name: '8,00' }).click();
    await expect(page).toHaveURL(/\/2025\/units\/so-noi-vu\/(?:index\.html)?#5\.7-appraised$/);
  });

  test('names its tables, columns and rows', async ({ page }) => {
    for (const one of [path, '/2025/indices/5/', '/2024/methodology/', '/2023/awards/']) {
      await page.goto(one);
      expect(await page.locator('table.index-table').count()).toBeGreaterThanOrEqual(1);
      expect(await page.locator('table.index-table:not([aria-label])').count()).toBe(0);
      expect(await unnamed(page), one).toEqual([]);
    }
  });

  test('leads up to its main index, on to its neighbours and across to the other language', async ({
    page,
  }) => {
    await page.goto('/2025/indices/5.9/');
    await expect(page.locator('.breadcrumb a')).toHaveText([
      'Tổng quan',
      'Năm 2025',
      '5. An toàn thông tin mạng',
    ]);
    await page.locator('.step-nav [rel="next"]').click();
    await expect(page).toHaveURL(/\/2025\/indices\/6\.1\//);
    await page.locator('.language').click();
    await expect(page).toHaveURL(/\/en\/2025\/indices\/6\.1\//);
    await expect(page.locator('.step-nav [rel="prev"]')).toContainText('5.9.');
  });
});

test('the page of a main index adds up: lost points and their shares', async ({ page }) => {
  await page.goto('/2025/indices/5/');
  const parts = page.getByRole('table', { name: 'Các chỉ số thành phần' });
  const columnOf = async (i: number) =>
    // What is far down the page is not laid out, and has no inner text yet.
    (await parts.locator(`tbody tr > :nth-child(${i})`).allTextContents()).map((text) =>
      Number(text.replace(',', '.').replace('%', '')),
    );
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  expect((await columnOf(8)).length).toBe(9);
  await expect(page.locator('.facts dd').nth(2)).toContainText('187,49');
  expect(sum(await columnOf(8))).toBeCloseTo(187.49, 6);
  // Nine shares, each rounded to a tenth.
  expect(Math.abs(sum(await columnOf(9)) - 100)).toBeLessThan(0.5);
  await parts.getByRole('link', { name: 'Diễn tập ứng cứu sự cố' }).click();
  await expect(page).toHaveURL(/\/2025\/indices\/5\.7\//);
});

test('the worked example goes from a component to the rank', async ({ page }) => {
  await page.goto('/2024/methodology/#example');
  const example = page.locator('#example');
  await expect(example).toContainText('Sở Khoa học và Công nghệ');
  expect(await example.locator('tbody .num:last-child').allTextContents()).toEqual(
    // 1.1 to 1.4 and their sum; group I = 50 + 50 + 20 + 75 + 78.33; group II; points, bonus, total.
    ['15,00', '10,00', '15,00', '10,00', '50,00']
      .concat(['273,33', '50,00', '50,00', '20,00', '75,00', '78,33', '103,55', '103,55'])
      .concat(['376,88', '0,00', '376,88']),
  );
  await expect(example).toContainText('376,88 / 400,00 = 0,9422');
  await expect(example).toContainText('hạng 1 trong 20 đơn vị');
  await expect(example).toContainText('cùng 376,88 điểm nên đồng hạng 1. Đơn vị kế tiếp xếp hạng 3.');
});

test.describe('the ledger of an award', () => {
  test('can be linked to, and each total leads to its sum', async ({ page }) => {
    await page.goto('/2023/awards/');
    const award = page.locator('section[id]', { has: page.locator('.ledger') }).first();
    await expect(award.getByRole('heading', { level: 2 })).toHaveText(
      'Tập thể dẫn đầu thi đua chuyển đổi số',
    );
    await expect(award.getByRole('link', { name: '383,11' })).toHaveAttribute('href', /#total-sum$/);
  });

  test('says on a phone what came out and why not, without being pushed sideways', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/2023/awards/');
    const row = page.locator('.ledger tbody tr', { hasText: 'Sở Giao thông vận tải' });
    const result = row.locator('.result');
    await expect(result).toContainText('Không đủ điều kiện');
    await expect(result.locator('.why')).toHaveText(
      'gửi lúc 09:30 ngày 17/11/2023, hạn 15/11/2023, trễ 2 ngày',
    );
    await expect(result.locator('.why')).toBeVisible();
    const box = (await result.boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(result.locator('.why')).toBeHidden();
  });
});
