import type { Page } from '@playwright/test';

/** What went wrong or left the site while a page was used; the arrays fill as it happens. */
export interface PageLog {
  readonly requests: string[];
  /** Console errors, uncaught exceptions, failed requests and answers of 400 and above. */
  readonly faults: string[];
}

/** Waits until the page has all that it fetches of itself: going on before would end it, which is logged as a fault. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState();
  await page.evaluate(async () => void (await document.fonts.ready));
}

/** Call before the page opens. */
export function watchPage(page: Page): PageLog {
  const log: PageLog = { requests: [], faults: [] };
  page.on('request', (request) => log.requests.push(request.url()));
  page.on('requestfailed', (request) => log.faults.push(`${request.failure()?.errorText} ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) log.faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => log.faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') log.faults.push(message.text());
  });
  return log;
}
