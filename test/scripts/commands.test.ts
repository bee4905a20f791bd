import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
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
import { afterAll, describe, expect, it } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function run(script: string, args: readonly string[], env: Record<string, string> = {}) {
  const done = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** Hash of every file below a folder, by its path. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path): [string, string] => [
        path.slice(folder.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A copy of the sample data of one year, to be spoilt. */
function dataCopy(name: string): string {
  const folder = join(work, name);
  mkdirSync(folder);
  cpSync('data/units.yaml', join(folder, 'units.yaml'));
  cpSync('data/2023', join(folder, '2023'), { recursive: true });
  return folder;
}

describe('check', () => {
  it('finds no error in the sample data and ends with 0', () => {
    const { status, stdout } = run('check', ['--lang', 'en']);
    expect(stdout).toContain('0 errors, 18 warnings, 0 remarks');
    expect(status).toBe(0);
  });

  it('prints one JSON object of the agreed shape, and nothing else', () => {
    const { stdout, stderr, status } = run('check', ['--format', 'json', '--lang', 'en', '--year', '2023']);
    const { ok, findings } = JSON.parse(stdout);
    expect({ ok, stderr, status }).toEqual({ ok: true, stderr: '', status: 0 });
    expect(findings[0]).toEqual({
      code: 'sum-skips-text',
      severity: 'warning',
      year: 2023,
      unit: 'so-tu-phap',
      file: '2023/scores/so-tu-phap.xlsx',
      sheet: 'Bảng điểm',
      cell: 'D14',
      message:
        'The subtotal of group I in the self score column says 0.00 because the spreadsheet’s SUM skips 22 scores typed as text; added up it is 199.53.',
      hint: 'The publication uses the sum it added up. For the sheet to add up, format the scores as numbers and type them again.',
    });
  });

  it.each`
    args                             | because
    ${['--year', 'abc']}             | ${'no year'}
    ${['--year', '1999']}            | ${'no folder of that year'}
    ${['--lang', 'fr']}              | ${'no such language'}
    ${['--format', 'xml']}           | ${'no such format'}
    ${['--data', '/no/such/folder']} | ${'no such folder'}
    ${['--nonsense']}                | ${'no such option'}
  `('ends with 2 on wrong use: $because', ({ args }) => {
    const { status, stderr } = run('check', args);
    expect(status).toBe(2);
    expect(stderr.trim()).not.toBe('');
  });

  it('has help', () => {
    const { status, stdout } = run('check', ['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--data DIR');
  });
});

describe('build', () => {
  const first = join(work, 'first');

  it('gives the same bytes in another time zone and locale', () => {
    const second = join(work, 'second');
    const here = run('build', ['--out', first], {
      TZ: 'Asia/Ho_Chi_Minh',
      LANG: 'vi_VN.UTF-8',
      LC_ALL: 'vi_VN.UTF-8',
    });
    const there = run('build', ['--out', second], {
      TZ: 'America/St_Johns',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    expect([here.status, there.status]).toEqual([0, 0]);
    expect(Object.keys(hashes(first)).length).toBeGreaterThan(200);
    expect(hashes(second)).toEqual(hashes(first));
  }, 120_000);

  it('says which file to open', () => {
    expect(existsSync(join(first, 'index.html'))).toBe(true);
  });

  it('names a wrong file, ends with 1 and leaves the previous result as it was', () => {
    const data = dataCopy('wrong');
    writeFileSync(join(data, '2023/scores/so-y-te.xlsx'), '<html><table><tr><td>5</td></tr></table></html>');
    const before = hashes(first);
    const { status, stderr } = run('build', ['--data', data, '--out', first]);
    expect(status).toBe(1);
    expect(stderr).toContain('2023/scores/so-y-te.xlsx');
    expect(stderr).toContain('nội dung không phải tệp bảng tính');
    expect(stderr).toContain('lưu lại dạng .xlsx không mật khẩu');
    expect(stderr).toContain('Kết quả cũ được giữ nguyên');
    expect(hashes(first)).toEqual(before);
  });

  it('refuses a folder that it did not make', () => {
    const foreign = join(work, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'precious.txt'), 'mine');
    const { status } = run('build', ['--out', foreign]);
    expect(status).toBe(2);
    expect(readFileSync(join(foreign, 'precious.txt'), 'utf8')).toBe('mine');
  });

  it('puts no individual into any file, but the winners who consented', () => {
    // Nguyễn Thị Mẫu A won twice; test/disclosure.test.ts looks inside archives too.
    const names = ['Trần Văn Mẫu', 'Lê Thị Mẫu', 'Phạm Văn Mẫu', 'Võ Thị Mẫu'];
    const leaks = Object.keys(hashes(first)).filter((path) => {
      const text = readFileSync(join(first, path), 'utf8');
      return names.some((name) => text.includes(name));
    });
    expect(leaks).toEqual([]);
  });
});
