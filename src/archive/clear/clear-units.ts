import { cellAt, cellText } from '../../grid/cell-text.ts';
import { resolveRowUnit, type UnitIndex } from '../../scores/resolve-unit.ts';
import type { LongTable, MatrixTable } from '../../sheet/located-table.ts';
import type { ClearedCells } from './cleared-cells.ts';
import { unitNameOf } from './unit-name-of.ts';

/**
 * Id and name of the units in rows of theirs, each where the original has one, in the words of the registry.
 * @param kept units of which the table is used
 */
export function clearUnits(
  cells: ClearedCells,
  table: LongTable | MatrixTable,
  rows: readonly number[],
  kept: ReadonlySet<string>,
  index: UnitIndex,
  year: number,
): void {
  const { grid, columns } = table;
  const text = (row: number, kind: 'unitId' | 'unitName') => {
    const column = columns.get(kind);
    return column === undefined ? '' : cellText(cellAt(grid, row, column)).trim();
  };
  // A long table names its units again in every row.
  const known = new Map<string, string | undefined>();
  for (const row of rows) {
    const [id, name] = [text(row, 'unitId'), text(row, 'unitName')];
    if (id === '' && name === '') continue;
    const key = JSON.stringify([id, name]);
    if (!known.has(key)) {
      const resolved = resolveRowUnit(table, { row, id, name }, index, year);
      known.set(key, 'unit' in resolved ? resolved.unit : undefined);
    }
    const unit = known.get(key);
    if (unit === undefined || !kept.has(unit)) continue;
    if (id !== '') cells.put(row, columns.get('unitId'), unit);
    if (name !== '') cells.put(row, columns.get('unitName'), unitNameOf(unit, index));
  }
}
