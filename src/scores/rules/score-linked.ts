import { makeFinding } from '../../findings/make-finding.ts';
import { cellAt } from '../../grid/cell-text.ts';
import { NOTHING, placeOfScore } from './score-cells-of.ts';
import type { ScoreRule } from './score-rule.ts';

/**
 * "[1]Sheet!A1" or "'[Other.xlsx]Sheet (2)'!A1" in .xlsx and .xls, an address in .ods. The columns of a table stand in
 * brackets too ("Table1[Điểm]"), but behind its name.
 */
const OTHER_WORKBOOK =
  /'[^']*\[[^\]']+\](?:[^']|'')*'!|(?<![\p{L}\p{N}_.\][])\[[^\][]+\][\p{L}\p{N}_.]*!|(?:file|https?):\/\//iu;

/** Whether a formula reads another workbook. A link to click on and quoted words do not, an address in words may. */
function readsOther(formula: string): boolean {
  const cleaned = formula
    .replace(/\bHYPERLINK\(\s*"[^"]*"/gi, '')
    .replace(/"(?:[^"]|"")*"/g, (words) => (/\[[^\]]+\][^!]*!|:\/\//.test(words) ? words : '""'));
  return OTHER_WORKBOOK.test(cleaned);
}

/** A score that a formula fetches from another workbook: its stored value is used, and nobody can check it. */
export const scoreLinked: ScoreRule = (sheet, { year }, cells) =>
  cells.flatMap((cell) => {
    const { line, column, reading } = cell;
    const source = cellAt(sheet.grid, reading.row, reading.column);
    if (source?.kind !== 'number' && source?.kind !== 'text') return NOTHING;
    if (source.formula === undefined || !readsOther(source.formula)) return NOTHING;
    const facts = { component: line.component.code, column, formula: source.formula };
    return [makeFinding('score-linked', { year, unit: sheet.unit }, placeOfScore(sheet, cell), facts)];
  });
