import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleClient } from '../../scripts/site/bundle-client.ts';

// Inside the project, so that imports find its node_modules; licences are read from there too.
const project = resolve('.');
const root = join(project, `.cache/test-bundle-${process.pid}`);
const read = (file: string) => readFileSync(join(root, file), 'utf8');

beforeAll(async () => {
  mkdirSync(join(root, 'src/components'), { recursive: true });
  writeFileSync(
    join(root, 'src/components/loud.client.ts'),
    `(globalThis as any).said = 'Sở' satisfies string;`,
  );
  writeFileSync(
    join(root, 'src/components/chart-loader.client.ts'),
    `import { Chart } from 'chart.js';\n(globalThis as any).chart = Chart;`,
  );
  writeFileSync(join(root, 'src/components/not-for-browsers.ts'), '');
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  await bundleClient(root, join(root, 'a'));
  await bundleClient(root, join(root, 'b'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('makes one script for each client file, named without .client', () => {
  expect(readdirSync(join(root, 'a/assets')).sort()).toEqual(['LICENSES.txt', 'chart-loader.js', 'loud.js']);
});

it('makes classic scripts, since a page from disk may not load modules, with letters as they are', () => {
  const window: { said?: string } = {};
  runInNewContext(read('a/assets/loud.js'), window);
  expect(window.said).toBe('Sở');
  expect(read('a/assets/loud.js')).toContain('Sở');
});

it('carries the licences of all that visitors get, also of dependencies of dependencies', () => {
  const titles = read('a/assets/LICENSES.txt').match(/^\S+ \d+\.\d+\.\d+$/gm);
  expect(titles?.map((title) => title.split(' ')[0])).toEqual([
    '@fontsource-variable/noto-sans',
    '@kurkle/color',
    'chart.js',
  ]);
});

it('gives the same bytes each time', () => {
  for (const file of ['LICENSES.txt', 'chart-loader.js', 'loud.js']) {
    expect(read(join('b/assets', file))).toBe(read(join('a/assets', file)));
  }
});
