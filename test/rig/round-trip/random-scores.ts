import type { CellObject } from 'xlsx';
import { MILLION } from '../../../src/points/points.ts';
import type { ScoreColumn } from '../../../src/points/score-column.ts';
import type { TestCell } from '../workbooks.ts';
import { chance, type Draw, oneOf, whole } from './draw.ts';
import { WRITTEN } from './known-gaps.ts';
import { retyped } from './wording.ts';

/** A score as it was given: what must be read back. */
export type GivenScore =
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'scored'; readonly points: number };

/** Score columns of a table. */
export type ScoreColumns = readonly ScoreColumn[];

/** All scores of one unit: by column, in the order of the components. */
export interface UnitScores {
  readonly unit: { readonly id: string; readonly name: string };
  readonly scores: ReadonlyMap<ScoreColumn, readonly GivenScore[]>;
}

/** Whose score a cell holds. */
export interface ScoreMark {
  readonly unit: string;
  readonly column: ScoreColumn;
  readonly code: string;
}

/** Cells that were written for scores, by identity: where they came to stand is seen when the sheet is whole. */
export type Marks = Map<CellObject, ScoreMark>;

/** A score within a maximum: missing, not applicable, 0, the maximum, or up to six decimals. */
export function drawScore(draw: Draw, maxScore: number): GivenScore {
  const kind = whole(draw, 0, 99);
  if (kind >= 92) return { kind: 'missing' };
  if (kind >= 85) return { kind: 'not-applicable' };
  if (kind >= 75) return { kind: 'scored', points: 0 };
  if (kind >= 70) return { kind: 'scored', points: maxScore };
  const unit = oneOf(draw, [MILLION, MILLION / 10, MILLION / 100, 1]);
  return { kind: 'scored', points: whole(draw, 0, Math.floor(maxScore / unit)) * unit };
}

const NOT_APPLICABLE = ['Không áp dụng', 'KAD', 'N/A', 'Not applicable'];
const BLANKS = [' ', '\u00A0', ' \n '];
/** Formats of numbers that are neither percentages nor dates. */
const FORMATS = ['0', '0.00', '#,##0.00', '0.0##', '[Red]0.0;[Blue]-0.0', '0.00" điểm"', '@', '0.00E+00'];

/** A cell that says a score in one of the ways that mean the same; null where nothing is written at all. */
export function scoreCell(draw: Draw, score: GivenScore): CellObject | null {
  if (score.kind === 'missing') return blankCell(draw);
  if (score.kind === 'not-applicable') return { t: 's', v: retyped(draw, oneOf(draw, NOT_APPLICABLE)) };
  const v = score.points / MILLION;
  const way = whole(draw, 0, 99);
  if (way < 40) return { t: 'n', v };
  if (way < 55) return { t: 'n', v, z: oneOf(draw, FORMATS) };
  if (way < 65) return { t: 'n', v, f: `${v}+0` };
  if (way < 70) return { t: 's', v: String(v), f: `"${v}"` };
  const digits = chance(draw, 30) ? v.toFixed(6) : plainText(v);
  const typed = chance(draw, 50) ? digits.replace('.', ',') : digits;
  return {
    t: 's',
    v: way < 85 ? typed : oneOf(draw, [` ${typed}`, `${typed} `, `\u00A0${typed}\n`, `+${typed}`]),
  };
}

/** Without an exponent, which a small number would have. */
const plainText = (value: number) => value.toFixed(6).replace(/\.?0+$/, '');

function blankCell(draw: Draw): CellObject | null {
  const way = whole(draw, 0, 9);
  if (way < 6) return null;
  if (way >= 8 && WRITTEN.emptyTexts) return { t: 's', v: '', f: 'IF(1=1,"","")' };
  return { t: 's', v: oneOf(draw, WRITTEN.emptyTexts ? ['', ...BLANKS] : BLANKS) };
}

/** A remark of somebody at a cell, which is not read. */
export function withComment(draw: Draw, cell: CellObject | null): CellObject | null {
  if (cell === null || !chance(draw, 5)) return cell;
  return { ...cell, c: [{ a: 'Bà Lan', t: 'đã đối chiếu: 9,75 điểm' }] };
}

/** A number of points that is compared and not used: a maximum or a sum, with the noise of added floats. */
export function statedCell(draw: Draw, parts: readonly number[], formula: boolean): TestCell {
  const v = parts.reduce((sum, points) => sum + points / MILLION, 0);
  if (formula && chance(draw, 60)) return { t: 'n', v, f: `SUM(Z1:Z${parts.length + 1})` };
  if (chance(draw, 10)) return plainText(v).replace('.', ',');
  return chance(draw, 20) ? { t: 'n', v, z: oneOf(draw, FORMATS) } : v;
}
