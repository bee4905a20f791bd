import { expect, it } from 'vitest';
import { isWholeZip } from '../../src/workbook/is-whole-zip.ts';
import { workbookBytes } from '../rig/workbooks.ts';

const whole = workbookBytes([{ name: 'x', rows: [['a', 1]] }]);
/** The workbook with bytes changed at a place counted from its end, where the list of contents ends in 22 bytes. */
const changed = (fromEnd: number, ...values: number[]) => {
  const bytes = whole.slice();
  bytes.set(values, bytes.length - fromEnd);
  return bytes;
};

it.each`
  bytes                                                   | isWhole  | because
  ${whole}                                                | ${true}  | ${'as an office program writes it'}
  ${workbookBytes([{ name: 'x', rows: [['a']] }], 'ods')} | ${true}  | ${'and an .ods'}
  ${new Uint8Array([...changed(2, 3, 0), 1, 2, 3])}       | ${true}  | ${'a remark may follow'}
  ${new Uint8Array([0, 0, ...whole]).subarray(2)}         | ${true}  | ${'bytes that are a part of a larger buffer'}
  ${whole.slice(0, 52)}                                   | ${false} | ${'only the beginning: the library reads on for minutes'}
  ${whole.slice(0, -1)}                                   | ${false} | ${'the last byte is gone'}
  ${changed(22, 0)}                                       | ${false} | ${'no end'}
  ${changed(14, 0xff, 0xff)}                              | ${false} | ${'more entries than there are'}
  ${changed(6, 0xff, 0xff, 0xff, 0xff)}                   | ${false} | ${'a list beyond the end'}
  ${changed(6, 0, 0, 0, 0)}                               | ${false} | ${'a list that is none'}
  ${new Uint8Array()}                                     | ${false} | ${'nothing'}
`('$isWhole: $because', ({ bytes, isWhole }) => {
  expect(isWholeZip(bytes)).toBe(isWhole);
});
