import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { openZip } from '../../src/workbook/open-zip.ts';
import { type PackedPart, packageOf, packedPart, sealedPackage } from '../../src/workbook/sealed-package.ts';

const TEXTS = {
  'word/document.xml': 'Sở Y tế '.repeat(20_000),
  'docProps/core.xml': '',
  'văn-bản.xml': '<a/>',
};
const contents = Object.entries(TEXTS).map(([path, text]) => [path, strToU8(text)] as const);
const packed = (): Map<string, PackedPart> =>
  new Map(contents.map(([path, bytes]) => [path, packedPart(bytes)]));

afterEach(() => vi.unstubAllEnvs());

it('a package of packed parts opens, with sizes and check sums that hold, in the order given', () => {
  const read = openZip(packageOf(packed()), () => true);
  expect(read.ok && [...read.parts]).toEqual(contents);
});

it('a packed part stands in two packages', () => {
  const part = packedPart(strToU8('<styles/>'));
  for (const path of ['a.xml', 'b.xml'])
    expect(unzipSync(packageOf(new Map([[path, part]])))).toEqual({ [path]: strToU8('<styles/>') });
});

it.each(['Asia/Ho_Chi_Minh', 'Pacific/Auckland', 'America/Los_Angeles'])('the same bytes in %s', (zone) => {
  const library = zipSync(Object.fromEntries(contents), { level: 1 });
  vi.stubEnv('TZ', 'UTC');
  const [parts, sealed] = [packageOf(packed()), sealedPackage(library, (_, part) => part)];
  vi.stubEnv('TZ', zone);
  expect(new Date(2023, 5, 15).getTimezoneOffset()).not.toBe(0);
  expect(packageOf(packed())).toEqual(parts);
  expect(sealedPackage(library, (_, part) => part)).toEqual(sealed);
});

it('a sealed package has the parts as they shall be', () => {
  const sealed = sealedPackage(zipSync({ 'a.xml': strToU8('a'), 'b.xml': strToU8('b') }), (path, part) =>
    path === 'b.xml' ? strToU8('c') : part,
  );
  expect(unzipSync(sealed)).toEqual({ 'a.xml': strToU8('a'), 'b.xml': strToU8('c') });
});
