import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { verifyFolder } from '../../scripts/archive/verify-edition.ts';
import { verificationSteps } from '../../src/verifier/verification-text.ts';
import { isVerified } from '../../src/verifier/verify-snapshot.ts';
import { archiveStand } from '../rig/archive-stand.ts';
import { editionCopy, oneOfEachClass } from '../rig/edition-copy.ts';

const stand = archiveStand();
const at = (path: string) => join(stand.top, path);
let copy: ReturnType<typeof editionCopy>;
let code: string;

beforeAll(async () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(at('office.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const { status, stdout } = await stand.freeze(['--sign', at('office.pem')]);
  expect(status).toBe(0);
  code = /[0-9A-Z-]{19}/.exec(stdout)![0];
  copy = editionCopy(stand.edition(), at('copy'));
}, 60_000);
afterAll(() => rmSync(stand.top, { recursive: true }));

const hasSha256sum = spawnSync('sha256sum', ['--version']).status === 0;
/** Files that `sha256sum -c` does not find as they were. */
function failedSums(folder: string): string[] {
  const { stdout } = spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout.split('\n').flatMap((line) => /^(.*): FAILED/.exec(line)?.[1] ?? []);
}
/** All that a verification says is wrong, in English. */
const faultsOf = async (folder: string) =>
  verificationSteps('en', await verifyFolder(folder)).flatMap(({ faults }) => faults);

describe('verifying', () => {
  it('a fresh edition: every step holds', async () => {
    const { status, stdout, stderr } = await stand.run('verify', ['--code', code.toLowerCase()]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(
      stdout
        .replace(/\d+ files/, 'N files')
        .replaceAll(code, 'CODE')
        .split('\n'),
    ).toEqual([
      '2023 r1  CODE',
      '  ok    Hashes of N files',
      '  ok    Statement, edition code CODE: 7 sources',
      '  ok    Recomputed from the frozen sheets and rules: 3 units, 15 scores, totals, ranks and award conditions',
      '  ok    The published CSV tables say what the frozen results say',
      '  ok    The .zip holds these files',
      '  ok    Signature fits the key beside it (which does not show whose it is)',
      '  ok    Today’s program computes the frozen results from the original sheets',
      '  ok    Code on the decision: CODE',
      'Verified: every edition is whole, and recomputes to what was published.',
      '',
    ]);
    expect(isVerified(await verifyFolder(copy.folder))).toBe(true);
  });

  it.runIf(hasSha256sum)('sha256sum -c finds nothing wrong either', () => {
    expect(failedSums(copy.folder)).toEqual([]);
  });

  it.each`
    args                             | says                                    | because
    ${['--year', '1999']}            | ${/^No edition in .* of year 1999\./}   | ${'no such edition'}
    ${['--data', '/no/such/folder']} | ${/^No edition in /}                    | ${'no such folder'}
    ${['--code', 'ABCD']}            | ${/^--code: ABCD is no edition code\./} | ${'no code'}
    ${['--key', 'package.json']}     | ${/not an Ed25519 key in PEM/}          | ${'no key'}
  `('ends with 2 on wrong use: $because', async ({ args, says }) => {
    const { status, stderr } = await stand.run('verify', args);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(says) });
  });
});

describe('tampering', () => {
  afterEach(() => copy.restore());

  it('with one byte of a file of any class: the file is named', async () => {
    const classes = oneOfEachClass(stand.edition()).filter((path) => !path.startsWith('SHA256SUMS'));
    const endings = new Set(classes.map((path) => path.replace(/^.*\./, '')));
    expect([...endings].sort()).toEqual([
      'css',
      'csv',
      'docx',
      'html',
      'js',
      'json',
      'jsonld',
      'parquet',
      'png',
      'svg',
      'txt',
      'woff2',
      'xlsx',
      'xml',
      'yaml',
    ]);
    const found = [];
    for (const path of classes) {
      copy.flip(path);
      const { files, ...rest } = await verifyFolder(copy.folder);
      const sums = hasSha256sum ? failedSums(copy.folder) : [path];
      found.push({ files, sums, ok: isVerified({ files, ...rest }) });
      copy.restore();
    }
    expect(found).toEqual(
      classes.map((path) => ({ files: [{ path, fault: 'changed' }], sums: [path], ok: false })),
    );
  });

  it.each`
    change                                                          | faults                                                  | because
    ${(text: string) => text.slice(1)}                              | ${['SHA256SUMS: absent or not readable']}               | ${'it cannot be read any more'}
    ${(text: string) => text.replace(/^.*README.*\n/m, '')}         | ${['README.txt: not in the list']}                      | ${'a line is gone'}
    ${(text: string) => text.replace('README.txt', 'README.tx')}    | ${['README.tx: absent', 'README.txt: not in the list']} | ${'a path differs'}
    ${(text: string) => text.replace(/^.{4}(.*README)/m, 'ffff$1')} | ${['README.txt: not what its hash says']}               | ${'a hash differs'}
  `('with SHA256SUMS itself: $because', async ({ change, faults }) => {
    copy.edit('SHA256SUMS', change);
    expect(await faultsOf(copy.folder)).toEqual(faults);
  });

  it.each`
    path                                    | fault
    ${'data/site/2023/index.html'}          | ${'data/site/2023/index.html: absent'}
    ${'data/edition.json'}                  | ${'data/edition.json: absent'}
    ${'data/results/dataset.json'}          | ${'data/results/dataset.json: absent'}
    ${'data/sources/2023/framework.yaml'}   | ${'data/sources/2023/framework.yaml: absent'}
    ${'data/sources/2023/scores/so-a.xlsx'} | ${'data/sources/2023/scores/so-a.xlsx: absent'}
    ${'SHA256SUMS'}                         | ${'SHA256SUMS: absent or not readable'}
  `('a missing file is named: $path', async ({ path, fault }) => {
    copy.remove(path);
    expect(await faultsOf(copy.folder)).toContain(fault);
  });

  it('an additional file, folder or link is named', async () => {
    mkdirSync(copy.at('data/sources/new'));
    writeFileSync(copy.at('data/sources/new/so-d.xlsx'), 'x');
    symlinkSync('/no/such/file', copy.at('dangling'));
    symlinkSync('data', copy.at('folder'));
    expect(await faultsOf(copy.folder)).toEqual([
      'dangling: not in the list',
      'data/sources/new/so-d.xlsx: not in the list',
      'folder: not in the list',
    ]);
    for (const path of ['data/sources/new', 'dangling', 'folder']) rmSync(copy.at(path), { recursive: true });
  });

  it.each(['"groups"', '"units"', '"awards"', '"name"', '"points"', '"mains"', '"$bigint"', '"scores"'])(
    'a damaged name %s in the results is said, and nothing breaks',
    async (name) => {
      copy.edit('data/results/dataset.json', (text) => text.replace(name, `${name.slice(0, -2)}_"`));
      const faults = await faultsOf(copy.folder);
      expect(faults).toContain('data/results/dataset.json: not what its hash says');
    },
  );
});

describe('a forged edition', () => {
  afterEach(() => copy.restore());

  it('a score changed in a cleared sheet, all hashes made to fit: unit, cell and both values are named', async () => {
    copy.editSheet('data/sources/2023/scores/so-a.xlsx', 'E8', 9.5);
    copy.forgeStatement();
    copy.forgeSums();
    if (hasSha256sum) expect(failedSums(copy.folder)).toEqual([]);
    expect((await faultsOf(copy.folder)).slice(0, 3)).toEqual([
      'Department A – 2023/scores/so-a.xlsx · Bảng điểm!E8 – appraised score of component 1.2: frozen "10", recomputed "9.5"',
      'Department A – index points: frozen "45.5", recomputed "45"',
      'Department A – total: frozen "55.5", recomputed "55"',
    ]);
  });

  it('results changed instead: the same', async () => {
    copy.edit('data/results/dataset.json', (text) => text.replaceAll('55500000', '56500000'));
    copy.forgeStatement();
    copy.forgeSums();
    expect(await faultsOf(copy.folder)).toContain('Department A – total: frozen "56.5", recomputed "55.5"');
  });

  it('a rule changed: what follows from it is named', async () => {
    copy.edit('data/sources/2023/framework.yaml', (text) => text.replaceAll('2023-01-31', '2023-01-10'));
    copy.forgeStatement();
    copy.forgeSums();
    const faults = await faultsOf(copy.folder);
    expect(faults[0]).toBe('award Leading unit: frozen "decided: Department A", recomputed "not eligible"');
    expect(faults).toContain(
      'scoring rules, framework.deadlines.registration: frozen "2023-01-31", recomputed "2023-01-10"',
    );
  });

  it('a rank changed in a published table, SHA256SUMS made to fit: table and line are named', async () => {
    copy.edit('data/site/data/2023/ranking.csv', (text) => text.replace(/^(2023,so-b.*),2,/m, '$1,1,'));
    copy.forgeSums();
    expect(await faultsOf(copy.folder)).toEqual(['ranking.csv: differs from line 3 on']);
  });

  it('has another code, so that the one on the decision is not found', async () => {
    const forged = archiveStand(stand.top, undefined, 'forged');
    cpSync(stand.data, forged.data, { recursive: true });
    const edition = editionCopy(stand.edition(), forged.edition());
    edition.edit('data/edition.json', (text) => text.replace('"day": "2023-12-20"', '"day": "2023-12-21"'));
    edition.forgeSums();
    const { status, stdout } = await forged.run('verify', ['--code', code]);
    expect(status).toBe(1);
    expect(stdout).toContain(`FAIL  Code on the decision: ${code}\n        is the code of no edition above`);
    expect(stdout).toContain('FAIL  Signature fits the key beside it');
    expect(stdout).toContain('data/edition.json: changed');
    expect(stdout).toMatch(/NOT verified: 3 steps failed\.\n$/);
  });
});
