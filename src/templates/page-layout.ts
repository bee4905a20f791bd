import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import { formVi } from '../i18n/templates-vi.ts';
import { letterOf } from './placed-cell.ts';

type NamedRanges = NonNullable<WriteOptions['namedRanges']>;

/** Inches, the unit of the file, of a length in millimetres. */
const inches = (mm: number) => Math.round((mm / 25.4) * 1000) / 1000;

/** A4 across, since the evidence needs the width; margins of an administrative paper; the number centred above every page but the first. */
export const PAGE: Pick<WriteSheet, 'pageSetup' | 'headerFooter'> = {
  pageSetup: {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: inches(20),
      bottom: inches(20),
      left: inches(30),
      right: inches(15),
      header: inches(10),
      footer: inches(10),
    },
  },
  headerFooter: { oddHeader: '&C&"Times New Roman,Regular"&13&P', differentFirst: true },
};

/** No password: the locks guard against slips, not against people. Widths and heights may be changed. */
export const PROTECTION: WriteSheet['protection'] = {
  sheet: true,
  objects: true,
  scenarios: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
};

/** What is printed, and the row that is repeated on every page. */
export function printNames(headerRow: number, lastRow: number, lastColumn: number): NamedRanges {
  const range = `'${formVi.sheet}'!$A$1:$${letterOf(lastColumn)}$${lastRow + 1}`;
  return [{ name: '_xlnm.Print_Area', range, scope: formVi.sheet }, repeatedRow(formVi.sheet, headerRow)];
}

/**
 * The 0-based row of a sheet that is repeated on every page. As a name of our own, because the library writes the name
 * of a sheet with a space in it without quotation marks, which Excel calls damage.
 */
export function repeatedRow(sheet: string, row: number): NamedRanges[number] {
  return { name: '_xlnm.Print_Titles', range: `'${sheet}'!$${row + 1}:$${row + 1}`, scope: sheet };
}
