import { componentsOf, type FlatComponent } from '../../../src/framework/flatten.ts';
import type { Framework } from '../../../src/framework/framework.ts';
import type { ScoreColumn } from '../../../src/points/score-column.ts';
import type { TestCell } from '../workbooks.ts';
import { marked } from './body-cell.ts';
import { chance, type Draw, oneOf, shuffled, someOf } from './draw.ts';
import { type Marks, scoreCell, statedCell, type UnitScores, withComment } from './random-scores.ts';
import type { DrawnTable } from './sheet-frame.ts';
import { EXTRAS, HEADS, headText, retyped, strayCell } from './wording.ts';

/** A column of a matrix: a component, or another kind. */
type MatrixColumn = FlatComponent | string;

/** A row for each unit and a column for each component: one kind of points. */
export function matrixTable(
  draw: Draw,
  framework: Framework,
  units: readonly UnitScores[],
  column: ScoreColumn,
  marks: Marks,
): DrawnTable {
  const components = componentsOf(framework);
  const left = [
    ...(chance(draw, 60) ? ['ordinal'] : []),
    ...oneOf(draw, [['unitId', 'unitName'], ['unitId'], ['unitName']]),
  ];
  const sums = someOf(draw, ['points', 'bonus', 'total'], 30);
  const extras = someOf(draw, EXTRAS, 15);
  const plain: MatrixColumn[] = [...left, ...components, ...sums, ...extras];
  const columns = chance(draw, 40) ? shuffled(draw, plain) : plain;
  const head = matrixHead(draw, columns);
  const rows = shuffled(draw, units).map((unit) => columns.map((kind) => unitCell(draw, kind, unit)));
  const spaced = rows.flatMap((row) => (chance(draw, 8) ? [[], row] : [row]));
  return { rows: [...head, ...spaced], merges: [] };

  function unitCell(draw: Draw, kind: MatrixColumn, given: UnitScores): TestCell {
    const scores = given.scores.get(column) ?? [];
    if (typeof kind !== 'string')
      return marked(withComment(draw, scoreCell(draw, scores[kind.i]!)), marks, given, column, kind);
    const points = scores.flatMap((score) => (score.kind === 'scored' ? [score.points] : []));
    switch (kind) {
      case 'ordinal':
        return units.indexOf(given) + 1;
      case 'unitId':
        return given.unit.id;
      case 'unitName':
        return retyped(draw, given.unit.name);
      case 'points':
        return statedCell(draw, points, true);
      case 'bonus':
        return 10;
      case 'total':
        return statedCell(draw, sums.includes('bonus') ? [...points, 10_000_000] : points, true);
      default:
        return strayCell(draw);
    }
  }
}

/** Heads in one row, or in two to four with the codes below; under the codes their maxima, or nothing. */
function matrixHead(draw: Draw, columns: readonly MatrixColumn[]): TestCell[][] {
  const codes = columns.map((kind) => (typeof kind === 'string' ? null : codeText(draw, kind.code)));
  const heads = columns.map((kind) =>
    typeof kind === 'string'
      ? headText(draw, oneOf(draw, HEADS[kind as keyof typeof HEADS] ?? [kind]))
      : null,
  );
  const names = columns.map((kind) =>
    typeof kind === 'string' ? null : `${kind.main.name.vi}: ${kind.name.vi}`,
  );
  const below = oneOf(draw, [0, 0, 1, 2, 3]);
  const rows: TestCell[][] =
    below === 0
      ? [columns.map((_, i) => codes[i] ?? heads[i]!)]
      : [
          columns.map((_, i) => heads[i] ?? (chance(draw, 50) ? names[i]! : null)),
          ...Array.from({ length: below - 1 }, () => [...names]),
          codes,
        ];
  if (!chance(draw, 60)) return rows;
  const maxima = columns.map((kind) => {
    if (kind === 'ordinal') return 'Điểm tối đa';
    return typeof kind === 'string' ? null : statedCell(draw, [kind.maxScore], false);
  });
  return [...rows, maxima];
}

const codeText = (draw: Draw, code: string) => oneOf(draw, [code, code, ` ${code}`, `${code}\u00A0`]);
