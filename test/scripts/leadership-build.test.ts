import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'leadership-'));
const out = join(work, 'noi-bo');
afterAll(() => rmSync(work, { recursive: true, force: true }));

function build(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .toSorted()
    : [];
/** What a build must leave alone, with hashes: where a public site, its sources and the sheets are. */
const elsewhere = () =>
  ['data', 'dist', 'public', 'samples'].flatMap(filesIn).map((path) => {
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
    return `${path} ${hash}`;
  });
/** Types that Astro writes beside its pages in some versions. */
const written = () => filesIn('src').filter((path) => path.endsWith('.d.ts') || path.includes('.astro/'));

describe('npm run build -- --audience leadership', () => {
  let done: ReturnType<typeof build>;
  let before: { elsewhere: string[]; written: string[] };
  beforeAll(() => {
    before = { elsewhere: elsewhere(), written: written() };
    done = build('--audience', 'leadership', '--out', out);
  }, 120_000);
  const pages = () => filesIn(out).filter((path) => path.endsWith('.html'));
  const texts = () => pages().map((path) => readFileSync(path, 'utf8'));

  it('builds a home page and seven pages for each year, in both languages', () => {
    expect(done).toMatchObject({ status: 0, stderr: '' });
    expect(pages().length).toBe(2 * (1 + 3 * 7));
  });

  it('marks every page, in its title too, and keeps search engines away', () => {
    for (const text of texts()) {
      expect(text).toMatch(/<aside class="internal-mark"[^>]*>.*?LƯU HÀNH NỘI BỘ/s);
      expect(text).toContain('<title>LƯU HÀNH NỘI BỘ · ');
      expect(text).toContain('<meta name="robots" content="noindex, nofollow, noarchive">');
      expect(text).toContain('Content-Security-Policy');
      expect(text).not.toContain('<script');
    }
    expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
  });

  it('names the nominees, those who did not win as well', () => {
    const all = texts().join('\n');
    for (const name of [
      'Nguyễn Thị Mẫu A',
      'Trần Văn Mẫu B',
      'Lê Thị Mẫu C',
      'Phạm Văn Mẫu D',
      'Võ Thị Mẫu Đ',
    ])
      expect(all).toContain(name);
  });

  it('has pages and reports, and nothing else: no open data, feeds, charts or search', () => {
    const kinds = new Set(
      filesIn(out).map((path) => path.slice(out.length + 1).replace(/^.*(?=\.\w+$)/, '')),
    );
    expect([...kinds].toSorted()).toEqual(['.css', '.docx', '.generated', '.html', '.svg', '.txt', '.woff2']);
  });

  it('works from disk: every link leads to a file that is there', () => {
    const broken = pages().flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/(?:href|src)="([^"#]+)[^"]*"/g)]
        .map(([, link]) => join(page, '..', link!))
        .filter((path) => !existsSync(path)),
    );
    expect(broken).toEqual([]);
  });

  it('writes nowhere else', () => {
    expect(readdirSync(work).toSorted()).toEqual(['internal', 'noi-bo', 'www']);
    expect({ elsewhere: elsewhere(), written: written() }).toEqual(before);
  });
});

describe('wrong use ends with 2 and touches nothing', () => {
  const marked = (folder: string, audience: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.generated'), `Generated.\naudience: ${audience}\n`);
    return folder;
  };
  const www = marked(join(work, 'www'), 'public');
  const internal = marked(join(work, 'internal'), 'leadership');

  it.each`
    args                                                          | because
    ${['--audience', 'leadership']}                               | ${'no folder was named'}
    ${['--audience', 'leadership', '--out', www]}                 | ${'a public site is there'}
    ${['--audience', 'leadership', '--out', join(www, 'noi-bo')]} | ${'inside a public site'}
    ${['--audience', 'leadership', '--out=public/noi-bo']}        | ${'it would be copied into every public site'}
    ${['--out', internal]}                                        | ${'a public build in place of an internal one'}
    ${['--audience', 'public', '--out', join(internal, 'www')]}   | ${'a public build inside an internal one'}
    ${['--audience', 'everybody', '--out', join(work, 'new')]}    | ${'no such audience'}
  `('$because', ({ args }) => {
    const before = filesIn(work);
    const { status, stderr } = build(...args);
    expect({ status, said: stderr.trim() !== '' }).toEqual({ status: 2, said: true });
    expect(filesIn(work)).toEqual(before);
    expect(existsSync('public/noi-bo')).toBe(false);
  });
});
