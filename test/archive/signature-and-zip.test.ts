import { generateKeyPairSync } from 'node:crypto';
import { cpSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { editionSteps } from '../../scripts/archive/edition-steps.ts';
import { signSums } from '../../scripts/archive/sign-sums.ts';
import { zipFaults } from '../../scripts/archive/verify-edition.ts';
import { newFolder, runScript } from '../rig/archive-stand.ts';
import { editionCopy } from '../rig/edition-copy.ts';
import { unpackFirstEdition } from '../rig/first-edition.ts';

const data = newFolder();
const at = (path: string) => join(data, path);
const archive = at('archive/2023');
const zip = join(archive, '2023-r1.zip');
unpackFirstEdition(archive);
const copy = editionCopy(join(archive, 'r1'), at('copy'));
const spki = { type: 'spki', format: 'pem' } as const;
const [own, other] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
const otherKey = other.publicKey.export(spki);
writeFileSync(at('office.pem'), own.privateKey.export({ type: 'pkcs8', format: 'pem' }));
writeFileSync(at('office.pub'), own.publicKey.export(spki));
writeFileSync(at('other.pub'), otherKey);
beforeAll(() => signSums(copy.folder, at('office.pem')));
afterAll(() => rmSync(data, { recursive: true }));

describe('the signature', () => {
  afterEach(() => copy.restore());
  const signature = async (key?: string) => {
    const steps = await editionSteps({ lang: 'en', key }, { year: 2023, name: 'copy', folder: copy.folder });
    return steps.slice(5).map(({ ok, title, faults }) => [ok, title.replace(data, ''), ...faults]);
  };

  it('is of the key of the office, and of no other', async () => {
    expect(await signature(at('office.pub'))).toEqual([[true, 'Signature fits the key /office.pub']]);
    expect(await signature(at('other.pub'))).toEqual([
      [false, 'Signature fits the key /other.pub', 'wrong signature'],
    ]);
    const { status, stdout } = await runScript('verify', [
      '--data',
      data,
      '--key',
      at('other.pub'),
      '--lang',
      'en',
    ]);
    expect([status, stdout]).toEqual([1, expect.stringContaining('wrong signature\n')]);
  });

  it.each`
    file                | content                         | fault                                           | because
    ${'SHA256SUMS'}     | ${`${'0'.repeat(64)}  a.txt\n`} | ${'wrong signature'}                            | ${'the list was changed'}
    ${'SHA256SUMS'}     | ${undefined}                    | ${'wrong signature'}                            | ${'the list is gone'}
    ${'SHA256SUMS.sig'} | ${'AAAA\n'}                     | ${'wrong signature'}                            | ${'the signature is none'}
    ${'SHA256SUMS.sig'} | ${undefined}                    | ${'there is no signature'}                      | ${'the signature is gone'}
    ${'SHA256SUMS.pub'} | ${otherKey}                     | ${'wrong signature'}                            | ${'the key was exchanged'}
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
  const bytes = () => readFileSync(zip);
  afterEach(() => cpSync(at('kept.zip'), zip));
  beforeAll(() => cpSync(zip, at('kept.zip')));

  it('missing: is said', async () => {
    unlinkSync(zip);
    const { status, stdout } = await runScript('verify', ['--data', data, '--lang', 'en']);
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
    writeFileSync(zip, change(bytes()));
    const faults = (await zipFaults(archive, 2023, 'r1')) ?? [];
    expect(faults.map(({ path }) => path.replace(/^.EADME.*/, 'README.txt'))).toContain(fault);
  });
});

function flipAt(bytes: Buffer, at: number): Buffer {
  bytes[at]! ^= 1;
  return bytes;
}
