import { containerOf } from './container.ts';
import { LIMITS } from './limits.ts';
import { openZip } from './open-zip.ts';
import { readPlainXlsx } from './plain-xlsx.ts';
import type { WorkbookRead } from './workbook-read.ts';
import { isXlsx, isXlsxPart } from './xlsx-package.ts';

/**
 * Reads a plain .xlsx or .xlsm, the usual score sheet, without the spreadsheet library: a thread that meets no other
 * never loads it. @returns undefined for any other file: `readSource` then reads it, or says why not
 */
export function readPlainSource(bytes: Uint8Array, file: string): WorkbookRead | undefined {
  if (!/\.xls[xm]$/i.test(file) || bytes.length > LIMITS.fileBytes) return undefined;
  if (containerOf(bytes) !== 'zip') return undefined;
  const opened = openZip(bytes, isXlsxPart);
  if (!opened.ok || !isXlsx(opened.parts)) return undefined;
  const grids = readPlainXlsx(opened.parts, file);
  return grids && { ok: true, grids };
}
