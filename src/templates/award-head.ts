import { outside, table } from './form-styles.ts';
import { heightOf, type SheetPart, textCell } from './placed-cell.ts';

/** 0-based row of the names of the columns, below a title and one line of guidance. */
export const HEADER_ROW = 2;

/** Room that a line of guidance needs so that it does not become a tower, in digits. */
const FEWEST_DIGITS = 100;
/** The head of a form's table has two lines. */
const HEAD_HEIGHT = 36;

interface HeadColumn {
  /** '' where the column has no head. */
  readonly name: string;
  readonly width: number;
}

/** Width of a column behind a narrow table that its guidance may run into; 0 where the table is wide enough. */
export function spareWidthOf(columns: readonly HeadColumn[]): number {
  return Math.max(0, FEWEST_DIGITS - widthOf(columns));
}

/** What stands above the rows of a sheet of `awards.xlsx`: title, guidance, and the row of names, by which it is read. */
export function awardHeadOf(title: string, guide: string, columns: readonly HeadColumn[]): SheetPart {
  const spare = spareWidthOf(columns);
  const right = columns.length - (spare === 0 ? 1 : 0);
  const names = columns.flatMap(({ name }, column) =>
    name === '' ? [] : [textCell(HEADER_ROW, column, name, table.head)],
  );
  const heads = columns.map(({ name, width }) => heightOf(name, width, 12, true));
  return {
    cells: [textCell(0, 0, title, outside.guideTitle), textCell(1, 0, guide, outside.remark), ...names],
    merges: [0, 1].map((top) => ({ top, left: 0, right })),
    heights: new Map([
      [0, 22],
      [1, heightOf(guide, widthOf(columns) + spare, 12)],
      [HEADER_ROW, Math.max(HEAD_HEIGHT, ...heads)],
    ]),
  };
}

const widthOf = (columns: readonly HeadColumn[]) => columns.reduce((sum, { width }) => sum + width, 0);
