import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { isWhole, keepBundle, sealBundle, tidyBundles } from '../../scripts/site/pages/kept-bundles.ts';
import { programHash } from '../../scripts/site/pages/program-hash.ts';

const home = mkdtempSync(join(tmpdir(), 'bundles-'));
afterAll(() => rmSync(home, { recursive: true }));

describe('a kept bundle', () => {
  const bundle = join(home, 'bundle');
  const write = (path: string, text: string) => {
    mkdirSync(join(bundle, path, '..'), { recursive: true });
    writeFileSync(join(bundle, path), text);
  };
  beforeEach(async () => {
    rmSync(bundle, { recursive: true, force: true });
    write('server/entry.mjs', 'export {};');
    write('client/assets/page.css', 'p{}');
    await sealBundle(bundle);
  });

  it('is used as long as every file is as it was written', async () => {
    expect(await isWhole(bundle)).toBe(true);
    expect(await isWhole(join(home, 'none'))).toBe(false);
  });

  it.each([
    ['a file has changed', () => write('server/entry.mjs', 'export { };')],
    ['a file is gone', () => rmSync(join(bundle, 'client/assets/page.css'))],
    ['there is one more', () => write('server/other.mjs', '')],
    ['it was never finished', () => rmSync(join(bundle, 'sealed.json'))],
  ])('is made anew where %s', async (_, change) => {
    change();
    expect(await isWhole(bundle)).toBe(false);
  });
});

describe('a bundle that was made', () => {
  const [made, place] = [join(home, 'made'), join(home, 'places', 'hash')];
  const bundleIn = async (folder: string, text: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'entry.mjs'), text);
    await sealBundle(folder);
  };
  const entry = () => readFileSync(join(place, 'entry.mjs'), 'utf8');
  beforeEach(async () => {
    for (const folder of [made, place]) rmSync(folder, { recursive: true, force: true });
    await bundleIn(made, 'mine');
  });

  it('goes to its place', async () => {
    await keepBundle(made, place);
    expect(entry()).toBe('mine');
  });

  it('leaves the one of a build that was quicker, which reads it now', async () => {
    await bundleIn(place, 'theirs');
    await keepBundle(made, place);
    expect([entry(), await isWhole(place)]).toEqual(['theirs', true]);
  });

  it('takes the place of a damaged one', async () => {
    await bundleIn(place, 'theirs');
    writeFileSync(join(place, 'entry.mjs'), 'cut');
    await keepBundle(made, place);
    expect([entry(), readdirSync(join(home, 'places'))]).toEqual(['mine', ['hash']]);
  });
});

it('keeps three bundles beside the one in use, and what another build is making', async () => {
  const bundles = join(home, 'bundles');
  const made = (name: string, minutesAgo: number) => {
    mkdirSync(join(bundles, name), { recursive: true });
    const time = new Date(Date.now() - minutesAgo * 60_000);
    utimesSync(join(bundles, name), time, time);
  };
  made('in-use', 9000);
  for (const [i, name] of ['a', 'b', 'c', 'd', 'e'].entries()) made(name, 10 * (i + 1));
  made('.new-1', 5);
  made('.new-2', 500);
  await tidyBundles(bundles, join(bundles, 'in-use'));
  expect(readdirSync(bundles).sort()).toEqual(['.new-1', 'a', 'b', 'c', 'in-use']);
});

describe('the hash of the program', () => {
  const root = join(home, 'project');
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('src/pages/index.astro', '<p>1</p>');
  write('package-lock.json', '{}');
  const before = programHash({ root });

  it('is the same for the same program', () => {
    expect(before).toMatch(/^[0-9a-f]{32}$/);
    expect(programHash({ root })).toBe(before);
  });

  it.each([
    ['another text', 'src/pages/index.astro', '<p>2</p>', '<p>1</p>'],
    ['another version of a package', 'package-lock.json', '{"a":1}', '{}'],
    ['a further file', 'public/favicon.svg', '<svg/>', undefined],
  ])('differs with %s', (_, path, text, original) => {
    write(path, text);
    expect(programHash({ root })).not.toBe(before);
    if (original === undefined) rmSync(join(root, path));
    else write(path, original);
  });

  it('differs with the pages and whether the gallery is among them', () => {
    expect(programHash({ root, srcDir: './src/leadership' })).not.toBe(before);
    expect(programHash({ root, gallery: true })).not.toBe(before);
  });
});
