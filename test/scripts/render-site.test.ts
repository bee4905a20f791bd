import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Crew } from '../../scripts/site/crew/crew.ts';
import { renderSite } from '../../scripts/site/render-site.ts';

const page = `---
import site from 'virtual:site';
---
<html lang="vi"><head><title>Thử</title></head><body>
<p>{site.name} {site.scores instanceof Float64Array ? 'Float64Array' : typeof site.scores} {site.scores[1]}</p>
</body></html>
<style>p { color: rgb(1, 2, 3); }</style>
`;

// Inside the project, so that the pages find its node_modules as the real ones do.
const root = resolve(`.cache/test-render-${process.pid}`);
const index = (folder: string) => readFileSync(join(root, folder, 'index.html'), 'utf8');

beforeAll(() => {
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'src/pages/index.astro'), page);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('hands the very object to the pages, each build its own, also to the same folder and at the same time', async () => {
  const scores = new Float64Array([1, 2.5]);
  await renderSite({ name: 'một', scores }, join(root, 'a'), { root, logLevel: 'error' });
  expect(index('a')).toContain('một Float64Array 2.5');
  await Promise.all([
    renderSite({ name: 'hai', scores }, join(root, 'a'), { root, logLevel: 'error' }),
    renderSite({ name: 'ba', scores }, join(root, 'b'), { root, logLevel: 'error' }),
  ]);
  expect([index('a').includes('hai'), index('b').includes('ba')]).toEqual([true, true]);
});

it('gives the same files for the same site, and leaves nothing of its own behind', async () => {
  const site = { name: 'một', scores: new Float64Array([1, 2.5]) };
  // Of a build that was killed: no Linux process has an id above 4,194,304.
  mkdirSync(join(root, '.cache/render/4194305-1'), { recursive: true });
  await renderSite(site, join(root, 'c'), { root, logLevel: 'error' });
  await renderSite(site, join(root, 'd'), { root, logLevel: 'error' });
  const files = readdirSync(join(root, 'c'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const twins = files.map((file) => file.replace(join(root, 'c'), join(root, 'd')));
  expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(
    twins.map((file) => readFileSync(file, 'utf8')),
  );
  expect(files.length).toBe(2);
  expect(readdirSync(join(root, '.cache/render'))).toEqual([]);
});

it('writes the same pages with one process and with two', async () => {
  const shared = join(root, 'shared');
  mkdirSync(join(shared, 'src/pages'), { recursive: true });
  writeFileSync(
    join(shared, 'src/pages/[n].astro'),
    `---
import site from 'virtual:site';
export const getStaticPaths = () => site.numbers.map((n) => ({ params: { n: String(n) }, props: { n } }));
---
<p><a href="/1/">{Astro.props.n} {site.name}</a></p>
`,
  );
  const site = { name: 'một', numbers: Array.from({ length: 200 }, (_, i) => i + 1) };
  const pagesOf = (folder: string) =>
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name, 'index.html'), 'utf8')]);
  const [alone, together] = [join(shared, 'alone'), join(shared, 'together')];
  await renderSite(site, alone, { root: shared, logLevel: 'error' });
  const crew = new Crew(site, 2);
  try {
    await renderSite(site, together, { root: shared, logLevel: 'error', crew });
  } finally {
    await crew.close();
  }
  expect(pagesOf(alone)).toHaveLength(200);
  expect(pagesOf(alone)[1]![1]).toContain('href="../1/index.html"');
  expect(pagesOf(together)).toEqual(pagesOf(alone));
});

it('stops at a page that throws, and leaves what it did not make', async () => {
  const folder = join(root, 'e');
  mkdirSync(folder);
  writeFileSync(join(folder, 'other.txt'), 'khác');
  const broken = renderSite({ name: 'mới', scores: null }, folder, { root, logLevel: 'silent' });
  await expect(broken).rejects.toThrow('null');
  expect(existsSync(join(folder, 'index.html'))).toBe(false);
  expect(readFileSync(join(folder, 'other.txt'), 'utf8')).toBe('khác');
});
