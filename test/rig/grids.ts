import type { Cell, Grid } from '../../src/grid/grid.ts';

/** A grid of plain values, without the trip through a file. */
export function gridOf(
  rows: ReadonlyArray<ReadonlyArray<string | number | null>>,
  { sheet = 'Bảng điểm', merges = [] }: { sheet?: string; merges?: Grid['merges'] } = {},
): Grid {
  return { file: '2023/scores/a.xlsx', sheet, merges, rows: rows.map((row) => row.map(cellOf)) };
}

function cellOf(value: string | number | null): Cell | undefined {
  if (value === null) return undefined;
  return typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };
}
