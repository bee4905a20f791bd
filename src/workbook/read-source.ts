import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import type { WorkbookRead } from './workbook-read.ts';

/** Names of files that can be score sheets. */
const READABLE = /\.(?:xlsx|xlsm|xls|ods|csv)$/i;

/** Reads a source file by what its name says it is. Never throws: what cannot be read is a fault. */
export function readSource(bytes: Uint8Array, file: string): WorkbookRead {
  if (!READABLE.test(file)) return { ok: false, fault: 'unknown-format' };
  return /\.csv$/i.test(file) ? readCsv(bytes, file) : readWorkbook(bytes, file);
}
