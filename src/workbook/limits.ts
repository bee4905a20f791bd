/**
 * What a source file may be at most. Far above any honest sheet (3,321 units with 33 components in one long table have
 * 1.1 million cells), and low enough that no file can take more than about a gigabyte of memory.
 */
export const LIMITS = {
  /** Bytes of a file as received. */
  fileBytes: 64 * 2 ** 20,
  /** Bytes of all parts of a workbook after decompression. */
  inflatedBytes: 160 * 2 ** 20,
  /** Parts of a workbook. */
  parts: 10_000,
  /** Cells that hold something, in all sheets of a workbook. */
  cells: 3_000_000,
  /** Rows and columns of a sheet, as in Excel. */
  rows: 1_048_576,
  columns: 16_384,
  /** Seconds for a file of up to four mebibytes, and for each further one: a guard for what no other limit foresees. */
  secondsPerFile: 10,
  secondsPerMebibyte: 2,
} as const;

/** Seconds that reading a file of so many bytes may take. */
export function secondsFor(bytes: number): number {
  return LIMITS.secondsPerFile + LIMITS.secondsPerMebibyte * Math.max(0, Math.ceil(bytes / 2 ** 20) - 4);
}
