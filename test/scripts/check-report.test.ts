import { spawnSync } from 'node:child_process';
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
import { cellText } from '../../src/grid/cell-text.ts';
import { gridsOf } from '../rig/read-sheets.ts';

const work = mkdtempSync(join(tmpdir(), 'check-report-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function check(...options: string[]) {
  const done = spawnSync(process.execPath, ['scripts/check.ts', ...options], { encoding: 'utf8' });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file))
    .sort();

describe('check --report', () => {
  const report = join(work, 'báo cáo');
  const done = check('--data', 'test/fixtures/score-above-max', '--report', report, '--format', 'json');

  it('leaves the findings on stdout as they are, and says on stderr what to open', () => {
    expect(done.status).toBe(1);
    expect(JSON.parse(done.stdout).findings.map(({ code }: { code: string }) => code)).toEqual([
      'score-above-max',
    ]);
    expect(done.stderr).toContain(join('báo cáo', 'index.html'));
  });

  it('writes an overview, two pages for each unit, and a copy of the faulty workbook only', () => {
    expect(filesIn(report)).toEqual(
      [
        ...['.generated', 'index.html', 'report.css', '2023/units/ban-c.html', '2023/units/so-a.html'],
        ...['2023/units/so-b.html', '2023/receipts/ban-c.html', '2023/receipts/so-a.html'],
        ...['2023/receipts/so-b.html', 'copies/2023/scores/so-b.xlsx'],
      ].sort(),
    );
  });

  it('names the cell, and the cause, on the page of the unit', () => {
    const page = readFileSync(join(report, '2023/units/so-b.html'), 'utf8');
    expect(page).toContain('ô E7');
    expect(page).toContain('vượt điểm tối đa 10,00');
  });

  it('lists the finding on the first sheet of the copy, and keeps the other', () => {
    const bytes = new Uint8Array(readFileSync(join(report, 'copies/2023/scores/so-b.xlsx')));
    const [list, sheet] = gridsOf(bytes);
    expect([list?.sheet, sheet?.sheet]).toEqual(['Lỗi cần sửa', 'Bảng điểm']);
    const texts = list!.rows.flatMap((row) => row?.map((cell) => cellText(cell)) ?? []);
    expect(texts).toContain('Bảng điểm!E7');
    expect(cellText(sheet?.rows[6]?.[4])).toBe('10.01');
  });

  it('replaces its earlier report as a whole', () => {
    expect(check('--data', 'test/fixtures/clean', '--report', report).status).toBe(0);
    expect(filesIn(report)).not.toContain('copies/2023/scores/so-b.xlsx');
  });

  it('writes no copy of what nobody can mark, and the pages all the same', () => {
    const target = join(work, 'unreadable');
    expect(check('--data', 'test/fixtures/file-unreadable', '--report', target).status).toBe(1);
    expect(filesIn(target).filter((file) => file.startsWith('copies'))).toEqual([]);
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toContain('so-b (ban cu).xlsx');
  });

  it('leaves out of the copy what somebody has accepted', () => {
    const data = join(work, 'accepted');
    cpSync('test/fixtures/acceptance-void', data, { recursive: true });
    const settings = join(data, '2023/year.yaml');
    // The hash of "6.66666666666667", which the cell says: computed with sha256sum.
    const hash = 'f383f1cc1526f036ec8ab9e31449683d4cc12299210969d98bbb5ed28399dea4';
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('0'.repeat(64), hash));
    const { stdout, status } = check(
      '--data',
      data,
      '--lang',
      'en',
      '--report',
      join(work, 'accepted-report'),
    );
    expect(status).toBe(0);
    expect(stdout).toContain('0 errors, 0 warnings, 0 remarks, 1 accepted');
    expect(existsSync(join(work, 'accepted-report/copies'))).toBe(false);
  });
});

describe('check --report refuses', () => {
  it.each`
    target                           | because
    ${'.'}                           | ${'the project'}
    ${'test/fixtures/clean/bao-cao'} | ${'a folder inside the data'}
    ${'src'}                         | ${'a folder of something else'}
  `('$target: $because', ({ target }) => {
    const before = readdirSync(target === '.' ? '.' : 'src');
    const { status, stderr } = check('--data', 'test/fixtures/clean', '--report', target);
    expect(status).toBe(2);
    expect(stderr).toContain('--help');
    expect(readdirSync(target === '.' ? '.' : 'src')).toEqual(before);
  });

  it('a folder that somebody else filled', () => {
    const target = join(work, 'of somebody');
    mkdirSync(target);
    writeFileSync(join(target, 'thu.txt'), 'của tôi');
    expect(check('--data', 'test/fixtures/clean', '--report', target).status).toBe(2);
    expect(readdirSync(target)).toEqual(['thu.txt']);
  });
});
