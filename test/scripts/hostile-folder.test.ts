import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import { filesOf } from '../rig/fixture-files.ts';
import { CLEAN_FOLDER, formSheets } from '../rig/fixture-folder.ts';
import { HOSTILE_FILES } from '../rig/hostile-files.ts';
import type { TestCell } from '../rig/workbooks.ts';

const work = mkdtempSync(join(tmpdir(), 'hostile-folder-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A data folder as the fixtures have it, on disk. */
function folderOf(name: string, change: Partial<typeof CLEAN_FOLDER> = {}): string {
  const data = join(work, name);
  for (const [path, content] of filesOf({ ...CLEAN_FOLDER, ...change })) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), content);
  }
  return data;
}

const outside = join(work, 'outside');
mkdirSync(outside);
writeFileSync(join(outside, 'secret.xlsx'), 'secret');

/** Names that a terminal, a path or a reader of CSV stumbles over. */
const NAMES = [
  'a..b.xlsx',
  'line\nbreak.xlsx',
  'escape\u001b[2J.xlsx',
  'c1\u009b31m.xlsx',
  'right\u202Exslx.xlsx',
  '😀.xlsx',
  '__proto__.xlsx',
  'constructor.xlsx',
  '=cmd|calc.xlsx',
  `${'n'.repeat(245)}.xlsx`,
];

/** What is no file of its own. */
function placeLinks(scores: string): string[] {
  symlinkSync(join(outside, 'secret.xlsx'), join(scores, 'link-out.xlsx'));
  symlinkSync(outside, join(scores, 'link-folder.xlsx'));
  symlinkSync('nowhere.xlsx', join(scores, 'link-broken.xlsx'));
  symlinkSync('link-loop.xlsx', join(scores, 'link-loop.xlsx'));
  symlinkSync('/dev/zero', join(scores, 'link-device.xlsx'));
  execFileSync('mkfifo', [join(scores, 'pipe.xlsx')]);
  mkdirSync(join(scores, 'folder.xlsx'));
  return ['link-out', 'link-folder', 'link-broken', 'link-loop', 'link-device', 'pipe', 'folder'].map(
    (name) => `${name}.xlsx`,
  );
}

const refused = HOSTILE_FILES.filter(({ fault, heavy }) => fault !== null && heavy !== true);

describe('a folder with all of them', () => {
  let data = '';
  let names: string[] = [];
  beforeAll(() => {
    data = folderOf('all', {
      scores: { ...CLEAN_FOLDER.scores, 'so-b.xlsx': formSheets('Sở Bình', { '1.1': 99 }) },
    });
    const scores = join(data, '2023/scores');
    for (const { name, bytes } of refused) writeFileSync(join(scores, name), bytes());
    for (const name of NAMES) writeFileSync(join(scores, name), '<html>');
    names = [...refused.map(({ name }) => name), ...NAMES, ...placeLinks(scores)];
    symlinkSync(outside, join(data, '2022'));
    symlinkSync(outside, join(data, '2023/rounds'));
  });

  const check = (...args: string[]) => {
    const begun = performance.now();
    const done = spawnSync(process.execPath, ['scripts/check.ts', '--data', data, '--lang', 'en', ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    return { ...done, seconds: (performance.now() - begun) / 1000 };
  };

  it('is checked to its end, and every file is named once; other findings are still there', () => {
    const { status, stdout, stderr, seconds } = check('--format', 'json');
    expect([status, stderr]).toEqual([1, '']);
    expect(seconds).toBeLessThan(40);
    const { findings } = JSON.parse(stdout) as { findings: Array<{ code: string; file: string }> };
    const unread = findings
      .filter(
        ({ code, file }) => /^(?:file-unreadable|entry-ignored)$/.test(code) && file.includes('/scores/'),
      )
      .map(({ file }) => file);
    const expected = names.map((name) => `2023/scores/${name}`.normalize('NFC'));
    expect(unread.toSorted()).toEqual(expected.toSorted());
    expect(findings.map(({ code }) => code)).toContain('score-above-max');
    const strays = findings.filter(
      ({ code, file }) => code === 'entry-ignored' && !file.includes('/scores/'),
    );
    expect(strays.map(({ file }) => file)).toEqual(['2022', '2023/rounds']);
    expect(stdout).not.toContain('secret');
  }, 120_000);

  it('is told in plain text: no control character reaches the terminal', () => {
    const { status, stdout, stderr } = check();
    expect([status, stderr]).toEqual([1, '']);
    expect(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.exec(stdout)).toBeNull();
  }, 120_000);

  it('leaves an earlier result as it was', () => {
    const out = join(work, 'dist');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'earlier');
    const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--data', data, '--out', out], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    expect(status).toBe(1);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('earlier');
  }, 120_000);
});

const codesIn = async (data: string) => {
  const { findings } = await computeFolder(data, undefined, { cache: null });
  return findings.map(({ finding }) => `${finding.code} ${finding.at.file}`);
};

describe('a folder that is not what it seems', () => {
  it('scores that lead out of the data folder are not followed', async () => {
    const data = folderOf('linked-scores');
    rmSync(join(data, '2023/scores'), { recursive: true });
    symlinkSync(outside, join(data, '2023/scores'));
    const codes = await codesIn(data);
    expect(codes).toContain('entry-ignored 2023/scores');
    expect(codes.join()).not.toContain('secret');
  });

  it('a pipe in place of the settings does not hang', async () => {
    const data = folderOf('pipes');
    for (const name of ['2023/framework.yaml', '2023/year.yaml', '2023/awards.xlsx']) {
      rmSync(join(data, name));
      execFileSync('mkfifo', [join(data, name)]);
    }
    expect(await codesIn(data)).toContain('file-missing 2023/framework.yaml');
  });

  it.skipIf(process.getuid?.() === 0)('a file without the right to read it is named', async () => {
    const data = folderOf('no-right');
    chmodSync(join(data, '2023/scores/so-a.xlsx'), 0);
    expect(await codesIn(data)).toContain('file-unreadable 2023/scores/so-a.xlsx');
  });
});

describe('names of what every object has, in a sheet', () => {
  const WORDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const head: TestCell[] = [
    'STT',
    'Chỉ số/Chỉ số thành phần',
    'Điểm tối đa',
    'Điểm tự chấm',
    'Điểm thẩm định',
  ];

  it.each(WORDS)('%s as unit, code, header and score is a finding, never a crash', async (word) => {
    const rows = (unit: string, header: string, code: string, score: TestCell): TestCell[][] => [
      ['BẢNG ĐIỂM NĂM 2023'],
      [`Tên đơn vị: ${unit}`],
      [],
      [...head, header],
      [code, word, 10, score, score, word],
      ['1.1', 'Chỉ đạo', 10, score, score, word],
    ];
    const data = folderOf(word, {
      scores: {
        ...CLEAN_FOLDER.scores,
        [`${word}.xlsx`]: [{ name: word, rows: rows(word, word, word, word) }],
        'so-a.xlsx': [{ name: word, rows: rows('Sở An', word, word, word) }],
        'matrix.xlsx': [
          {
            name: 'x',
            rows: [
              ['ĐIỂM THẨM ĐỊNH NĂM 2023'],
              ['STT', 'Mã đơn vị', 'Tên đơn vị', '1.1', '1.2', '2.1', word],
              [1, word, word, word, 1, 2, 3],
            ],
          },
        ],
      },
      round: { [`${word}.xlsx`]: [{ name: word, rows: rows(word, word, '1.1', 1) }] },
    });
    const codes = await codesIn(data);
    expect(codes.filter((code) => code.endsWith(`/scores/${word}.xlsx`)).length).toBeGreaterThan(0);
    expect(codes.filter((code) => code.endsWith('/scores/so-a.xlsx')).length).toBeGreaterThan(0);
    expect(codes.filter((code) => code.endsWith('/scores/matrix.xlsx')).length).toBeGreaterThan(0);
    expect(codes.filter((code) => code.endsWith('/scores/so-b.xlsx'))).toEqual([]);
  });
});
