import type { CellObject } from 'xlsx';
import { componentsOf, type FlatComponent } from '../../../src/framework/flatten.ts';
import type { Framework } from '../../../src/framework/framework.ts';
import { SCORE_COLUMNS } from '../../../src/points/score-column.ts';
import type { TestCell } from '../workbooks.ts';
import { chance, type Draw, oneOf, whole } from './draw.ts';
import { type Marks, scoreCell, statedCell, type UnitScores, withComment } from './random-scores.ts';
import { remarked, retyped, strayCell } from './wording.ts';

/** What a row of a form or long table is; `components` are those that its sums add up. */
export interface Line {
  readonly kind: 'component' | 'main' | 'group' | 'total' | 'bonus' | 'total-with-bonus' | 'empty';
  readonly code: string;
  readonly name: string;
  readonly components: readonly number[];
}

/** What the rows of one table have in common. */
export interface Body {
  readonly framework: Framework;
  readonly sums: 'formulas' | 'numbers' | 'empty';
  readonly marks: Marks;
}

/** Points of the bonus that a form states. */
const BONUS = 10_000_000;

/** The cells of one row, by the kinds of the columns. */
export function bodyRow(
  draw: Draw,
  kinds: readonly string[],
  line: Line,
  given: UnitScores,
  body: Body,
): TestCell[] {
  if (line.kind === 'empty') return [];
  return kinds.map((kind) => bodyCell(draw, kind, line, given, body));
}

function bodyCell(draw: Draw, kind: string, line: Line, given: UnitScores, body: Body): TestCell {
  switch (kind) {
    case 'code':
    case 'code-under-ordinal':
      return codeCell(draw, line);
    case 'ordinal':
      return whole(draw, 1, 99);
    case 'name':
      return line.kind === 'component' ? remarked(draw, retyped(draw, line.name)) : retyped(draw, line.name);
    case 'max':
      return maxCell(draw, line, body);
    case 'unitId':
      return given.unit.id;
    case 'unitName':
      return retyped(draw, given.unit.name);
  }
  const column = SCORE_COLUMNS.find((one) => one === kind);
  if (column === undefined) return strayCell(draw);
  const scores = given.scores.get(column) ?? [];
  if (line.kind !== 'component') {
    const points = line.components.flatMap((i) => pointsOf(scores[i]));
    return sumCell(draw, line, points, BONUS, body);
  }
  const i = line.components[0]!;
  const cell = withComment(draw, scoreCell(draw, scores[i]!));
  return marked(cell, body.marks, given, column, componentsOf(body.framework)[i]!);
}

/** Notes whose score a cell holds, unless it is a blank. */
export function marked(
  cell: CellObject | null,
  marks: Marks,
  { unit }: UnitScores,
  column: (typeof SCORE_COLUMNS)[number],
  { code }: FlatComponent,
): CellObject | null {
  if (cell !== null) marks.set(cell, { unit: unit.id, column, code });
  return cell;
}

const pointsOf = (score: { kind: string; points?: number } | undefined) =>
  score?.kind === 'scored' ? [score.points!] : [];

/** Codes are text; only a whole number may also be a number. */
function codeCell(draw: Draw, { code }: Line): TestCell {
  if (code === '') return null;
  if (/^\d+$/.test(code) && chance(draw, 50)) return Number(code);
  return oneOf(draw, [code, code, code, `${code}.`, ` ${code}`, `${code} `, `\u00A0${code}\n`]);
}

function maxCell(draw: Draw, line: Line, body: Body): TestCell {
  const components = componentsOf(body.framework);
  const maxima = line.components.map((i) => components[i]!.maxScore);
  if (line.kind === 'component') return chance(draw, 5) ? null : statedCell(draw, maxima, false);
  return sumCell(draw, line, maxima, body.framework.bonus?.maxScore ?? 0, body);
}

/** A stated sum is right; a bonus that stands in the sheet is part of the last one. */
function sumCell(
  draw: Draw,
  { kind }: Line,
  points: readonly number[],
  bonus: number,
  { sums }: Body,
): TestCell {
  if (kind === 'bonus') return bonus / 1_000_000;
  if (sums === 'empty') return null;
  return statedCell(draw, kind === 'total-with-bonus' ? [...points, bonus] : points, sums === 'formulas');
}
