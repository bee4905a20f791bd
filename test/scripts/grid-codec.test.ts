import { expect, it } from 'vitest';
import { addReads, decodeRead, encodeRead, readsIn } from '../../scripts/data/grid-codec.ts';
import { ArrayReader, ArrayWriter } from '../../scripts/data/packed-arrays.ts';
import type { Cell, Grid } from '../../src/grid/grid.ts';
import { packRead, unpackRead } from '../../src/workbook/packed-grid.ts';
import type { WorkbookRead } from '../../src/workbook/workbook-read.ts';

/** What comes out under another name after the way into bytes and back. */
const back = (read: WorkbookRead, file = 'a.xlsx') =>
  unpackRead(decodeRead(encodeRead(packRead(read))), file);

const CELLS: readonly Cell[] = [
  { kind: 'text', text: 'Sở Y tế' },
  { kind: 'text', text: '😀 \ud83d' },
  { kind: 'text', text: 'x'.repeat(50_000) },
  { kind: 'text', text: '5', formula: 'A1&""' },
  { kind: 'number', number: 8.15 },
  { kind: 'number', number: 0 },
  { kind: 'number', number: -0 },
  { kind: 'number', number: 1e300 },
  { kind: 'number', number: -0.1, formula: 'A1-A2' },
  { kind: 'number', number: 0.85, percent: true },
  { kind: 'number', number: 0.85, formula: 'A1/A2', percent: true },
  { kind: 'boolean', value: true },
  { kind: 'boolean', value: false },
  { kind: 'date', date: new Date('2023-11-15T23:59:00Z') },
  { kind: 'error', text: '#DIV/0!' },
  { kind: 'uncalculated', formula: 'SUM(A1:A3)' },
];

const gridOf = (rows: Grid['rows'], sheet = 'Bảng điểm'): Grid => ({
  file: 'a.xlsx',
  sheet,
  rows,
  merges: [],
});

it.each(CELLS)('a cell comes back as it was: %o', (cell) => {
  expect(back({ ok: true, grids: [gridOf([[cell]])] })).toEqual({ ok: true, grids: [gridOf([[cell]])] });
});

it('cells that say nearly the same come back as different ones', () => {
  const rows = [CELLS, CELLS.toReversed(), [...CELLS, ...CELLS]];
  expect(back({ ok: true, grids: [gridOf(rows)] })).toEqual({ ok: true, grids: [gridOf(rows)] });
});

it('cells that only hold the same text or number come back as one object', () => {
  const text: Cell = { kind: 'text', text: 'Sở Y tế' };
  const read = back({
    ok: true,
    grids: [
      gridOf([
        [text, { ...text }],
        [CELLS[4], CELLS[4]],
      ]),
    ],
  });
  const rows = read.ok ? read.grids[0]!.rows : [];
  expect([rows[0]![0] === rows[0]![1], rows[1]![0] === rows[1]![1]]).toEqual([true, true]);
});

const withoutEmptyRows = (read: WorkbookRead): WorkbookRead =>
  read.ok
    ? {
        ok: true,
        grids: read.grids.map((grid) => ({
          ...grid,
          rows: grid.rows.map((row) => (row?.length ? row : undefined)),
        })),
      }
    : read;

it('files come back together, those without a sheet and those that could not be read among them', () => {
  const reads: WorkbookRead[] = [
    { ok: true, grids: [gridOf([CELLS]), gridOf([], 'trống'), gridOf([[], undefined, CELLS.slice(3)], '')] },
    { ok: false, fault: 'password' },
    { ok: true, grids: [] },
    { ok: true, grids: [gridOf([CELLS.toReversed()])] },
  ];
  const writer = new ArrayWriter();
  addReads(writer, reads.map(packRead));
  const decoded = readsIn(new ArrayReader(writer.bytes())).map((read) => unpackRead(read, 'a.xlsx'));
  // An empty row is none.
  expect(decoded).toEqual(reads.map(withoutEmptyRows));
});

it('a sheet comes back with its places, merged blocks and hidden parts, under the name that the file has now', () => {
  const rows: Array<Array<Cell | undefined>> = [];
  const wide: Array<Cell | undefined> = [];
  wide[16_383] = CELLS[1];
  rows[2] = [undefined, CELLS[0], undefined, CELLS[2]];
  rows[40] = [CELLS[0]];
  rows[1_048_575] = wide;
  const hidden = { sheet: true, rows: [{ first: 2, last: 2 }], columns: [] };
  const merges = [{ top: 0, left: 0, bottom: 1, right: 3 }];
  const grid: Grid = { file: 'a.xlsx', sheet: '__proto__', rows, merges, hidden };
  expect(back({ ok: true, grids: [grid] }, 'b.xlsx')).toEqual({
    ok: true,
    grids: [{ ...grid, file: 'b.xlsx' }],
  });
});

it('a fault comes back as a fault', () => {
  expect(back({ ok: false, fault: 'password' })).toEqual({ ok: false, fault: 'password' });
});
