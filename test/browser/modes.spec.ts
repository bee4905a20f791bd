import { expect, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { openDetails } from './rig/page-actions.ts';
import { pageTypes } from './rig/pages.ts';

const types = pageTypes(dist);

/** In the page: texts and table cells whose colour can hardly be told from what is behind them. */
function faintTexts(): string[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const channels = (colour: string) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data] as [number, number, number, number];
  };
  const luminance = (colour: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element): readonly number[] => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const ground = channels(getComputedStyle(at).backgroundColor);
      if (ground[3] > 128) return ground;
    }
    return channels('Canvas');
  };
  const faint: string[] = [];
  for (const element of document.querySelectorAll('h1, h2, p, td, th, a, summary, button, svg text')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.textContent?.trim() === '')
      continue;
    const isDrawn = element instanceof SVGElement;
    // What stands on a bar or a dot has the colour of the ground, and the bar that of text.
    if (isDrawn && element.closest('.tone-surface')) continue;
    const style = getComputedStyle(element);
    const [a, b] = [luminance(channels(isDrawn ? style.fill : style.color)), luminance(groundOf(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 3) faint.push(`${contrast.toFixed(1)} ${element.outerHTML.slice(0, 120)}`);
  }
  return faint.slice(0, 10);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });
    for (const { path } of types.filter(({ lang }) => lang === 'vi')) {
      test(`${path} can be read`, async ({ page }) => {
        await page.goto(path);
        await openDetails(page);
        expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
        expect(await page.evaluate(faintTexts)).toEqual([]);
      });
    }
  });
}

test('faint text is noticed: without this, none found could mean that none was looked at', async ({
  page,
}) => {
  await page.setContent('<p style="color: #fefefe; background: #fff">Chữ nhạt</p>');
  expect(await page.evaluate(faintTexts)).toHaveLength(1);
});

for (const { path } of types.filter(({ lang }) => lang === 'vi')) {
  test(`${path} at 400 %: nothing to push sideways, and nothing that stays covers half of it`, async ({
    page,
  }) => {
    // 1280 × 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    const seen = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - innerWidth,
      covered: [...document.querySelectorAll('body *')]
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        // Only what spans the screen hides what is behind it; a first column does not.
        .filter(({ box }) => box.top <= 1 && box.bottom > 1 && box.width > innerWidth * 0.9)
        .map(({ box }) => box.bottom),
    }));
    expect(seen.overflow).toBeLessThanOrEqual(0);
    expect(Math.max(0, ...seen.covered)).toBeLessThanOrEqual(128);
  });

  test(`${path} holds still for those who ask for it`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    const moving = await page.evaluate(() => {
      const seconds = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one)));
      return [document.documentElement, ...document.querySelectorAll('body *')]
        .filter((element) => {
          const style = getComputedStyle(element);
          return (
            style.scrollBehavior === 'smooth' ||
            seconds(style.transitionDuration) > 0 ||
            seconds(style.animationDuration) > 0
          );
        })
        .map((element) => element.outerHTML.slice(0, 100));
    });
    expect(moving).toEqual([]);
  });
}
