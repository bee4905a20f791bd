import type { CellValue } from 'hucre/xlsx';
import type { YearDataset } from '../../dataset/site.ts';
import type { exportsVi } from '../../i18n/exports-vi.ts';
import type { Field, PublishedTable } from '../published-table.ts';

/** What a column's cells hold, and thus how they show it. */
export type ColumnFormat = 'text' | 'points' | 'share' | 'whole';

/** A column of a sheet. `width` is in characters. */
export interface SheetColumn {
  readonly key: keyof typeof exportsVi.column;
  readonly width: number;
  readonly format: ColumnFormat;
}

/** A sheet: one table from A1 on, with one header row. Its texts stand in the catalogue under the keys. */
export interface WorkbookSheet {
  readonly key: keyof typeof exportsVi.sheet;
  readonly columns: readonly SheetColumn[];
  readonly rows: ReadonlyArray<readonly CellValue[]>;
}

export const column = (
  key: SheetColumn['key'],
  width: number,
  format: ColumnFormat = 'text',
): SheetColumn => ({ key, width, format });

/** A row of a published table by the names of its fields. */
type Named = Readonly<Record<string, Field>>;

/** Rows of a sheet from those of a published table: the workbook shows the figures of the CSV files and no others. */
export function sheetRows(
  table: PublishedTable,
  dataset: YearDataset,
  cells: (row: Named) => readonly CellValue[],
): CellValue[][] {
  const names = table.fields.map(({ name }) => name);
  return Array.from(table.rows(dataset), (row) => [
    ...cells(Object.fromEntries(names.map((name, i) => [name, row[i] ?? null]))),
  ]);
}

/** A figure of a CSV file as a number: it has at most six decimals, which a double gives back as they are. */
export const numberOf = (field: Field | undefined): number | null =>
  field === null || field === undefined ? null : Number(field);

/** Control characters that no XML file may hold, and lone halves of surrogate pairs. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text that a workbook can hold; line breaks and tabs stay. */
export const textOf = (field: Field | undefined): string | null =>
  field === null || field === undefined
    ? null
    : String(field).replace(FORBIDDEN, (sign) => (/[\t\n]/.test(sign) ? sign : ' '));
