import { expect, it } from 'vitest';
import { readScores } from '../../src/scores/read-scores.ts';
import { indexUnits } from '../../src/scores/resolve-unit.ts';
import { readCsv } from '../../src/workbook/read-csv.ts';
import { lineOf } from '../rig/read-sheets.ts';
import { contextOf, frameworkOf, registryOf } from '../rig/rules.ts';

const framework = frameworkOf();
const FILE = '2023/scores/bang-dai.csv';
const ROWS = ['so-a,1.1,9,8', 'so-a,1.2,10,10', 'so-a,2.1,16,16', 'so-a,3.1,5,4', 'so-a,3.10,7,7'];

/** Findings of a long table with these rows below its head. */
function findingsOf(rows: readonly string[], head = 'Mã đơn vị,Mã,Điểm tự chấm,Điểm thẩm định'): string[] {
  const read = readCsv(new TextEncoder().encode([head, ...rows, ''].join('\n')), FILE);
  if (!read.ok) throw new Error(read.fault);
  const index = indexUnits(registryOf(), framework.deadlines.dossier);
  const files = [{ file: FILE, grids: read.grids }];
  return readScores(files, ['so-a'], index, contextOf(framework)).findings.map(lineOf);
}

it.each`
  rows                                   | lines                                             | because
  ${ROWS}                                | ${[]}                                             | ${'as many cells as the head'}
  ${ROWS.with(1, 'so-a,1.2,10,5,10')}    | ${['row-too-long - E3']}                          | ${'a decimal comma without quotation marks'}
  ${ROWS.with(1, 'so-a,1.2,"10,5",10')}  | ${[]}                                             | ${'and with them'}
  ${ROWS.with(1, 'so-a,1.2,10,1,')}      | ${['row-too-long - E3']}                          | ${'a separator too many, with nothing behind it'}
  ${ROWS.map((row) => `${row},`)}        | ${[]}                                             | ${'a program that ends every row with a separator'}
  ${ROWS.map((row) => `${row},ghi chú`)} | ${ROWS.map((_, i) => `row-too-long - E${i + 2}`)} | ${'a column without a head'}
  ${[...ROWS, '', ',,,']}                | ${[]}                                             | ${'blank lines'}
`('$because', ({ rows, lines }) => {
  expect(findingsOf(rows)).toEqual(lines);
});

it('does not look at what stands above the head', () => {
  expect(findingsOf(ROWS, 'BẢNG ĐIỂM NĂM 2023,a,b,c,d,e\nMã đơn vị,Mã,Điểm tự chấm,Điểm thẩm định')).toEqual(
    [],
  );
});
