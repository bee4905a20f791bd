import { read, set_cptable } from 'xlsx';
import * as codePages from 'xlsx/dist/cpexcel.full.mjs';
import type { Span } from '../grid/grid.ts';
import { addSpan } from './add-span.ts';
import { containerOf } from './container.ts';
import { fitsLimits, gridOf, sheetNamed } from './grid-of.ts';
import { isSoundBiff } from './is-sound-biff.ts';
import { isSoundCompound } from './is-sound-compound.ts';
import { LIMITS } from './limits.ts';
import { openZip } from './open-zip.ts';
import { isOdsPart, readOds } from './read-ods.ts';
import { READING } from './read-parts.ts';
import { readXlsx } from './read-xlsx.ts';
import type { WorkbookRead } from './workbook-read.ts';
import { isXlsx, isXlsxPart } from './xlsx-package.ts';

// Without the tables, a .xls that was saved under an old Vietnamese code page comes out as question marks.
set_cptable(codePages);

/**
 * Reads an office workbook (.xlsx .xlsm .xls .ods) into grids. Never throws: what cannot be read is a fault. A broken
 * .xls can make the library loop, which only the caller can end: `secondsFor` says when.
 * @param file name that the grids carry, relative to the data folder
 */
export function readWorkbook(bytes: Uint8Array, file: string): WorkbookRead {
  if (bytes.length > LIMITS.fileBytes) return { ok: false, fault: 'too-large' };
  // The library would also "read" HTML, CSV and plain text under any name, and guess their numbers.
  const container = containerOf(bytes);
  if (container === undefined) return { ok: false, fault: 'not-a-workbook' };
  try {
    return container === 'zip' ? readZip(bytes, file) : readXls(bytes, file);
  } catch (error) {
    const locked = error instanceof Error && LOCKED.test(error.message);
    return { ok: false, fault: locked ? 'password' : 'damaged' };
  }
}

/**
 * What the library says of a password: of .xls and .xlsx, of .ods, of a ZIP. Its other words on encryption ("ECMA-376
 * Encrypted file missing …", "EncryptionInfo mismatch") speak of a container that is broken.
 */
const LOCKED = /^(?:File is password-protected|Unsupported ODS Encryption$|Unsupported ZIP encryption$)/;

function readZip(bytes: Uint8Array, file: string): WorkbookRead {
  const opened = openZip(bytes, (name) => isXlsxPart(name) || isOdsPart(name));
  if (!opened.ok) return { ok: false, fault: opened.fault };
  const { parts } = opened;
  if (parts.has('META-INF/manifest.xml') && parts.has('content.xml')) return readOds(parts, file);
  if (isXlsx(parts)) return readXlsx(parts, file);
  // Some other ZIP, such as a .docx.
  return { ok: false, fault: 'not-a-workbook' };
}

/** Reads a compound file, .xls. Its row heights and column widths are read only for what is hidden. */
function readXls(bytes: Uint8Array, file: string): WorkbookRead {
  if (!isSoundCompound(bytes) || !isSoundBiff(bytes)) return { ok: false, fault: 'damaged' };
  const book = read(bytes, { ...READING, type: 'array', cellStyles: true });
  if (!fitsLimits(book)) return { ok: false, fault: 'too-large' };
  const states = book.Workbook?.Sheets ?? [];
  const grids = book.SheetNames.map((name, i) => {
    const sheet = sheetNamed(book, name)!;
    const { grid } = gridOf(sheet, file, name);
    const hidden = {
      sheet: (states[i]?.Hidden ?? 0) !== 0,
      rows: spansOf(sheet['!rows'] ?? []),
      columns: spansOf(sheet['!cols'] ?? []),
    };
    return hidden.sheet || hidden.rows.length + hidden.columns.length > 0 ? { ...grid, hidden } : grid;
  });
  return grids.length > 0 ? { ok: true, grids } : { ok: false, fault: 'damaged' };
}

function spansOf(parts: ReadonlyArray<{ readonly hidden?: boolean } | undefined>): Span[] {
  const spans: Span[] = [];
  parts.forEach((part, i) => {
    if (part?.hidden === true) addSpan(spans, i);
  });
  return spans;
}
