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
import { FRAMEWORK_YAML, UNITS_YAML } from '../rig/rules.ts';

const work = mkdtempSync(join(tmpdir(), 'template-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function run(args: readonly string[], env: Record<string, string> = {}) {
  const done = spawnSync(process.execPath, ['scripts/template.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** A data folder with the small framework as the rules of 2026, and no year.yaml yet. */
function dataFolder(name: string, framework = FRAMEWORK_YAML.replace('year: 2023', 'year: 2026')): string {
  const data = join(work, name);
  mkdirSync(join(data, '2026'), { recursive: true });
  writeFileSync(join(data, 'units.yaml'), UNITS_YAML);
  writeFileSync(join(data, '2026/framework.yaml'), framework);
  return data;
}

const data = dataFolder('data');
const argsTo = (out: string, ...more: string[]) => ['--year', '2026', '--data', data, '--out', out, ...more];

describe('template', () => {
  it('writes a form for each unit that exists when the dossiers are due, and says so', () => {
    const out = join(work, 'all');
    const { status, stdout, stderr } = run(argsTo(out, '--lang', 'en'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(out).toSorted()).toEqual(['ban-c.xlsx', 'so-a.xlsx', 'so-b.xlsx']);
    expect(stdout.trim().split('\n').at(-1)).toBe(`3 blank forms written to ${out}`);
  });

  it('writes for one unit', () => {
    const out = join(work, 'one');
    const { status, stdout } = run(argsTo(out, '--unit', 'so-b'));
    expect(status).toBe(0);
    expect(readdirSync(out)).toEqual(['so-b.xlsx']);
    expect(stdout).toContain(`Đã ghi 1 biểu mẫu trống vào ${out}`);
  });

  it('writes the same bytes elsewhere, so that a second run has nothing to do', () => {
    const out = join(work, 'twice');
    run(argsTo(out), { TZ: 'Asia/Ho_Chi_Minh' });
    const { status, stdout } = run(argsTo(out), { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' });
    expect(status).toBe(0);
    expect(stdout).toContain('3 biểu mẫu đã có sẵn và không thay đổi');
  });

  it('writes nothing over a file that somebody filled in, and names it', () => {
    const out = join(work, 'filled');
    mkdirSync(out);
    writeFileSync(join(out, 'so-a.xlsx'), 'filled in');
    const { status, stderr } = run(argsTo(out));
    expect(status).toBe(2);
    expect(stderr).toContain(join(out, 'so-a.xlsx'));
    expect(stderr).not.toContain('so-b.xlsx');
    expect(readdirSync(out)).toEqual(['so-a.xlsx']);
    expect(readFileSync(join(out, 'so-a.xlsx'), 'utf8')).toBe('filled in');
  });

  it.each`
    args                                                      | because
    ${['--data', data]}                                       | ${'no year given'}
    ${['--data', data, '--year', 'abc']}                      | ${'no year'}
    ${['--data', data, '--year', '1999']}                     | ${'no folder of that year'}
    ${['--data', '/no/such/folder', '--year', '2026']}        | ${'no such folder'}
    ${['--data', data, '--year', '2026', '--unit', 'so-x']}   | ${'no such unit'}
    ${['--data', data, '--year', '2026', '--unit', 'so-cu']}  | ${'a unit of the past'}
    ${['--data', data, '--year', '2026', '--format', 'json']} | ${'an option of another command'}
  `('ends with 2 on wrong use: $because', ({ args }) => {
    const out = join(work, 'never');
    const { status, stderr } = run([...args, '--out', out]);
    expect(status).toBe(2);
    expect(stderr.trim()).not.toBe('');
    expect(existsSync(out)).toBe(false);
  });

  it('ends with 2 where the output folder is a file', () => {
    const out = join(work, 'a-file');
    writeFileSync(out, 'x');
    const { status, stderr } = run(argsTo(out));
    expect([status, stderr.includes(out)]).toEqual([2, true]);
  });

  it.each`
    spoil                                            | says                     | because
    ${['2026/framework.yaml', 'year: 2026\n']}       | ${'2026/framework.yaml'} | ${'rules that lack nearly everything'}
    ${['2026/framework.yaml', FRAMEWORK_YAML]}       | ${'ghi năm 2023'}        | ${'rules of another year'}
    ${['units.yaml', 'units: 5\n']}                  | ${'units.yaml'}          | ${'no registry'}
    ${['2026/year.yaml', 'status: no-such-thing\n']} | ${'2026/year.yaml'}      | ${'a year file that is wrong'}
  `('names what is wrong with the settings and ends with 1: $because', ({ spoil: [file, text], says }) => {
    const spoilt = join(work, 'spoilt');
    rmSync(spoilt, { recursive: true, force: true });
    cpSync(data, spoilt, { recursive: true });
    writeFileSync(join(spoilt, file), text);
    const out = join(work, 'never');
    const { status, stderr } = run(['--year', '2026', '--data', spoilt, '--out', out]);
    expect(status).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr).toContain('Chưa ghi biểu mẫu nào');
    expect(existsSync(out)).toBe(false);
  });

  it('has help with its own output folder', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--unit ID');
    expect(stdout).toContain('(templates/<year>)');
  });
});

describe('template --awards', () => {
  it('writes the one blank awards.xlsx of the year, and no form', () => {
    const out = join(work, 'awards');
    const { status, stdout, stderr } = run(argsTo(out, '--awards', '--lang', 'en'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(out)).toEqual(['awards.xlsx']);
    expect(stdout.trim().split('\n').at(-1)).toBe(`1 blank form written to ${out}`);
  });

  it('writes the same bytes elsewhere, so that a second run has nothing to do', () => {
    const out = join(work, 'awards-twice');
    run(argsTo(out, '--awards'), { TZ: 'Asia/Ho_Chi_Minh' });
    const { status, stdout } = run(argsTo(out, '--awards'), {
      TZ: 'America/St_Johns',
      LC_ALL: 'tr_TR.UTF-8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('1 biểu mẫu đã có sẵn và không thay đổi');
  });

  it('writes nothing over a file that somebody filled in, and names it', () => {
    const out = join(work, 'awards-filled');
    mkdirSync(out);
    writeFileSync(join(out, 'awards.xlsx'), 'filled in');
    const { status, stderr } = run(argsTo(out, '--awards'));
    expect(status).toBe(2);
    expect(stderr).toContain(join(out, 'awards.xlsx'));
    expect(readFileSync(join(out, 'awards.xlsx'), 'utf8')).toBe('filled in');
  });

  it.each`
    lang    | says
    ${'vi'} | ${'không lập riêng cho một đơn vị'}
    ${'en'} | ${'not for one unit'}
  `('is for the whole year: with --unit it ends with 2 and says so in $lang', ({ lang, says }) => {
    const out = join(work, 'never');
    const { status, stderr } = run(argsTo(out, '--awards', '--unit', 'so-a', '--lang', lang));
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(existsSync(out)).toBe(false);
  });

  it('is in the help', () => {
    expect(run(['--help']).stdout).toContain('--awards');
  });
});
