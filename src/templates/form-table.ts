import { formVi } from '../i18n/templates-vi.ts';
import { MILLION } from '../points/points.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import { componentNote } from './component-note.ts';
import type { FormColumn } from './form-columns.ts';
import type { FormRow, InputRow, SumRow } from './form-rows.ts';
import { FONT, sumStyle, table } from './form-styles.ts';
import { heightOf, letterOf, type PlacedCell, textCell } from './placed-cell.ts';

const isScore = (kind: FormColumn['kind']): kind is ScoreColumn =>
  kind === 'self' || kind === 'appraised' || kind === 'final';

/** Cells of one row of the table, one in each column. */
export function rowCells(row: FormRow, columns: readonly FormColumn[]): PlacedCell[] {
  return columns.map(({ kind }, column) =>
    row.kind === 'component' || row.kind === 'bonus'
      ? inputRowCell(row, kind, column)
      : sumRowCell(row, kind, column),
  );
}

/** Height of a row before anything is typed: that of its name. */
export function rowHeight({ kind, name }: FormRow, columns: readonly FormColumn[]): number {
  const width = columns.find((column) => column.kind === 'name')!.width;
  return heightOf(name, width, FONT.size, kind === 'group');
}

function inputRowCell(row: InputRow, kind: FormColumn['kind'], column: number): PlacedCell {
  const at = { row: row.row, column };
  if (kind === 'code') return textCell(row.row, column, row.code, table.code);
  if (kind === 'name') {
    const named = textCell(row.row, column, row.name, table.name);
    const text = componentNote(row);
    return { ...named, cell: { ...named.cell, comment: { author: formVi.author, text } } };
  }
  if (kind === 'max') return { ...at, cell: { type: 'number', value: row.max / MILLION, style: table.max } };
  return { ...at, cell: { style: isScore(kind) ? table.score : table.words } };
}

function sumRowCell(row: SumRow, kind: FormColumn['kind'], column: number): PlacedCell {
  const at = { row: row.row, column };
  if (kind === 'code') return textCell(row.row, column, row.code, sumStyle(row.kind, 'center'));
  if (kind === 'name') return textCell(row.row, column, row.name, sumStyle(row.kind, 'left'));
  if (kind === 'max')
    return { ...at, cell: { ...maxValue(row, column), style: sumStyle(row.kind, 'center') } };
  if (!isScore(kind)) return { ...at, cell: { style: sumStyle(row.kind, 'left') } };
  const formula = row.scoreSum(letterOf(column));
  const style = sumStyle(row.kind, 'center', true);
  // The stored 0 is the sum of a blank form: without it a reader could not tell the formula from one nobody calculated.
  return {
    ...at,
    cell: formula === undefined ? { style } : { type: 'formula', formula, formulaResult: 0, style },
  };
}

function maxValue(row: SumRow, column: number): Partial<PlacedCell['cell']> {
  if (row.max === undefined) return {};
  const value = row.max / MILLION;
  const formula = row.maxSum(letterOf(column));
  return formula === undefined
    ? { type: 'number', value }
    : { type: 'formula', formula, formulaResult: value };
}
