/**
 * What a source file may be at most. Far above any honest sheet (3,321 units with 33 components in one long table have
 * 1.1 million cells), and low enough that no file takes more than a gigabyte of memory.
 */
export const LIMITS = {
  /** Bytes of a file as received. */
  fileBytes: 64 * 2 ** 20,
  /** Bytes of all parts of a workbook after decompression: that long table has 60 mebibytes. */
  inflatedBytes: 96 * 2 ** 20,
  /** Parts of a workbook. */
  parts: 10_000,
  /** Tags in all parts of a workbook: a cell has up to six. */
  tags: 12_000_000,
  /** Cells in all sheets of a workbook, those with a format and no value among them. */
  cells: 1_500_000,
  /** Places up to the last cell of each row, in all sheets: one cell at the end of every row has sixteen thousand before it. */
  places: 16_000_000,
  /** Merged blocks of a sheet. */
  merges: 20_000,
  /** Rows and columns of a sheet, as in Excel. */
  rows: 1_048_576,
  columns: 16_384,
  /** Characters in a cell: three times what Excel allows. */
  text: 100_000,
  /** Seconds for a file of up to four mebibytes, and for each further one: a guard for what no other limit foresees. */
  secondsPerFile: 9,
  secondsPerMebibyte: 2,
} as const;

/** Seconds that reading a file of so many bytes may take. */
export function secondsFor(bytes: number): number {
  return LIMITS.secondsPerFile + LIMITS.secondsPerMebibyte * Math.max(0, Math.ceil(bytes / 2 ** 20) - 4);
}
