import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareFiles, copyFiles, filesIn } from '../../scripts/site/copy-site.ts';
import { textFiles } from '../../scripts/site/precompress.ts';
import { contentOf, writeBuiltSite } from '../rig/built-site.ts';
import { publishStand, run } from '../rig/publish-stand.ts';

let stand: ReturnType<typeof publishStand>;
beforeEach(() => {
  stand = publishStand();
});
afterEach(() => rmSync(stand.top, { recursive: true }));

const at = (path: string) => join(stand.top, path);
/** Everything below the test's folder. */
const everything = () => readdirSync(stand.top, { recursive: true }).sort();

describe('publishing', () => {
  it('copies the site whole, says so, and leaves nothing else', () => {
    const { status, stdout, stderr } = stand.publish('first', '--lang', 'en');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Published 17 files, [\d.]+ MB, to .*\/srv\/thi-dua\nThis is the first publication/,
    );
    expect(stand.standing()).toEqual(['first', 'nothing']);
    expect(readdirSync(at('srv'))).toEqual(['thi-dua']);
  });

  it('keeps the one before, and no more than one', () => {
    stand.publish('first');
    const { stdout } = stand.publish('second');
    expect(stdout).toMatch(/^Đã công bố 17 tệp, [\d,]+ MB vào /);
    expect(stdout).toContain(`Bản vừa được thay giữ ở ${stand.previous}`);
    expect(stdout).toContain(`npm run publish -- --to "${stand.target}" --rollback`);
    expect(stand.standing()).toEqual(['second', 'first']);
    stand.publish('second');
    expect(stand.standing()).toEqual(['second', 'second']);
    expect(readdirSync(at('srv')).sort()).toEqual(['thi-dua', 'thi-dua.previous']);
  });

  it('goes back, and with a second rollback forth again', () => {
    stand.publish('first');
    stand.publish('second');
    expect(stand.rollBack('--lang', 'en').stdout).toMatch(/^Back to the previous publication: 17 files in /);
    expect(stand.standing()).toEqual(['first', 'second']);
    expect(stand.rollBack().status).toBe(0);
    expect(stand.standing()).toEqual(['second', 'first']);
  });

  it('goes back where somebody deleted what was published', () => {
    stand.publish('first');
    stand.publish('second');
    rmSync(stand.target, { recursive: true });
    expect(stand.rollBack().status).toBe(0);
    expect(stand.standing()).toEqual(['first', 'nothing']);
  });

  it('accepts an empty folder, which is nothing to go back to', () => {
    mkdirSync(stand.target, { recursive: true });
    stand.publish('first');
    expect(stand.standing()).toEqual(['first', 'nothing']);
  });

  it('writes compressed copies of texts of at least 1 KB where they are smaller', () => {
    const { status, stdout } = stand.publish('first', '--compress', '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toContain('Added 26 compressed copies');
    const packed = Object.keys(contentOf(stand.target)!).filter((path) => /\.(?:gz|br)$/.test(path));
    // Twelve pages and the table, twice; not the small text, the random one and the picture.
    expect(packed).toHaveLength(2 * 13);
    const unpack = (path: string) =>
      (path.endsWith('.gz') ? gunzipSync : brotliDecompressSync)(readFileSync(join(stand.target, path)));
    const wrong = packed.filter(
      (path) => !unpack(path).equals(readFileSync(at(`first${path.slice(0, -3)}`))),
    );
    expect(wrong).toEqual([]);
    expect(packed).not.toContain('/random.txt.gz');
  });
});

it.each`
  path                                  | compressed | because
  ${'index.html'}                       | ${true}    | ${'a page'}
  ${'data/catalogue.jsonld'}            | ${true}    | ${'text under a longer name'}
  ${'archive/index.html'}               | ${true}    | ${'the list of snapshots is a page like others'}
  ${'archive/2023/r1/files/index.html'} | ${false}   | ${'a snapshot has a list of exactly its files'}
  ${'pictures/vi/2023.png'}             | ${false}   | ${'pictures are compressed already'}
  ${'2023/papers/de-nghi.docx'}         | ${false}   | ${'so are office files'}
  ${'.generated'}                       | ${false}   | ${'nobody asks for it'}
`('compresses $path: $compressed, $because', ({ path, compressed }) => {
  expect(textFiles([path])).toEqual(compressed ? [path] : []);
});

describe('refused with exit code 2, with nothing touched', () => {
  beforeEach(() => {
    writeBuiltSite(at('noi-bo'), 'nội bộ', 'leadership');
    writeBuiltSite(at('mixed'), 'một');
    writeBuiltSite(at('mixed/2023/noi-bo'), 'nội bộ', 'leadership');
    writeBuiltSite(at('linked'), 'một');
    symlinkSync(at('noi-bo/index.html'), at('linked/list.html'));
    for (const folder of ['data', 'mine', 'report', 'taken.previous']) mkdirSync(at(folder));
    for (const file of ['mine/thesis.txt', 'file', 'taken.previous/photo.txt'])
      writeFileSync(at(file), 'mine');
    for (const name of ['.generated', 'index.html']) writeFileSync(at(`report/${name}`), '');
  });

  it.each`
    args                                        | words                                | because
    ${'--from first'}                           | ${'--to DIR is missing'}             | ${'nobody said where to'}
    ${'--to srv --rollback --compress'}         | ${'--rollback goes with --to alone'} | ${'going back compresses nothing'}
    ${'--to srv --rollback --from first'}       | ${'--rollback goes with --to alone'} | ${'going back copies nothing'}
    ${'--to srv --rollback'}                    | ${'no previous publication'}         | ${'nothing was published'}
    ${'--to first --rollback'}                  | ${'no previous publication'}         | ${'published once only'}
    ${'--to taken --rollback'}                  | ${'did not make'}                    | ${'a previous folder of somebody else'}
    ${'--to srv --from missing'}                | ${'no such folder'}                  | ${'nothing to publish'}
    ${'--to srv --from mine'}                   | ${'no site that npm run build made'} | ${'a folder of somebody else'}
    ${'--to srv --from file'}                   | ${'no site that npm run build made'} | ${'a file'}
    ${'--to srv --from report'}                 | ${'no site that npm run build made'} | ${'a report for the offices has our marker too'}
    ${'--to srv --from noi-bo'}                 | ${'for the leadership only'}         | ${'not for the public'}
    ${'--to srv --from mixed'}                  | ${'for the leadership only'}         | ${'a part of it is not for the public'}
    ${'--to srv --from mixed/2023'}             | ${'for the leadership only'}         | ${'nor is what contains it'}
    ${'--to srv --from linked'}                 | ${'link or a device'}                | ${'a link could lead to what is not public'}
    ${'--to {project}/www --from first'}        | ${'inside this software'}            | ${'a folder of the project'}
    ${'--to {project} --from first'}            | ${'inside this software'}            | ${'the project itself'}
    ${'--to / --from first'}                    | ${'holds this software itself'}      | ${'around the project'}
    ${'--to data/www --from first --data data'} | ${'in the data folder'}              | ${'among the sheets'}
    ${'--to . --from first --data data'}        | ${'in the data folder'}              | ${'around the sheets'}
    ${'--to first --from first'}                | ${'lie in each other'}               | ${'the source itself'}
    ${'--to first/www --from first'}            | ${'lie in each other'}               | ${'inside the source'}
    ${'--to first --from first/2023'}           | ${'no site that npm run build made'} | ${'a part of a site'}
    ${'--to mine --from first'}                 | ${'did not make'}                    | ${'content of somebody else'}
    ${'--to taken --from first'}                | ${'did not make'}                    | ${'content of somebody else where the previous one goes'}
    ${'--to file --from first'}                 | ${'a file, not a folder'}            | ${'a file'}
    ${'--to noi-bo --from first'}               | ${'a site for the leadership'}       | ${'a site of the other audience'}
  `('$args: $because', ({ args, words }) => {
    const before = everything();
    const places = String(args)
      .replace('{project}', process.cwd())
      .split(' ')
      .map((arg) => (arg.startsWith('-') ? arg : resolve(stand.top, arg)));
    const { status, stdout, stderr } = run([...places, '--lang', 'en']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(everything()).toEqual(before);
  });

  it('says so in Vietnamese too', () => {
    expect(stand.publish('noi-bo').stderr).toContain('là bản cho lãnh đạo, lưu hành nội bộ');
    expect(stand.rollBack().stderr).toContain('không có bản trước để trở lại');
  });
});

describe('compared before the switch', () => {
  it.each`
    spoil                                                 | code                | because
    ${() => appendFileSync(at('copy/small.txt'), 'x')}    | ${'copy-differs'}   | ${'a copy of another size'}
    ${() => writeFileSync(at('copy/small.txt'), 'mớt')}   | ${'copy-differs'}   | ${'of the same size and another content'}
    ${() => writeFileSync(at('first/index.html'), 'hai')} | ${'copy-differs'}   | ${'a source that was built anew'}
    ${() => writeFileSync(at('first/new.html'), 'hai')}   | ${'source-changed'} | ${'a source that got another file'}
    ${() => rmSync(at('first/small.txt'))}                | ${'source-changed'} | ${'a source that lost a file'}
    ${() => rmSync(at('first'), { recursive: true })}     | ${'source-changed'} | ${'a source that is gone'}
  `('$code: $because', async ({ spoil, code }) => {
    const paths = await filesIn(at('first'));
    await copyFiles(at('first'), at('copy'), paths, () => {});
    expect(await compareFiles(at('first'), at('copy'), paths, () => {})).toBeGreaterThan(50_000);
    spoil();
    await expect(compareFiles(at('first'), at('copy'), paths, () => {})).rejects.toMatchObject({
      name: 'PublishRefused',
      code,
    });
  });
});

describe('npm run publish', () => {
  it('runs when it is asked for, and not when packages are installed', () => {
    mkdirSync(at('package'));
    const npm = (...args: string[]) =>
      spawnSync('npm', [...args, '--no-audit', '--no-fund', '--offline'], {
        cwd: at('package'),
        encoding: 'utf8',
      });
    const names = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
    // `prepublish` is a name that npm runs on its own, when it installs.
    expect(names.filter((name) => /publish/.test(name))).toEqual(['publish']);
    const scripts = { publish: 'echo ran > ran.txt' };
    writeFileSync(at('package/package.json'), JSON.stringify({ name: 'x', private: true, scripts }));
    expect([npm('install').status, npm('ci').status]).toEqual([0, 0]);
    expect(existsSync(at('package/ran.txt'))).toBe(false);
    expect(npm('run', 'publish').status).toBe(0);
    expect(existsSync(at('package/ran.txt'))).toBe(true);
  });
});
