import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { finishEditions } from '../../scripts/archive/edition-folder.ts';
import { copyEditions, EditionDamaged } from '../../scripts/site/copy-editions.ts';

const work = mkdtempSync(join(tmpdir(), 'copy-editions-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const sums = (text: string) => `${createHash('sha256').update(text).digest('hex')}  index.html\n`;
const site = { editions: [{ year: 2023, name: 'r1' }] } as unknown as Parameters<typeof copyEditions>[0];
let data = '';
let out = '';
let runs = 0;
const edition = (file: string) => join(data, 'archive/2023/r1', file);
beforeEach(async () => {
  data = join(work, `data-${++runs}`);
  out = join(work, `dist-${runs}`);
  mkdirSync(edition(''), { recursive: true });
  writeFileSync(edition('index.html'), 'a');
  writeFileSync(edition('SHA256SUMS'), sums('a'));
  await finishEditions(join(data, 'archive'));
});

describe('frozen editions in a built site', () => {
  it('stand there byte for byte, with their zip, which a killed run may have left unwritten', async () => {
    await copyEditions(site, data, out);
    expect(readFileSync(join(out, 'archive/2023/r1/files/index.html'), 'utf8')).toBe('a');
    expect(existsSync(join(out, 'archive/2023/2023-r1.zip'))).toBe(true);
  });

  it.each`
    because                        | damage
    ${'a file was changed'}        | ${() => writeFileSync(edition('index.html'), 'b')}
    ${'a file is gone'}            | ${() => rmSync(edition('index.html'))}
    ${'a file was added'}          | ${() => writeFileSync(edition('more.html'), 'b')}
    ${'a name begins like a list'} | ${() => writeFileSync(edition('SHA256SUMS.html'), 'b')}
    ${'the list is gone'}          | ${() => rmSync(edition('SHA256SUMS'))}
    ${'the list is no list'}       | ${() => writeFileSync(edition('SHA256SUMS'), 'x')}
  `('are not published where $because', async ({ damage }) => {
    damage();
    await expect(copyEditions(site, data, out)).rejects.toThrow(EditionDamaged);
  });
});
