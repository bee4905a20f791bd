import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PageThread } from '../../scripts/site/pages/page-thread.ts';
import { pageWriting } from '../../scripts/site/pages/write-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
let thread: PageThread;
beforeAll(() => {
  thread = new PageThread();
});
afterAll(async () => {
  await thread.end();
  rmSync(folder, { recursive: true });
});

const pageAt = (path: string, text = '') => ({
  path,
  html: new TextEncoder().encode(`<a href="/2023/">Đơn vị ${text}</a>`).buffer,
});
const written = (path: string) => readFileSync(join(folder, path), 'utf8');

it('writes what is written without it, and tells the same of each page', async () => {
  const paths = ['index.html', '2023/units/so-y-te/index.html', 'en/404.html', '2023/index.html'];
  const write = pageWriting();
  const alone = paths.map((path, i) => write(join(folder, 'alone'), pageAt(path, String(i))));
  const apart = await Promise.all(
    paths.map((path, i) => thread.write(join(folder, 'apart'), pageAt(path, String(i)))),
  );
  expect(apart).toEqual(alone);
  expect(written('apart/2023/units/so-y-te/index.html')).toBe('<a href="../../index.html">Đơn vị 1</a>');
  for (const path of paths) expect(written(`apart/${path}`)).toBe(written(`alone/${path}`));
});

it('tells what the file system says, and goes on', async () => {
  writeFileSync(join(folder, 'file'), '');
  const [failed, next] = [
    thread.write(join(folder, 'file'), pageAt('a/index.html')),
    thread.write(folder, pageAt('b.html')),
  ];
  await expect(failed).rejects.toMatchObject({ code: 'ENOTDIR', syscall: 'mkdir' });
  expect(await next).toMatchObject({ path: 'b.html' });
});

it('rejects what it no longer can write', async () => {
  const other = new PageThread();
  const unwritten = other.write(folder, pageAt('c.html'));
  await other.end();
  await expect(unwritten).rejects.toThrow('ended');
  await expect(other.write(folder, pageAt('d.html'))).rejects.toThrow('ended');
});
