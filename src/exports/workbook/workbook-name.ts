/** Name of a year's workbook in `dist/data/<year>/`. @example workbookName(2025) // => 'bang-diem-2025.xlsx' */
export const workbookName = (year: number): string => `bang-diem-${year}.xlsx`;
