import type { WriteSheet } from 'hucre/xlsx';
import { awardsFormVi } from '../i18n/templates-vi.ts';
import type { AwardChoices } from './award-choices.ts';
import { awardHeadOf, HEADER_ROW } from './award-head.ts';
import { table } from './form-styles.ts';
import { PROTECTION } from './page-layout.ts';
import { letterOf, type PlacedCell, textCell } from './placed-cell.ts';
import { sheetOfParts } from './sheet-of-parts.ts';

/** Columns of the sheet; the one without a name keeps two tables apart. */
const COLUMNS = [
  { name: awardsFormVi.choices.unit, width: 26 },
  { name: awardsFormVi.choices.unitName, width: 48 },
  { name: '', width: 3 },
  { name: awardsFormVi.choices.award, width: 18 },
  { name: awardsFormVi.choices.awardName, width: 48 },
  { name: awardsFormVi.choices.recipient, width: 12 },
  { name: '', width: 3 },
  { name: awardsFormVi.choices.document, width: 40 },
];
const [UNIT_AT, AWARD_AT, DOCUMENT_AT] = [0, 3, 7];
const FIRST = HEADER_ROW + 1;

/** Where a drop-down list finds its words, as a formula; undefined where there are none. */
export interface ChoiceRanges {
  readonly unit: string | undefined;
  readonly award: string | undefined;
  readonly unitAward: string | undefined;
  readonly document: string | undefined;
}

export function choiceRangesOf({ units, awards, documents }: AwardChoices): ChoiceRanges {
  return {
    unit: rangeOf(UNIT_AT, units.length),
    award: rangeOf(AWARD_AT, awards.length),
    unitAward: rangeOf(AWARD_AT, awards.filter(({ recipient }) => recipient === 'unit').length),
    document: rangeOf(DOCUMENT_AT, documents.length),
  };
}

function rangeOf(column: number, count: number): string | undefined {
  const letter = letterOf(column);
  const cells = `$${letter}$${FIRST + 1}:$${letter}$${FIRST + count}`;
  return count === 0 ? undefined : `'${awardsFormVi.choiceSheet}'!${cells}`;
}

/** The sheet that the drop-down lists refer to, and that the clerk looks names up in. */
export function choiceSheetOf({ units, awards, documents }: AwardChoices): WriteSheet {
  const { choicesTitle, choicesGuide, recipients, choiceSheet } = awardsFormVi;
  const cells = [
    ...rowsAt(
      UNIT_AT,
      units.map(({ id, name }) => [id, name]),
    ),
    ...rowsAt(
      AWARD_AT,
      awards.map(({ id, name, recipient }) => [id, name.vi, recipients[recipient]]),
    ),
    ...rowsAt(
      DOCUMENT_AT,
      documents.map((name) => [name]),
    ),
  ];
  const head = awardHeadOf(choicesTitle, choicesGuide, COLUMNS);
  return {
    ...sheetOfParts(
      choiceSheet,
      COLUMNS.map(({ width }) => width),
      [head, { cells, merges: [], heights: new Map() }],
    ),
    freezePane: { rows: FIRST },
    protection: PROTECTION,
  };
}

function rowsAt(left: number, rows: ReadonlyArray<readonly string[]>): PlacedCell[] {
  return rows.flatMap((texts, i) =>
    texts.map((text, column) => textCell(FIRST + i, left + column, text, table.name)),
  );
}
