import { expect, test } from '@playwright/test';
import { findBarriers } from './rig/find-barriers.ts';

test('text is drawn: Vietnamese letters have widths and leave ink', async ({ page }) => {
  await page.setContent(
    '<p style="font: 40px sans-serif; display: inline-block">Sở Khoa học và Công nghệ: ẵ ệ ữ đ</p>',
  );
  const text = page.locator('p');
  expect((await text.boundingBox())!.width).toBeGreaterThan(300);
  const shot = (await text.screenshot()).toString('base64');
  // Counted in the browser, which can read its own PNG.
  const inked = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return data.filter((byte, i) => i % 4 === 0 && byte < 128).length;
  }, shot);
  expect(inked).toBeGreaterThan(1000);
});

test('a bad page is caught: without this, no violations could mean that nothing was looked at', async ({
  page,
}) => {
  await page.setContent(`<!doctype html><html lang="vi"><title>Trang xấu</title><main><h1>Trang xấu</h1>
    <p style="color: #fff; background: #fff">Chữ trắng trên nền trắng</p>
    <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><input type="text"></main></html>`);
  expect(await findBarriers(page)).toEqual(['color-contrast: p', 'image-alt: img', 'label: input']);
});
