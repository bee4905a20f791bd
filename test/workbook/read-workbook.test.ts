import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietly } from '../../scripts/data/quietly.ts';
import type { Cell } from '../../src/grid/grid.ts';
import { readWorkbook } from '../../src/workbook/read-workbook.ts';
import { odsWithCells, passwordOds, passwordWorkbook, passwordXls, xlsWithRecord } from '../rig/archives.ts';
import { gridsOf } from '../rig/read-sheets.ts';
import {
  dateCell,
  divisionByZero,
  formula,
  percent,
  type TestCell,
  type TestSheet,
  uncalculated,
  workbookBytes,
} from '../rig/workbooks.ts';

type Format = 'xlsx' | 'xlsm' | 'xls' | 'ods';

/** What a cell comes to after a trip through a file. */
function cellAfter(cell: TestCell, format: Format): Cell | undefined {
  return gridsOf(workbookBytes([{ name: 'x', rows: [['first'], [cell]] }], format))[0]!.rows[1]?.[0];
}

const ALL: readonly Format[] = ['xlsx', 'xlsm', 'xls', 'ods'];
const XLSX: readonly Format[] = ['xlsx', 'xlsm'];

describe('cells', () => {
  it.each`
    cell                            | formats                    | read                                                        | because
    ${'8,5'}                        | ${ALL}                     | ${{ kind: 'text', text: '8,5' }}                            | ${'text stays text: no number is guessed'}
    ${'6.10'}                       | ${ALL}                     | ${{ kind: 'text', text: '6.10' }}                           | ${'a code keeps its zero'}
    ${'Sở Y tế'.normalize('NFD')}   | ${ALL}                     | ${{ kind: 'text', text: 'Sở Y tế' }}                        | ${'NFC after reading, whatever wrote the file'}
    ${'   '}                        | ${ALL}                     | ${undefined}                                                | ${'white space is an empty cell'}
    ${null}                         | ${ALL}                     | ${undefined}                                                | ${'an empty cell is absent, never zero'}
    ${8.15}                         | ${ALL}                     | ${{ kind: 'number', number: 8.15 }}                         | ${'a number'}
    ${0}                            | ${ALL}                     | ${{ kind: 'number', number: 0 }}                            | ${'zero is there'}
    ${true}                         | ${ALL}                     | ${{ kind: 'boolean', value: true }}                         | ${'TRUE is not 1'}
    ${false}                        | ${ALL}                     | ${{ kind: 'boolean', value: false }}                        | ${'FALSE is not 0'}
    ${percent(0.8)}                 | ${ALL}                     | ${{ kind: 'number', number: 0.8, percent: true }}           | ${'80 % is marked: 0.8 points would be a guess'}
    ${dateCell('2023-01-31')}       | ${ALL}                     | ${{ kind: 'date', date: new Date('2023-01-31T00:00:00Z') }} | ${'a day, without a time zone'}
    ${dateCell('2023-11-15T23:59')} | ${ALL}                     | ${{ kind: 'date', date: new Date('2023-11-15T23:59:00Z') }} | ${'a minute, not the float before it'}
    ${dateCell('2023-11-07T09:15')} | ${ALL}                     | ${{ kind: 'date', date: new Date('2023-11-07T09:15:00Z') }} | ${'a fraction of a day that has no exact float'}
    ${formula('1+1', 2)}            | ${XLSX}                    | ${{ kind: 'number', number: 2, formula: '1+1' }}            | ${'the stored value of a formula is read'}
    ${formula('0*1', 0)}            | ${XLSX}                    | ${{ kind: 'number', number: 0, formula: '0*1' }}            | ${'a stored zero is a value'}
    ${uncalculated('SUM(A1:A9)')}   | ${XLSX}                    | ${{ kind: 'uncalculated', formula: 'SUM(A1:A9)' }}          | ${'no program has calculated it: it is not zero'}
    ${divisionByZero}               | ${['xlsx', 'xlsm', 'xls']} | ${{ kind: 'error', text: '#DIV/0!' }}                       | ${'an error as the sheet shows it'}
  `('$cell → $read: $because', ({ cell, formats, read }) => {
    const found = (formats as Format[]).map((format) => cellAfter(cell, format));
    expect(found).toEqual((formats as Format[]).map(() => read));
  });

  it.each`
    xml                                                                                                                                                                     | read                                                    | because
    ${'<table:table-cell office:value-type="string" office:string-value="" table:formula="of:=1/0" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'} | ${{ kind: 'error', text: '#DIV/0!' }}                   | ${'LibreOffice writes an error as text'}
    ${'<table:table-cell table:formula="of:=SUM([.B1:.B2])" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell>'}                              | ${{ kind: 'number', number: 2, formula: 'SUM(B1:B2)' }} | ${'a stored value of a formula'}
    ${'<table:table-cell office:value-type="float" office:value="8.15"><text:p>8,15</text:p></table:table-cell>'}                                                           | ${{ kind: 'number', number: 8.15 }}                     | ${'the value counts, not its Vietnamese print'}
    ${'<table:table-cell/>'}                                                                                                                                                | ${undefined}                                            | ${'an empty cell'}
  `('.ods of LibreOffice → $read: $because', ({ xml, read }) => {
    expect(gridsOf(odsWithCells(xml))[0]!.rows[0]?.[0]).toEqual(read);
  });
});

describe('sheets', () => {
  const sheets: TestSheet[] = [
    {
      name: 'Tự chấm',
      rows: [
        ['a', 'b'],
        [null, 1],
      ],
      merges: ['A1:B1'],
    },
    { name: 'Ẩn', rows: [['x']], hidden: true },
  ];

  it.each(ALL)('%s: names, places and merges', (format) => {
    const grids = gridsOf(workbookBytes(sheets, format), '2023/scores/a');
    expect(grids.map(({ file, sheet }) => [file, sheet])).toEqual([
      ['2023/scores/a', 'Tự chấm'],
      ['2023/scores/a', 'Ẩn'],
    ]);
    expect(grids[0]!.rows[1]?.[0]).toBeUndefined();
    expect(grids[0]!.rows[1]?.[1]).toEqual({ kind: 'number', number: 1 });
    expect(grids[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(grids[1]!.rows[0]?.[0]).toEqual({ kind: 'text', text: 'x' });
  });

  it('names a sheet in NFC', () => {
    const [grid] = gridsOf(workbookBytes([{ name: 'Tự chấm'.normalize('NFD'), rows: [['a']] }]));
    expect(grid?.sheet).toBe('Tự chấm'.normalize('NFC'));
  });

  it('reads .xls under its real name as well as under .xlsx: the bytes decide, not the name', () => {
    const grids = gridsOf(workbookBytes(sheets, 'xls'), '2023/scores/so-a.xlsx');
    expect(grids[0]!.rows[0]?.[0]).toEqual({ kind: 'text', text: 'a' });
  });
});

const text = (content: string) => new TextEncoder().encode(content);
const whole = workbookBytes([{ name: 'x', rows: [['a', 1]] }]);

it('an .xls with a record more is whole: what follows tests the record, not the rig', () => {
  const calcCount = [0x0c, 0, 2, 0, 100, 0];
  expect(gridsOf(xlsWithRecord(calcCount))[0]!.rows[0]?.[0]).toEqual({ kind: 'text', text: 'a' });
});

describe('what cannot be read is a fault, never a guess and never an exception', () => {
  it.each`
    bytes                                                                  | fault               | because
    ${new Uint8Array()}                                                    | ${'not-a-workbook'} | ${'an empty file'}
    ${text('<html><table><tr><td>8,5</td></tr></table></html>')}           | ${'not-a-workbook'} | ${'a web page saved as .xlsx: the library would read it'}
    ${text('STT;Điểm\n1.1;8,5\n')}                                         | ${'not-a-workbook'} | ${'text with separators under a wrong name'}
    ${text('PK')}                                                          | ${'not-a-workbook'} | ${'the first two bytes are not enough'}
    ${whole.slice(0, 60)}                                                  | ${'damaged'}        | ${'only the beginning arrived'}
    ${whole.slice(0, whole.length - 40)}                                   | ${'damaged'}        | ${'the list of contents at the end is cut'}
    ${new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(200)])}          | ${'damaged'}        | ${'a container with nothing in it'}
    ${new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)])}    | ${'not-a-workbook'} | ${'half a signature: the library would read it as text'}
    ${workbookBytes([{ name: 'x', rows: [['a']] }], 'xls').slice(0, 1500)} | ${'damaged'}        | ${'only the beginning of an old workbook'}
    ${passwordWorkbook()}                                                  | ${'password'}       | ${'a password: the office must save it without one'}
    ${passwordXls()}                                                       | ${'password'}       | ${'a password on an old .xls'}
    ${passwordOds()}                                                       | ${'password'}       | ${'a password on an .ods'}
    ${passwordWorkbook([])}                                                | ${'damaged'}        | ${'how it is encrypted is lost: a password would not open it'}
    ${passwordWorkbook([9, 0, 9, 0, 64, 0, 0, 0])}                         | ${'damaged'}        | ${'a version of encryption that nobody has'}
    ${passwordWorkbook([2, 0, 2, 0, 0, 0, 0, 0])}                          | ${'damaged'}        | ${'an encryption that contradicts itself'}
    ${xlsWithRecord([0x0c, 0, 0xff, 0x7f])}                                | ${'damaged'}        | ${'a record of an .xls that is longer than the file'}
  `('$fault: $because', ({ bytes, fault }) => {
    expect(readWorkbook(bytes, 'a.xlsx')).toEqual({ ok: false, fault });
  });

  it('is a fault, and soon, whichever byte of the list of contents is wrong', () => {
    // The list and its end are the last part of a ZIP; the library believes every number in them.
    const start = new DataView(whole.buffer, whole.byteOffset).getUint32(whole.length - 6, true);
    const slow: number[] = [];
    for (let at = start; at < whole.length; at++) {
      const bytes = whole.slice();
      bytes[at]! ^= 0xff;
      const begun = performance.now();
      quietly(() => readWorkbook(bytes, 'a.xlsx'));
      if (performance.now() - begun > 2000) slow.push(at);
    }
    expect(slow).toEqual([]);
  });

  it('is a fault, and soon, where only the first bytes arrived', () => {
    const cuts = Array.from({ length: 400 }, (_, cut) => cut);
    const read = cuts.filter((cut) => quietly(() => readWorkbook(whole.slice(0, cut), 'a.xlsx')).ok);
    expect(read).toEqual([]);
  });

  it('is a fault wherever the file was cut', () => {
    const cuts = Array.from({ length: 60 }, (_, i) => Math.floor((whole.length * i) / 60));
    const read = cuts.filter((cut) => quietly(() => readWorkbook(whole.slice(0, cut), 'a.xlsx')).ok);
    expect(read).toEqual([]);
  });

  it('never throws on random bytes behind a right signature', () => {
    const signature = fc.constantFrom([0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    fc.assert(
      fc.property(signature, fc.uint8Array({ maxLength: 2000 }), (first, rest) => {
        const read = quietly(() => readWorkbook(new Uint8Array([...first, ...rest]), 'a.xlsx'));
        expect(read.ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
