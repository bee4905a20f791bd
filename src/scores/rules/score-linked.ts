import { makeFinding } from '../../findings/make-finding.ts';
import { cellAt } from '../../grid/cell-text.ts';
import { placeOfScore } from './score-cells-of.ts';
import type { ScoreRule } from './score-rule.ts';

/** "[1]Sheet!A1" or "[Other.xlsx]…" in .xlsx and .xls, an address in .ods. A table's own columns stand in brackets too, but not before "!". */
const OTHER_WORKBOOK = /\[[^\]]+\][^!()]*!|'?(?:file|https?):\/\//i;

/** A score that a formula fetches from another workbook: its stored value is used, and nobody can check it. */
export const scoreLinked: ScoreRule = (sheet, { year }, cells) =>
  cells.flatMap((cell) => {
    const { line, column, reading } = cell;
    const source = cellAt(sheet.grid, reading.row, reading.column);
    if (source?.kind !== 'number' && source?.kind !== 'text') return [];
    if (source.formula === undefined || !OTHER_WORKBOOK.test(source.formula)) return [];
    const facts = { component: line.component.code, column, formula: source.formula };
    return [makeFinding('score-linked', { year, unit: sheet.unit }, placeOfScore(sheet, cell), facts)];
  });
