import { containerOf } from './container.ts';
import { LIMITS } from './limits.ts';
import { openZip, type Unpacking } from './open-zip.ts';
import { type PackedRead, unpackRead } from './packed-grid.ts';
import { readPlainXlsx } from './plain-xlsx.ts';
import type { WorkbookRead } from './workbook-read.ts';
import { isXlsx, isXlsxPart } from './xlsx-package.ts';

/**
 * Reads a plain .xlsx or .xlsm, the usual score sheet, without the spreadsheet library: a thread that meets no other
 * never loads it. @returns undefined for any other file: `readSource` then reads it, or says why not
 */
export function readPlainSource(bytes: Uint8Array, file: string): WorkbookRead | undefined {
  const packed = readPlainPacked(bytes, file);
  return packed && unpackRead(packed, file);
}

/** The same for who passes on what was read. @param unpacking a faster one than that of a browser */
export function readPlainPacked(
  bytes: Uint8Array,
  file: string,
  unpacking?: Unpacking,
): PackedRead | undefined {
  if (!/\.xls[xm]$/i.test(file) || bytes.length > LIMITS.fileBytes) return undefined;
  if (containerOf(bytes) !== 'zip') return undefined;
  const opened = openZip(bytes, isXlsxPart, unpacking);
  if (!opened.ok || !isXlsx(opened.parts)) return undefined;
  const grids = readPlainXlsx(opened.parts);
  // A part that was not packed is a piece of the file, which is not ours.
  for (const part of opened.parts.values()) if (part.buffer !== bytes.buffer) unpacking?.release?.(part);
  return grids && { ok: true, grids };
}
