import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { AWARD_LISTS, type AwardListKey } from '../awards/award-lists.ts';
import type { Framework } from '../framework/framework.ts';
import { awardsFormVi } from '../i18n/templates-vi.ts';
import { choiceRangesOf } from './award-choice-sheet.ts';
import { type AwardChoices, preparedRows } from './award-choices.ts';
import { type AwardColumnKind, awardColumnsOf } from './award-columns.ts';
import { awardHeadOf, HEADER_ROW, spareWidthOf } from './award-head.ts';
import { awardValidations } from './award-validations.ts';
import { table } from './form-styles.ts';
import type { PlacedCell } from './placed-cell.ts';
import { sheetOfParts } from './sheet-of-parts.ts';

/** A date that was typed shows its day first, whatever the machine's own order is. */
const STYLES: Partial<Record<AwardColumnKind, CellStyle>> = {
  day: { ...table.fact, numFmt: 'dd/mm/yyyy' },
  moment: { ...table.fact, numFmt: 'dd/mm/yyyy hh:mm' },
  count: { ...table.fact, numFmt: '0' },
};

/** One list, blank, with prepared rows. It is not locked: a clerk sorts, inserts and deletes rows. */
export function awardListSheet(key: AwardListKey, choices: AwardChoices, framework: Framework): WriteSheet {
  const columns = awardColumnsOf(key, framework);
  const rows = preparedRows(key, choices);
  const first = HEADER_ROW + 1;
  const title = awardsFormVi.listTitle(awardsFormVi.listTitles[key], framework.year);
  const head = awardHeadOf(title, awardsFormVi.listGuides[key], columns);
  const cells = Array.from({ length: rows }, (_, i): PlacedCell[] =>
    columns.map(({ kind }, column) => ({
      row: first + i,
      column,
      // Text elsewhere, so that the number of a decision does not become a date.
      cell: { style: STYLES[kind] ?? table.words },
    })),
  ).flat();
  const widths = columns.map(({ width }) => width);
  const spare = spareWidthOf(columns);
  return {
    ...sheetOfParts(AWARD_LISTS[key].name, spare === 0 ? widths : [...widths, spare], [
      head,
      { cells, merges: [], heights: new Map() },
    ]),
    freezePane: { rows: first },
    dataValidations: awardValidations(columns, first, rows, choiceRangesOf(choices), framework),
  };
}
