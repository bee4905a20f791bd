import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audienceOf } from '../../scripts/site/publications.ts';
import { openReplacement, replaceFolder } from '../../scripts/site/replace-folder.ts';
import type { Audience } from '../../src/dataset/audience.ts';

let top: string;
let keep: { root: string; data: string };

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'publications-')));
  keep = { root: join(top, 'project'), data: join(top, 'project/data') };
  mkdirSync(keep.data, { recursive: true });
  mkdirSync(join(keep.root, 'public'));
});
afterEach(() => rmSync(top, { recursive: true }));

async function publish(place: string, audience: Audience, text = audience) {
  const folder = await openReplacement(join(top, place), keep, audience);
  writeFileSync(join(folder, 'index.html'), text);
  await replaceFolder(folder, join(top, place), keep, audience);
}

/** A publication inside another, as if it had been copied there. */
function plant(place: string, marker: string) {
  mkdirSync(join(top, place), { recursive: true });
  writeFileSync(join(top, place, '.generated'), marker);
}
const OLD = 'Generated: the next build replaces this whole folder. Keep nothing of your own here.\n';

/** Everything below the test's folder with its text. */
const everything = () =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')])
    .toSorted();

describe('a marker says who a publication is for', () => {
  it.each`
    marker                            | audience        | because
    ${OLD}                            | ${'public'}     | ${'markers of earlier versions have no such line'}
    ${''}                             | ${'public'}     | ${'an empty one neither'}
    ${`${OLD}audience: public\n`}     | ${'public'}     | ${'a public site'}
    ${`${OLD}audience: leadership\n`} | ${'leadership'} | ${'a site for the leadership'}
    ${`${OLD}audience: somebody\n`}   | ${'public'}     | ${'of a name that is not known the safe is taken'}
  `('$audience: $because', async ({ marker, audience }) => {
    plant('www', marker);
    expect(await audienceOf(join(top, 'www'))).toBe(audience);
  });

  it('and a folder without one is no publication', async () => {
    expect(await audienceOf(join(top, 'missing'))).toBeUndefined();
    expect(await audienceOf(keep.data)).toBeUndefined();
  });
});

describe('each audience has its own folder', () => {
  it('is replaced by the same audience', async () => {
    await publish('noi-bo', 'leadership');
    await publish('noi-bo', 'leadership', 'again' as Audience);
    expect(readFileSync(join(top, 'noi-bo/index.html'), 'utf8')).toBe('again');
    expect(await audienceOf(join(top, 'noi-bo'))).toBe('leadership');
    await publish('www', 'public');
    await publish('www', 'public');
    expect(await audienceOf(join(top, 'www'))).toBe('public');
  });

  it('lets both stand beside each other, also in the project', async () => {
    await publish('project/dist', 'public');
    await publish('project/noi-bo', 'leadership');
    await publish('project/dist-noi-bo', 'leadership');
    expect(existsSync(join(keep.root, 'dist-noi-bo/index.html'))).toBe(true);
  });

  it('replaces a public site of an earlier version', async () => {
    plant('www', OLD);
    await publish('www', 'public');
    expect(readFileSync(join(top, 'www/index.html'), 'utf8')).toBe('public');
  });
});

describe('refused, with nothing touched', () => {
  beforeEach(async () => {
    await publish('www', 'public');
    await publish('noi-bo', 'leadership');
    plant('old', OLD);
    plant('mixed-public/deep/er', `${OLD}audience: leadership\n`);
    plant('mixed-public', OLD);
    plant('mixed-leadership/.hidden/www', OLD);
    plant('mixed-leadership', `${OLD}audience: leadership\n`);
    mkdirSync(join(top, 'links'));
    symlinkSync(join(top, 'www'), join(top, 'links/www'));
    symlinkSync(join(top, 'noi-bo'), join(top, 'links/noi-bo'));
    mkdirSync(join(top, 'www/2023'));
    symlinkSync(join(top, 'www/2023'), join(top, 'links/inside'));
  });

  it.each`
    place                      | audience        | code                  | because
    ${'www'}                   | ${'leadership'} | ${'other-audience'}   | ${'a public site'}
    ${'old'}                   | ${'leadership'} | ${'other-audience'}   | ${'a public site of an earlier version'}
    ${'www/noi-bo'}            | ${'leadership'} | ${'other-audience'}   | ${'inside a public site'}
    ${'www/a/b/c'}             | ${'leadership'} | ${'other-audience'}   | ${'deep inside, where nothing is yet'}
    ${'www/2023'}              | ${'leadership'} | ${'other-audience'}   | ${'a folder of a public site, empty'}
    ${'noi-bo/../www/x'}       | ${'leadership'} | ${'other-audience'}   | ${'inside, written otherwise'}
    ${'links/www'}             | ${'leadership'} | ${'other-audience'}   | ${'a public site under another name'}
    ${'links/www/noi-bo'}      | ${'leadership'} | ${'other-audience'}   | ${'inside it under another name'}
    ${'links/inside/noi-bo'}   | ${'leadership'} | ${'other-audience'}   | ${'a link into the middle of it'}
    ${'mixed-leadership'}      | ${'leadership'} | ${'other-audience'}   | ${'contains a public site, in a hidden folder'}
    ${'.'}                     | ${'leadership'} | ${'project-folder'}   | ${'contains everything'}
    ${'project/public'}        | ${'leadership'} | ${'copied-to-public'} | ${'what is there is copied into every site'}
    ${'project/public/noi-bo'} | ${'leadership'} | ${'copied-to-public'} | ${'so is what is below'}
    ${'noi-bo'}                | ${'public'}     | ${'other-audience'}   | ${'in place of a leadership’s site'}
    ${'noi-bo/www'}            | ${'public'}     | ${'other-audience'}   | ${'inside one: it would be published with it'}
    ${'links/noi-bo'}          | ${'public'}     | ${'other-audience'}   | ${'one under another name'}
    ${'links/noi-bo/www'}      | ${'public'}     | ${'other-audience'}   | ${'inside it under another name'}
    ${'mixed-public'}          | ${'public'}     | ${'other-audience'}   | ${'contains one, however deep'}
  `('$place for $audience: $because', async ({ place, audience, code }) => {
    const before = everything();
    const target = join(top, place);
    const refusal = { name: 'ReplaceRefused', code };
    await expect(openReplacement(target, keep, audience)).rejects.toMatchObject(refusal);
    // Also where the folder became what it is after the build began.
    const made = join(top, `made-${audience}`);
    mkdirSync(made);
    await expect(replaceFolder(made, target, keep, audience)).rejects.toMatchObject(refusal);
    rmSync(made, { recursive: true });
    expect(everything()).toEqual(before);
    expect(readdirSync(dirname(keep.root)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leaves a folder that holds a public site and is not ours', async () => {
    mkdirSync(join(top, 'srv'));
    await publish('srv/www', 'public');
    await expect(openReplacement(join(top, 'srv'), keep, 'leadership')).rejects.toMatchObject({
      name: 'ReplaceRefused',
    });
    expect(readFileSync(join(top, 'srv/www/index.html'), 'utf8')).toBe('public');
  });
});
