import { writeXlsx } from 'hucre/xlsx';
import { RULES_DIGITS, rulesText } from '../framework/form-stamp.ts';
import type { Framework } from '../framework/framework.ts';
import { formVi } from '../i18n/templates-vi.ts';
import { formColumnsOf } from './form-columns.ts';
import { formFootOf } from './form-foot.ts';
import { formHeadOf } from './form-head.ts';
import { formRowsOf } from './form-rows.ts';
import { FONT } from './form-styles.ts';
import { rowCells, rowHeight } from './form-table.ts';
import type { FormUnit } from './form-units.ts';
import { PROTECTION, printNames } from './page-layout.ts';
import type { SheetPart } from './placed-cell.ts';
import { scoreValidations } from './score-validations.ts';
import { sealPackage } from './seal-package.ts';
import { sheetOfParts } from './sheet-of-parts.ts';

/**
 * The blank form of a unit as the bytes of an .xlsx workbook. The same rules, unit and name give the same bytes.
 * @param sha256 hash of a text as hexadecimal digits: `src` has no hash of its own
 */
export async function writeForm(
  framework: Framework,
  unit: FormUnit,
  sha256: (text: string) => string,
): Promise<Uint8Array> {
  const columns = formColumnsOf(framework);
  const rules = sha256(rulesText(framework)).slice(0, RULES_DIGITS);
  const stamp = { year: framework.year, unit: unit.id, rules };
  const head = formHeadOf(framework, unit, stamp, columns);
  const rows = formRowsOf(framework, head.headerRow + 1);
  const table: SheetPart = {
    cells: rows.flatMap((row) => rowCells(row, columns)),
    merges: [],
    heights: new Map(rows.map((row) => [row.row, rowHeight(row, columns)])),
  };
  const foot = formFootOf(framework, columns, rows.at(-1)!.row + 2);
  const bytes = await writeXlsx({
    sheets: [
      {
        ...sheetOfParts(
          formVi.sheet,
          columns.map(({ width }) => width),
          [head, table, foot],
        ),
        protection: PROTECTION,
        dataValidations: [...head.validations, ...scoreValidations(rows, columns)],
        // With the facts in it, the head would leave a small screen two or three rows to scroll in.
        ...(framework.facts.length === 0 ? { freezePane: { rows: head.headerRow + 1 } } : {}),
      },
    ],
    defaultFont: FONT,
    namedRanges: printNames(head.headerRow, foot.lastPrinted, columns.length - 1),
    properties: propertiesOf(framework, unit),
  });
  return sealPackage(bytes, new Set(table.heights.keys()));
}

/** Neutral and without a clock: the file says what it is, and is as old as the year that it is for. */
function propertiesOf({ year, period }: Framework, unit: FormUnit) {
  const day = new Date(`${period.from}T00:00:00Z`);
  const title = `${formVi.title(year)} - ${unit.name}`;
  return { title, creator: formVi.author, created: day, modified: day };
}
