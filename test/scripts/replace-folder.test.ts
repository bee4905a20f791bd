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
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReplacement, replaceFolder } from '../../scripts/site/replace-folder.ts';

let top: string;
let keep: { root: string; data: string };
const target = () => join(keep.root, 'dist');
/** No Linux process has it: pid_max is at most 4,194,304. */
const deadPid = 4_194_305;

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'replace-')));
  keep = { root: join(top, 'project'), data: join(top, 'project/data') };
  mkdirSync(keep.data, { recursive: true });
});
afterEach(() => rmSync(top, { recursive: true }));

async function publish(text: string, place = target()) {
  const folder = await openReplacement(place, keep);
  writeFileSync(join(folder, 'index.html'), text);
  await replaceFolder(folder, place, keep);
}
const published = () => readFileSync(join(target(), 'index.html'), 'utf8');

describe('replacing', () => {
  it('puts the new folder in a place that is missing, then in that of the old one, and leaves nothing beside', async () => {
    await publish('một');
    writeFileSync(join(target(), 'only-in-the-first.html'), '');
    await publish('hai');
    expect(readdirSync(target()).sort()).toEqual(['.generated', 'index.html']);
    expect(published()).toBe('hai');
    expect(readdirSync(keep.root).sort()).toEqual(['data', 'dist']);
  });

  it('accepts an empty folder, and makes missing parents', async () => {
    mkdirSync(target());
    await publish('một');
    await publish('một', join(top, 'srv/www/site'));
    expect(published()).toBe('một');
    expect(existsSync(join(top, 'srv/www/site/index.html'))).toBe(true);
  });

  it('keeps a symbolic link and replaces what it points to', async () => {
    mkdirSync(join(top, 'www'));
    symlinkSync(join(top, 'www'), target());
    await publish('một');
    expect(readFileSync(join(top, 'www/index.html'), 'utf8')).toBe('một');
    expect(realpathSync(target())).toBe(join(top, 'www'));
  });

  it('keeps the old folder when the new one cannot be moved in', async () => {
    await publish('cũ');
    await expect(replaceFolder(join(top, 'missing'), target(), keep)).rejects.toThrow('ENOENT');
    expect(published()).toBe('cũ');
  });
});

describe('making what is replaced the spare folder', () => {
  const spare = () => join(keep.root, '.cache/spare/site');
  async function publishSparing(text: string, place: string) {
    const folder = await openReplacement(target(), keep);
    writeFileSync(join(folder, 'index.html'), text);
    await replaceFolder(folder, target(), keep, 'public', { spare: place });
  }

  it('moves it there, in the place of the one before, and leaves nothing beside', async () => {
    for (const text of ['một', 'hai', 'ba']) await publishSparing(text, spare());
    expect(published()).toBe('ba');
    expect(readFileSync(join(spare(), 'index.html'), 'utf8')).toBe('hai');
    expect(readdirSync(keep.root).sort()).toEqual(['.cache', 'data', 'dist']);
  });

  it('removes it where it cannot go there', async () => {
    await publishSparing('một', spare());
    writeFileSync(join(top, 'file'), '');
    await publishSparing('hai', join(top, 'file/spare'));
    expect(published()).toBe('hai');
    expect(readdirSync(keep.root).filter((name) => name.startsWith('.dist'))).toEqual([]);
  });
});

describe('keeping what is replaced', () => {
  const previous = () => `${target()}.previous`;
  async function publishKeeping(text: string) {
    const folder = await openReplacement(target(), keep, 'public', 'kept');
    writeFileSync(join(folder, 'index.html'), text);
    await replaceFolder(folder, target(), keep, 'public', 'kept');
  }
  const kept = () => readFileSync(join(previous(), 'index.html'), 'utf8');

  it('leaves it beside the new one, and what was kept before goes', async () => {
    for (const text of ['một', 'hai', 'ba']) await publishKeeping(text);
    expect([published(), kept()]).toEqual(['ba', 'hai']);
    expect(readdirSync(keep.root).sort()).toEqual(['data', 'dist', 'dist.previous']);
  });

  it('exchanges the two when the kept one is the new one', async () => {
    for (const text of ['một', 'hai']) await publishKeeping(text);
    await replaceFolder(previous(), target(), keep, 'public', 'kept');
    expect([published(), kept()]).toEqual(['một', 'hai']);
  });

  it('keeps no empty folder', async () => {
    mkdirSync(target());
    await publishKeeping('một');
    expect(existsSync(previous())).toBe(false);
  });

  it('never removes what is not ours at the place of the kept one', async () => {
    await publish('một');
    mkdirSync(previous());
    writeFileSync(join(previous(), 'thesis.txt'), 'của tôi');
    const refusal = { name: 'ReplaceRefused', code: 'not-ours', target: previous() };
    await expect(publishKeeping('hai')).rejects.toMatchObject(refusal);
    const leftover = join(keep.root, `.dist.kept-${deadPid}`);
    mkdirSync(leftover);
    await expect(openReplacement(target(), keep)).rejects.toMatchObject(refusal);
    expect([published(), existsSync(leftover)]).toEqual(['một', true]);
    expect(readFileSync(join(previous(), 'thesis.txt'), 'utf8')).toBe('của tôi');
  });
});

describe('after a run that was killed', () => {
  const leave = (kind: string, text: string, pid = deadPid) => {
    mkdirSync(join(keep.root, `.dist.${kind}-${pid}`));
    writeFileSync(join(keep.root, `.dist.${kind}-${pid}`, 'index.html'), text);
  };

  it('removes what it left', async () => {
    await publish('cũ');
    leave('new', 'dở');
    leave('old', 'cũ hơn');
    await openReplacement(target(), keep);
    expect(readdirSync(keep.root).sort()).toEqual([`.dist.new-${process.pid}`, 'data', 'dist']);
    expect(published()).toBe('cũ');
  });

  it('puts back the publication when it was killed between the two renames', async () => {
    leave('old', 'cũ');
    leave('new', 'dở');
    await openReplacement(target(), keep);
    expect(published()).toBe('cũ');
  });

  it.each`
    left                        | published | kept         | because
    ${['kept']}                 | ${'giữ'}  | ${undefined} | ${'nothing stands there: it comes back'}
    ${['kept', 'new']}          | ${'giữ'}  | ${undefined} | ${'whatever was unfinished'}
    ${['gone', 'kept', 'dist']} | ${'mới'}  | ${'giữ'}     | ${'the new one stands: it becomes the previous one'}
    ${['gone', 'dist']}         | ${'mới'}  | ${undefined} | ${'what was to be deleted is'}
  `('$left: $because', async ({ left, published: there, kept }) => {
    const texts: Record<string, string> = { kept: 'giữ', new: 'dở', gone: 'cũ hơn' };
    if (left.includes('dist')) await publish('mới');
    for (const kind of left.filter((one: string) => one !== 'dist')) leave(kind, texts[kind]!);
    await openReplacement(target(), keep);
    const previous = join(`${target()}.previous`, 'index.html');
    expect(published()).toBe(there);
    expect(existsSync(previous) ? readFileSync(previous, 'utf8') : undefined).toBe(kept);
  });

  it('leaves the folders of a process that still runs, and of other targets', async () => {
    leave('new', 'đang làm', process.ppid);
    mkdirSync(join(keep.root, `.dist-en.new-${deadPid}`));
    await openReplacement(target(), keep);
    expect(existsSync(join(keep.root, `.dist.new-${process.ppid}`))).toBe(true);
    expect(existsSync(join(keep.root, `.dist-en.new-${deadPid}`))).toBe(true);
  });
});

describe('refused', () => {
  beforeEach(() => {
    mkdirSync(join(keep.root, 'mine'));
    writeFileSync(join(keep.root, 'mine/index.html'), 'của tôi');
    writeFileSync(join(keep.root, 'file'), '');
    symlinkSync(keep.root, join(top, 'link'));
  });

  it.each`
    place              | code                | because
    ${'/'}             | ${'project-folder'} | ${'the whole disk'}
    ${'..'}            | ${'project-folder'} | ${'a parent of the project'}
    ${'.'}             | ${'project-folder'} | ${'the project'}
    ${'../link'}       | ${'project-folder'} | ${'the project under another name'}
    ${'data'}          | ${'data-folder'}    | ${'the sheets'}
    ${'data/../data/'} | ${'data-folder'}    | ${'the same, written otherwise'}
    ${'data/2023/new'} | ${'data-folder'}    | ${'a publication among the sheets would be read as sheets'}
    ${'file'}          | ${'not-a-folder'}   | ${'a file'}
    ${'mine'}          | ${'not-ours'}       | ${'content without our marker'}
  `('$place: $code, $because', async ({ place, code }) => {
    const path = place === '/' ? '/' : join(keep.root, place);
    await expect(openReplacement(path, keep)).rejects.toMatchObject({ name: 'ReplaceRefused', code });
    await expect(replaceFolder(join(top, 'new'), path, keep)).rejects.toMatchObject({
      name: 'ReplaceRefused',
      code,
    });
    expect(readFileSync(join(keep.root, 'mine/index.html'), 'utf8')).toBe('của tôi');
  });

  it('refuses the parent of a data folder that is not in the project', async () => {
    mkdirSync(join(top, 'share/scores'), { recursive: true });
    const elsewhere = { ...keep, data: join(top, 'share/scores') };
    await expect(openReplacement(join(top, 'share'), elsewhere)).rejects.toMatchObject({
      code: 'data-folder',
    });
  });
});
