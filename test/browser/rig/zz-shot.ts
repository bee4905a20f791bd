import { chromium } from '@playwright/test';
import { browserLaunch } from './chromium.ts';
import { startServer } from './static-server.ts';
const [folder, ...rest] = process.argv.slice(2);
const server = await startServer(folder!, '/x');
const base = `http://127.0.0.1:${(server.address() as any).port}`;
const browser = await chromium.launch(browserLaunch());
for (const spec of rest) {
  const [path, width, scheme, out, full] = spec.split(',');
  const context = await browser.newContext({ colorScheme: scheme as any, viewport: { width: Number(width), height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(base + path, { waitUntil: 'networkidle' });
  await page.evaluate(() => { for (const s of document.querySelectorAll<HTMLElement>('main > section')) s.style.contentVisibility = 'visible'; });
  await page.screenshot({ path: out, fullPage: full === 'full' });
  await context.close();
}
await browser.close(); server.close(); server.closeAllConnections();
