import { componentsOf } from '../../../src/framework/flatten.ts';
import type { Framework } from '../../../src/framework/framework.ts';
import { bodyRow, type Line } from './body-cell.ts';
import { chance, type Draw, oneOf, shuffled } from './draw.ts';
import { formColumns, headRows } from './form-sheet.ts';
import type { Marks, ScoreColumns, UnitScores } from './random-scores.ts';
import type { DrawnTable } from './sheet-frame.ts';

/** A row for each component of each unit, in any order; after each unit its total, or nothing. */
export function longTable(
  draw: Draw,
  framework: Framework,
  units: readonly UnitScores[],
  columns: ScoreColumns,
  marks: Marks,
): DrawnTable {
  const unitColumns = oneOf(draw, [['unitId', 'unitName'], ['unitId'], ['unitName']]);
  const kinds = formColumns(draw, columns, false, unitColumns).map((kind) =>
    // "STT" only counts rows here: codes stand under a head of their own.
    kind === 'code-under-ordinal' ? 'code' : kind,
  );
  const components = componentsOf(framework);
  const total: Line = {
    kind: 'total',
    code: '',
    name: 'Tổng điểm',
    components: components.map(({ i }) => i),
  };
  const withTotals = kinds.includes('name') && chance(draw, 20);
  const rows = units.flatMap((unit) => [
    ...components.map(({ code, name, i }) => {
      const line: Line = { kind: 'component', code, name: name.vi, components: [i] };
      return bodyRow(draw, kinds, line, unit, { framework, sums: 'numbers', marks });
    }),
    ...(withTotals ? [bodyRow(draw, kinds, total, unit, { framework, sums: 'formulas', marks })] : []),
  ]);
  const ordered = chance(draw, 40) ? shuffled(draw, rows) : rows;
  const spaced = ordered.flatMap((row) => (chance(draw, 3) ? [[], row] : [row]));
  return { rows: [...headRows(draw, kinds, columns, false).rows, ...spaced], merges: [] };
}
