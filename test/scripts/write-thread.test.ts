import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WriteThread } from '../../scripts/site/kept/write-thread.ts';
import { writingAtOnce } from '../../scripts/site/kept/writing.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
let thread: WriteThread;
beforeAll(() => {
  thread = new WriteThread();
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
  const { page: write, files } = writingAtOnce();
  const alone = paths.map((path, i) => write(join(folder, 'alone'), pageAt(path, String(i))));
  const apart = await Promise.all(
    paths.map((path, i) => thread.page(join(folder, 'apart'), pageAt(path, String(i)))),
  );
  expect(apart).toEqual(alone);
  expect(written('apart/2023/units/so-y-te/index.html')).toBe('<a href="../../index.html">Đơn vị 1</a>');
  const others = [
    { path: '/charts/a.svg', content: '<a href="/2023/">Đơn vị</a>' },
    { path: 'b.docx', content: new Uint8Array([1, 2]) },
  ];
  expect(await thread.files(join(folder, 'apart'), others)).toEqual(files(join(folder, 'alone'), others));
  // The links of other files are their own.
  for (const path of ['charts/a.svg', 'b.docx'])
    expect(written(`apart/${path}`)).toBe(written(`alone/${path}`));
  expect(written('apart/charts/a.svg')).toBe(others[0]!.content);
  for (const path of paths) expect(written(`apart/${path}`)).toBe(written(`alone/${path}`));
});

it('tells what the file system says, and goes on', async () => {
  writeFileSync(join(folder, 'file'), '');
  const [failed, next] = [
    thread.page(join(folder, 'file'), pageAt('a/index.html')),
    thread.page(folder, pageAt('b.html')),
  ];
  await expect(failed).rejects.toMatchObject({ code: 'ENOTDIR', syscall: 'mkdir' });
  expect(await next).toMatchObject({ path: 'b.html' });
});

it('rejects what it no longer can write', async () => {
  const other = new WriteThread();
  const unwritten = expect(other.page(folder, pageAt('c.html'))).rejects.toThrow('ended');
  await other.end();
  await unwritten;
  await expect(other.page(folder, pageAt('d.html'))).rejects.toThrow('ended');
});
