import type { Framework } from '../framework/framework.ts';
import { formVi } from '../i18n/templates-vi.ts';
import { type FormColumn, scoreColumnsOf } from './form-columns.ts';
import { outside } from './form-styles.ts';
import { type Block, heightOf, type PlacedCell, type SheetPart, textCell } from './placed-cell.ts';

/** Columns on the side of who prepared the form; the head of the unit signs on the other. */
const LEFT_COLUMNS = 2;
/** Rows left for a signature. */
const SIGNATURE_ROWS = 4;

/**
 * What stands below the table: the signatures, and the guide for the clerk, which is not printed.
 * @param first 0-based row of the first line
 * @returns the part, and the last row that is printed
 */
export function formFootOf(
  framework: Framework,
  columns: readonly FormColumn[],
  first: number,
): SheetPart & { readonly lastPrinted: number } {
  const last = columns.length - 1;
  const nameRow = first + 3 + SIGNATURE_ROWS;
  const signatures: PlacedCell[] = [
    textCell(first, LEFT_COLUMNS, formVi.place(framework.year), outside.place),
    textCell(first + 1, 0, formVi.preparer, outside.signer),
    textCell(first + 1, LEFT_COLUMNS, formVi.head, outside.signer),
    textCell(first + 2, 0, formVi.signature, outside.signature),
    textCell(first + 2, LEFT_COLUMNS, formVi.digitalSignature, outside.signature),
    { row: nameRow, column: 0, cell: { style: outside.name } },
    { row: nameRow, column: LEFT_COLUMNS, cell: { style: outside.name } },
  ];
  const merges: Block[] = [first, first + 1, first + 2, nameRow].flatMap((top) => [
    { top, left: 0, right: LEFT_COLUMNS - 1 },
    { top, left: LEFT_COLUMNS, right: last },
  ]);
  const heights = new Map([[first, 22]]);
  const guide = guideOf(framework);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const guideRow = nameRow + 2;
  const guideCells = guide.map((text, i) => {
    const row = guideRow + i;
    merges.push({ top: row, left: 0, right: last });
    heights.set(row, heightOf(text, width, 12));
    return textCell(row, 0, text, i === 0 ? outside.guideTitle : outside.line);
  });
  return { cells: [...signatures, ...guideCells], merges, heights, lastPrinted: nameRow };
}

function guideOf(framework: Framework): string[] {
  const columns = scoreColumnsOf(framework).map((column) => formVi.columnGuide[column]);
  const [where, ...rest] = formVi.guide;
  const facts = framework.facts.length === 0 ? [] : [formVi.factGuide];
  const steps = [where!, `${columns.join('; ')}.`, ...facts, ...rest];
  return [formVi.guideTitle, ...steps.map((step, i) => `${i + 1}. ${step}`)];
}
