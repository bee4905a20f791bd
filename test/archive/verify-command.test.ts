import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { editionSteps } from '../../scripts/archive/edition-steps.ts';
import { verifyFolder, zipFaults } from '../../scripts/archive/verify-edition.ts';
import { verificationSteps } from '../../src/verifier/verification-text.ts';
import { isVerified } from '../../src/verifier/verify-snapshot.ts';
import { archiveStand } from '../rig/archive-stand.ts';
import { editionCopy, oneOfEachClass } from '../rig/edition-copy.ts';

const stand = archiveStand();
const at = (path: string) => join(stand.top, path);
const pem = {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
} as const;
const [own, other] = [generateKeyPairSync('ed25519', pem), generateKeyPairSync('ed25519', pem)];
let copy: ReturnType<typeof editionCopy>;
let code: string;

beforeAll(async () => {
  writeFileSync(at('office.pem'), own.privateKey);
  writeFileSync(at('office.pub'), own.publicKey);
  writeFileSync(at('other.pub'), other.publicKey);
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

describe('the signature', () => {
  afterEach(() => copy.restore());
  const signature = async (key?: string) => {
    const steps = await editionSteps({ lang: 'en', key }, { year: 2023, name: 'copy', folder: copy.folder });
    return steps.slice(5).map(({ ok, title, faults }) => [ok, title.replace(stand.top, ''), ...faults]);
  };

  it('is of the key of the office, and of no other', async () => {
    expect(await signature(at('office.pub'))).toEqual([[true, 'Signature fits the key /office.pub']]);
    expect(await signature(at('other.pub'))).toEqual([
      [false, 'Signature fits the key /other.pub', 'wrong signature'],
    ]);
    const { status, stdout } = await stand.run('verify', ['--key', at('other.pub')]);
    expect([status, stdout]).toEqual([1, expect.stringContaining('wrong signature\n')]);
  });

  it.each`
    file                | content                         | fault                                           | because
    ${'SHA256SUMS'}     | ${`${'0'.repeat(64)}  a.txt\n`} | ${'wrong signature'}                            | ${'the list was changed'}
    ${'SHA256SUMS'}     | ${undefined}                    | ${'wrong signature'}                            | ${'the list is gone'}
    ${'SHA256SUMS.sig'} | ${'AAAA\n'}                     | ${'wrong signature'}                            | ${'the signature is none'}
    ${'SHA256SUMS.sig'} | ${undefined}                    | ${'there is no signature'}                      | ${'the signature is gone'}
    ${'SHA256SUMS.pub'} | ${other.publicKey}              | ${'wrong signature'}                            | ${'the key was exchanged'}
    ${'SHA256SUMS.pub'} | ${'no key'}                     | ${'SHA256SUMS.pub: no Ed25519 key can be read'} | ${'the key is none'}
    ${'SHA256SUMS.pub'} | ${undefined}                    | ${'SHA256SUMS.pub: no Ed25519 key can be read'} | ${'the key is gone'}
  `('does not fit: $because', async ({ file, content, fault }) => {
    if (content === undefined) copy.remove(file);
    else copy.put(file, content);
    expect(await signature()).toEqual([
      [false, 'Signature fits the key beside it (which does not show whose it is)', fault],
    ]);
  });

  it('an edition without one is not asked for one, unless a key is given', async () => {
    for (const file of ['SHA256SUMS.sig', 'SHA256SUMS.pub']) copy.remove(file);
    expect(await signature()).toEqual([]);
    expect(await signature(at('office.pub'))).toEqual([
      [false, 'Signature fits the key /office.pub', 'there is no signature'],
    ]);
  });
});

describe('the zip', () => {
  const bytes = () => readFileSync(stand.zip());
  afterEach(() => cpSync(at('kept.zip'), stand.zip()));
  beforeAll(() => cpSync(stand.zip(), at('kept.zip')));

  it('missing: is said', async () => {
    unlinkSync(stand.zip());
    const { status, stdout } = await stand.run('verify');
    expect([status, stdout]).toEqual([1, expect.stringContaining('there is no .zip')]);
  });

  it.each`
    change                                                                     | fault                                   | because
    ${(zip: Buffer) => zip.subarray(0, -1)}                                    | ${'2023-r1.zip'}                        | ${'cut off'}
    ${() => Buffer.from('no zip')}                                             | ${'2023-r1.zip'}                        | ${'something else'}
    ${(zip: Buffer) => flipAt(zip, zip.indexOf('2023-r1/README.txt') + 60)}    | ${'2023-r1.zip'}                        | ${'a byte of a packed file: it no longer unpacks'}
    ${(zip: Buffer) => flipAt(zip, zip.indexOf('scores/so-a.xlsx') + 160)}     | ${'data/sources/2023/scores/so-a.xlsx'} | ${'a byte of a stored file'}
    ${(zip: Buffer) => flipAt(zip, zip.lastIndexOf('2023-r1/README.txt') + 8)} | ${'README.txt'}                         | ${'a byte of a name in its list'}
  `('changed: $because', async ({ change, fault }) => {
    writeFileSync(stand.zip(), change(bytes()));
    const faults = (await zipFaults(stand.archive, 2023, 'r1')) ?? [];
    expect(faults.map(({ path }) => path.replace(/^.EADME.*/, 'README.txt'))).toContain(fault);
  });
});

function flipAt(bytes: Buffer, at: number): Buffer {
  bytes[at]! ^= 1;
  return bytes;
}
