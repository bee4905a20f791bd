import { expect, type Page, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { chartPages, tablePages } from './rig/page-actions.ts';
import { type PageName, pageTypes } from './rig/pages.ts';

/** Parts that Tab must reach, in this order, each where the page has one by its template. */
const parts: { selector: string; on: (name: PageName) => boolean }[] = [
  { selector: 'a.skip-link', on: () => true },
  { selector: 'nav[aria-label] a[href]', on: () => true },
  { selector: 'a[hreflang]', on: () => true },
  { selector: '.table-scroll[tabindex="0"]', on: (name) => tablePages.includes(name) },
  { selector: 'button.chart-explore', on: (name) => chartPages.includes(name) },
  { selector: 'footer a[href]', on: () => true },
];

interface Stop {
  readonly html: string;
  /** Positions in `parts`. */
  readonly matches: number[];
  /** Focus changes how the element or its outline looks. */
  readonly indicated: boolean;
}

for (const { name, path } of pageTypes(dist)) {
  test(`${path} can be walked with Tab`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    const stops = await walk(page);

    expect(stops[0]?.matches, 'the first stop is the skip link').toContain(0);
    const reached = new Set(stops.flatMap(({ matches }) => matches));
    const due = parts.filter(({ on }) => on(name)).map(({ selector }) => selector);
    expect(
      due.filter((selector) => !reached.has(parts.findIndex((part) => part.selector === selector))),
    ).toEqual([]);
    const firstOf = (part: number) => stops.findIndex(({ matches }) => matches.includes(part));
    expect([0, 1, 5].map(firstOf), 'skip link, menu, footer').toEqual(
      [0, 1, 5].map(firstOf).sort((a, b) => a - b),
    );
    expect(
      stops.filter(({ indicated }) => !indicated).map(({ html }) => html),
      'focus must show',
    ).toEqual([]);
  });
}

/**
 * Presses Tab until the focus leaves the page again.
 * @throws Error when it does not: the keyboard is trapped
 */
async function walk(page: Page): Promise<Stop[]> {
  const tabbable = await page
    .locator('a[href], button, input, select, textarea, summary, [tabindex]')
    .count();
  const stops: Stop[] = [];
  await page.evaluate(rememberLooks);
  for (let presses = 0; presses < tabbable + 5; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(
      describeFocus,
      parts.map(({ selector }) => selector),
    );
    if (stop === 'left') return stops;
    stops.push(stop);
  }
  throw new Error(`Tab never left the page; the last stop was ${stops.at(-1)?.html}`);
}

/** In the page: how everything looks before it has the focus. */
function rememberLooks(): void {
  const looks = new WeakMap<Element, string>();
  const look = (element: Element) => {
    const { outline, boxShadow, backgroundColor, borderColor, textDecoration } = getComputedStyle(element);
    return JSON.stringify([outline, boxShadow, backgroundColor, borderColor, textDecoration]);
  };
  for (const element of document.querySelectorAll('body *')) looks.set(element, look(element));
  Object.assign(window, { look, looks, visited: [] });
}

/** In the page: what has the focus now; `left` when it went round through the browser's own bars. */
function describeFocus(selectors: string[]): Stop | 'left' {
  const { look, looks, visited } = window as unknown as {
    look: (element: Element) => string;
    looks: WeakMap<Element, string>;
    visited: Element[];
  };
  const element = document.activeElement;
  if (element === null || element === document.body || element === visited[0]) return 'left';
  visited.push(element);
  return {
    html: element.outerHTML.slice(0, 160),
    matches: selectors.flatMap((selector, i) => (element.matches(selector) ? [i] : [])),
    indicated: look(element) !== looks.get(element),
  };
}
