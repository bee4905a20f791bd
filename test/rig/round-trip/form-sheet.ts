import type { Framework } from '../../../src/framework/framework.ts';
import { bodyRow, type Line } from './body-cell.ts';
import { chance, type Draw, oneOf, shuffled, someOf } from './draw.ts';
import type { Marks, ScoreColumns, UnitScores } from './random-scores.ts';
import type { DrawnTable } from './sheet-frame.ts';
import { EXTRAS, HEADS, headText } from './wording.ts';

/** A column of a form or long table, by its kind or, for one that is not read, its head. */
type FormColumn = string;

/** One unit's form: its columns in any order, its subtotals with right values or none. */
export function formTable(
  draw: Draw,
  framework: Framework,
  given: UnitScores,
  columns: ScoreColumns,
  marks: Marks,
): DrawnTable {
  const isTwoRows = columns.length > 1 && chance(draw, 25);
  const kinds = formColumns(draw, columns, isTwoRows, []);
  const head = headRows(draw, kinds, columns, isTwoRows);
  const lines = linesOf(draw, framework, kinds.includes('name'));
  const sums = oneOf(draw, ['formulas', 'numbers', 'empty'] as const);
  const body = lines.map((line) => bodyRow(draw, kinds, line, given, { framework, sums, marks }));
  return { rows: [...head.rows, ...body], merges: head.merges };
}

/** Columns of a table with a row for each component. @param first columns that the shape needs besides */
export function formColumns(
  draw: Draw,
  columns: ScoreColumns,
  together: boolean,
  first: readonly string[],
): FormColumn[] {
  const code = chance(draw, 50) ? ['ordinal', 'code'] : [oneOf(draw, ['code-under-ordinal', 'code'])];
  const named = oneOf(draw, [['name', 'max'], ['name', 'max'], ['name'], ['max']]);
  const extras = someOf(draw, EXTRAS, 25);
  if (!chance(draw, 40)) return [...first, ...code, ...named, ...columns, ...extras];
  if (!together) return shuffled(draw, [...first, ...code, ...named, ...columns, ...extras]);
  // A heading over the score columns keeps them side by side.
  return shuffled(draw, [...first, ...code, ...named, '*', ...extras]).flatMap((kind) =>
    kind === '*' ? [...columns] : [kind],
  );
}

/** One row of heads, or two: "Điểm đánh giá" over the score columns. */
export function headRows(
  draw: Draw,
  kinds: readonly FormColumn[],
  columns: ScoreColumns,
  isTwoRows: boolean,
): DrawnTable {
  const heads = kinds.map((kind) => headText(draw, oneOf(draw, headsOf(kind))));
  if (!isTwoRows) return { rows: [heads], merges: [] };
  const from = kinds.indexOf(columns[0]!);
  const isScore = (i: number) => i >= from && i < from + columns.length;
  const over = oneOf(draw, ['Điểm đánh giá', 'Điểm', 'Kết quả chấm']);
  const upper = heads.map((head, i) => (!isScore(i) ? head : i === from ? over : null));
  const lower = heads.map((head, i) => (isScore(i) ? head : null));
  const merges: DrawnTable['merges'] = chance(draw, 60)
    ? [
        [0, from, 0, from + columns.length - 1],
        ...kinds.flatMap((_, i) => (isScore(i) ? [] : [[0, i, 1, i] as const])),
      ]
    : [];
  return { rows: [upper, lower], merges };
}

function headsOf(kind: FormColumn): readonly string[] {
  if (kind === 'code-under-ordinal') return HEADS.ordinal;
  return kind in HEADS ? HEADS[kind as keyof typeof HEADS] : [kind];
}

function linesOf(draw: Draw, framework: Framework, hasNames: boolean): Line[] {
  const lines: Line[] = [];
  const order = oneOf(draw, ['above', 'below', 'none'] as const);
  let next = 0;
  const whole = (): number[] => Array.from({ length: next }, (_, i) => i);
  for (const group of framework.groups) {
    const from = next;
    const inGroup: Line[] = [];
    for (const main of group.mainIndices) {
      const own = main.components.map((_, i) => next + i);
      next += own.length;
      const rows = main.components.map(
        ({ code, name }, i): Line => ({ kind: 'component', code, name: name.vi, components: [own[i]!] }),
      );
      const sum: Line = { kind: 'main', code: main.code, name: main.name.vi, components: own };
      inGroup.push(...(order === 'above' ? [sum, ...rows] : order === 'below' ? [...rows, sum] : rows));
    }
    const components = whole().slice(from);
    const sum: Line = { kind: 'group', code: group.code, name: group.name.vi, components };
    lines.push(...(order === 'above' ? [sum, ...inGroup] : order === 'below' ? [...inGroup, sum] : inGroup));
  }
  const total = (kind: Line['kind'], name: string): Line => ({ kind, code: '', name, components: whole() });
  const foot = hasNames ? someOf(draw, [total('total', 'TỔNG ĐIỂM'), total('bonus', 'Điểm thưởng')]) : [];
  if (foot.some(({ kind }) => kind === 'bonus') && chance(draw, 50))
    foot.push(total('total-with-bonus', 'TỔNG CỘNG'));
  const isFirst = chance(draw, 20) && foot.every(({ kind }) => kind === 'total');
  const all = isFirst ? [...foot, ...lines] : [...lines, ...foot];
  return all.flatMap((line) => (chance(draw, 5) ? [{ ...line, kind: 'empty' as const }, line] : [line]));
}
