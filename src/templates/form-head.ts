import type { DataValidation } from 'hucre/xlsx';
import { type FormStamp, formStampText } from '../framework/form-stamp.ts';
import type { Framework } from '../framework/framework.ts';
import { formatDay } from '../i18n/format.ts';
import { formVi } from '../i18n/templates-vi.ts';
import type { FormColumn } from './form-columns.ts';
import { formFactsOf } from './form-facts.ts';
import { outside, table } from './form-styles.ts';
import type { FormUnit } from './form-units.ts';
import { type Block, heightOf, type PlacedCell, type SheetPart, textCell } from './placed-cell.ts';

/** "STT" and the names: the left side of the administrative head. */
const LEFT_COLUMNS = 2;

interface Line {
  readonly text: string;
  readonly style: keyof typeof outside;
}

/**
 * What stands above the table, and its head: nation, unit, title, legal basis, code of the form, facts about the unit.
 * It is kept low, because it stays on the screen while the table scrolls; with facts it is too high for that.
 */
export function formHeadOf(
  framework: Framework,
  unit: FormUnit,
  stamp: FormStamp,
  columns: readonly FormColumn[],
): SheetPart & { readonly headerRow: number; readonly validations: readonly DataValidation[] } {
  const lines = linesOf(framework, unit.name, stamp);
  const facts = formFactsOf(framework.facts, columns, 2 + lines.length);
  const headerRow = 2 + lines.length + facts.rows;
  const letterhead = letterheadOf(unit, columns);
  const width = widthOf(columns);
  const heights = new Map([...letterhead.heights, ...facts.heights]);
  const cells: PlacedCell[] = [...letterhead.cells, ...facts.cells];
  const merges: Block[] = [...letterhead.merges, ...facts.merges];
  lines.forEach(({ text, style }, i) => {
    const row = 2 + i;
    const size = outside[style].font?.size ?? 12;
    cells.push(textCell(row, 0, text, outside[style]));
    merges.push({ top: row, left: 0, right: columns.length - 1 });
    heights.set(row, heightOf(text, width, size, style === 'title') + (style === 'title' ? 8 : 0));
  });
  columns.forEach(({ kind }, column) => {
    cells.push(textCell(headerRow, column, formVi.columns[kind], table.head));
  });
  heights.set(headerRow, 36);
  return { cells, merges, heights, headerRow, validations: facts.validations };
}

function linesOf(framework: Framework, unitName: string, stamp: FormStamp): Line[] {
  // The first basis is the plan or decision that the competition rests on.
  const { title, number, date, issuer } = framework.basis[0]!;
  return [
    { text: formVi.title(framework.year), style: 'title' },
    { text: formVi.basis(title.vi, number, formatDay('vi', date), issuer.vi), style: 'basis' },
    { text: formVi.unit(unitName), style: 'unit' },
    { text: formVi.stamp(formStampText(stamp)), style: 'line' },
    ...(framework.illustrative ? [{ text: formVi.illustrative, style: 'remark' as const }] : []),
    { text: formVi.brief, style: 'remark' },
  ];
}

function letterheadOf(unit: FormUnit, columns: readonly FormColumn[]): SheetPart {
  const last = columns.length - 1;
  const name = unit.name.toLocaleUpperCase('vi');
  const authority = formVi.authority(unit.owner);
  const leftWidth = widthOf(columns.slice(0, LEFT_COLUMNS));
  const cells = [
    textCell(0, 0, authority, outside.authority),
    textCell(0, LEFT_COLUMNS, formVi.nation, outside.nation),
    textCell(1, 0, name, outside.owner),
    textCell(1, LEFT_COLUMNS, formVi.motto, outside.motto),
  ];
  const merges = [0, 1].flatMap((top) => [
    { top, left: 0, right: LEFT_COLUMNS - 1 },
    { top, left: LEFT_COLUMNS, right: last },
  ]);
  const heights = new Map([
    [0, heightOf(authority, leftWidth, 13, true)],
    [1, heightOf(name, leftWidth, 13, true)],
  ]);
  return { cells, merges, heights };
}

function widthOf(columns: readonly FormColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}
