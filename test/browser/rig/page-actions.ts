import { expect, type Page } from '@playwright/test';
import type { PageName } from './pages.ts';

/** Pages whose template shows at least one chart. */
export const chartPages: readonly PageName[] = [
  'home',
  'year',
  'main-index',
  'component',
  'unit-year',
  'unit',
  'progress',
];

/** Pages whose template shows at least one table. */
export const tablePages: readonly PageName[] = [
  ...chartPages.filter((name) => name !== 'home'),
  'awards',
  'methodology',
  'data',
  'archive',
  'compare',
];

/** Opens every `<details>` and lays out what is far down, so that all of a page is tested. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const section of document.querySelectorAll<HTMLElement>('main > section'))
      section.style.contentVisibility = 'visible';
  });
}

/** Starts the first chart of the page and waits until something is drawn on its canvas. */
export async function exploreChart(page: Page): Promise<void> {
  await page.locator('figure.chart button.chart-explore').first().click();
  const canvas = page.locator('figure.chart canvas').first();
  await expect(canvas).toBeVisible();
  await expect
    .poll(() =>
      canvas.evaluate((element: HTMLCanvasElement) => {
        const { data } = element.getContext('2d')!.getImageData(0, 0, element.width, element.height);
        return data.some((byte) => byte !== 0);
      }),
    )
    .toBe(true);
}
