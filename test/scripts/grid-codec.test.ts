import { expect, it } from 'vitest';
import { decodeRead, encodeRead } from '../../scripts/data/grid-codec.ts';
import type { Cell, Grid } from '../../src/grid/grid.ts';

const CELLS: readonly Cell[] = [
  { kind: 'text', text: 'Sở Y tế' },
  { kind: 'text', text: '5', formula: 'A1&""' },
  { kind: 'number', number: 8.15 },
  { kind: 'number', number: -0.1, formula: 'A1-A2' },
  { kind: 'number', number: 0.85, percent: true },
  { kind: 'number', number: 0.85, formula: 'A1/A2', percent: true },
  { kind: 'boolean', value: true },
  { kind: 'boolean', value: false },
  { kind: 'date', date: new Date('2023-11-15T23:59:00Z') },
  { kind: 'error', text: '#DIV/0!' },
  { kind: 'uncalculated', formula: 'SUM(A1:A3)' },
];

it.each(CELLS)('a cell comes back as it was: %o', (cell) => {
  const grid: Grid = { file: 'a.xlsx', sheet: 'Bảng điểm', rows: [[cell]], merges: [] };
  expect(decodeRead(encodeRead({ ok: true, grids: [grid] }), 'a.xlsx')).toEqual({ ok: true, grids: [grid] });
});

it('a sheet comes back with its places, merged blocks and hidden parts, under the name that the file has now', () => {
  const rows: Array<Array<Cell | undefined>> = [];
  rows[2] = [undefined, CELLS[0], undefined, CELLS[2]];
  rows[40] = [CELLS[0]];
  const hidden = { sheet: true, rows: [{ first: 2, last: 2 }], columns: [] };
  const merges = [{ top: 0, left: 0, bottom: 1, right: 3 }];
  const grid: Grid = { file: 'a.xlsx', sheet: '__proto__', rows, merges, hidden };
  const back = decodeRead(encodeRead({ ok: true, grids: [grid] }), 'b.xlsx');
  expect(back).toEqual({ ok: true, grids: [{ ...grid, file: 'b.xlsx' }] });
});

it('a fault comes back as a fault', () => {
  expect(decodeRead(encodeRead({ ok: false, fault: 'password' }), 'a.xlsx')).toEqual({
    ok: false,
    fault: 'password',
  });
});
