import type { DataValidation } from 'hucre/xlsx';
import type { FactRule } from '../framework/framework.ts';
import { formVi } from '../i18n/templates-vi.ts';
import type { FormColumn } from './form-columns.ts';
import { FONT, outside, table } from './form-styles.ts';
import { type Block, heightOf, letterOf, type PlacedCell, type SheetPart, textCell } from './placed-cell.ts';

/** "STT" and the names, which a label has to itself; behind them its value and its scale. */
const LABEL_COLUMNS = 2;
const VALUE_COLUMN = LABEL_COLUMNS;

/**
 * The declared facts between their heading and that of the table; nothing where none is declared.
 * @param first 0-based row of the heading
 * @returns the part, its number of rows, and what its cells accept
 */
export function formFactsOf(
  facts: readonly FactRule[],
  columns: readonly FormColumn[],
  first: number,
): SheetPart & { readonly rows: number; readonly validations: readonly DataValidation[] } {
  const heights = new Map<number, number>();
  const cells: PlacedCell[] = [];
  const merges: Block[] = [];
  if (facts.length === 0) return { cells, merges, heights, rows: 0, validations: [] };
  const rows = facts.length + 2;
  for (const [row, text] of [
    [first, formVi.factsTitle],
    [first + rows - 1, formVi.tableTitle],
  ] as const) {
    cells.push(textCell(row, 0, text, outside.guideTitle));
    merges.push({ top: row, left: 0, right: columns.length - 1 });
    heights.set(row, heightOf(text, widthOf(columns), FONT.size));
  }
  facts.forEach(({ label, scale }, f) => {
    const row = first + 1 + f;
    cells.push(
      textCell(row, 0, label, table.name),
      { row, column: 1, cell: { style: table.name } },
      { row, column: VALUE_COLUMN, cell: { style: table.fact } },
      textCell(row, VALUE_COLUMN + 1, scale.vi, table.name),
    );
    merges.push({ top: row, left: 0, right: LABEL_COLUMNS - 1 });
    heights.set(row, heightOf(label, widthOf(columns.slice(0, LABEL_COLUMNS)), FONT.size));
  });
  return { cells, merges, heights, rows, validations: [validationOf(first + 1, facts.length)] };
}

/** What the reader takes for a fact: a number of 0 or more, not above a million, with at most six decimals. */
function validationOf(first: number, count: number): DataValidation {
  const letter = letterOf(VALUE_COLUMN);
  const cell = `${letter}${first + 1}`;
  return {
    type: 'custom',
    formula1: `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}<=1000000,ROUND(${cell},6)=${cell}),FALSE)`,
    range: `${cell}:${letter}${first + count}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: formVi.factPromptTitle,
    inputMessage: formVi.factPrompt,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: formVi.factErrorTitle,
    errorMessage: formVi.factError,
  };
}

const widthOf = (columns: readonly FormColumn[]) => columns.reduce((sum, { width }) => sum + width, 0);
