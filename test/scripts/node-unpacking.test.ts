import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeUnpacking } from '../../scripts/data/node-unpacking.ts';
import { openZip } from '../../src/workbook/open-zip.ts';
import { readPlainPacked } from '../../src/workbook/read-plain-source.ts';
import { HOSTILE_FILES } from '../rig/hostile-files.ts';
import { workbookBytes } from '../rig/workbooks.ts';

const zips = HOSTILE_FILES.filter(({ name, heavy }) => /\.(?:xlsx|xlsm|ods)$/.test(name) && heavy !== true);

describe('what Node unpacks', () => {
  it.each(zips)('is what a browser unpacks, or nothing: $name', ({ bytes }) => {
    const file = bytes();
    const slow = openZip(file, () => true);
    expect(openZip(file, () => true, nodeUnpacking)).toEqual(slow);
  });

  it.each`
    packed                                        | size  | because
    ${[3, 0]}                                     | ${0}  | ${'nothing in it'}
    ${[75, 4, 0]}                                 | ${1}  | ${'one letter'}
    ${[75, 4]}                                    | ${1}  | ${'its end is missing'}
    ${[75, 76, 4, 163, 36, 48, 76, 6, 179, 1, 0]} | ${1}  | ${'more than is said'}
    ${[255, 255]}                                 | ${10} | ${'no such bytes'}
  `('is never more than was said: $because', ({ packed, size }) => {
    const part = nodeUnpacking.inflate(Uint8Array.from(packed), size);
    expect(part === undefined || part.length <= size + 1).toBe(true);
  });

  it('leaves the file alone when memory is given back, also where parts were not packed', () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => [`${row} ${'x'.repeat(40)}`, row]);
    const packed = workbookBytes([{ name: 'x', rows }]);
    for (const file of [packed, new Uint8Array(readFileSync('data/2023/scores/so-cong-thuong.xlsx'))]) {
      const before = file.slice();
      const first = readPlainPacked(file, 'a.xlsx', nodeUnpacking);
      expect(first?.ok).toBe(true);
      expect(file).toEqual(before);
      expect(readPlainPacked(file, 'a.xlsx')).toEqual(first);
    }
  });
});
