import { strFromU8 } from 'fflate';
import type { WorkBook } from 'xlsx';
import type { Grid } from '../grid/grid.ts';
import { fitsLimits, gridOf, sheetNamed } from './grid-of.ts';
import { LIMITS } from './limits.ts';
import { unpackRead } from './packed-grid.ts';
import { readPlainXlsx } from './plain-xlsx.ts';
import { readParts } from './read-parts.ts';
import { type SheetScan, scanSheetXml } from './scan-sheet-xml.ts';
import { type SheetPart, sheetParts } from './sheet-parts.ts';
import { rootOf, walkTags } from './walk-tags.ts';
import type { WorkbookRead } from './workbook-read.ts';

/** Reads an .xlsx or .xlsm from its parts: what is plain by ourselves, anything else with the spreadsheet library. */
export function readXlsx(parts: ReadonlyMap<string, Uint8Array>, file: string): WorkbookRead {
  const plain = readPlainXlsx(parts);
  return plain === undefined ? readByLibrary(parts, file) : unpackRead({ ok: true, grids: plain }, file);
}

/** Reads any .xlsx with the spreadsheet library. Every part is checked before, and counted against what it found. */
export function readByLibrary(parts: ReadonlyMap<string, Uint8Array>, file: string): WorkbookRead {
  const texts = new Map([...parts].map(([name, part]) => [name, strFromU8(part, true)]));
  const sharedStrings = countTags(texts.get(sharedStringsIn(texts) ?? ''), 'si');
  if (typeof sharedStrings === 'string') return { ok: false, fault: sharedStrings };
  const scans = new Map<string, SheetScan | undefined>();
  for (const [name, text] of texts) {
    const root = rootOf(text);
    if (root !== 'worksheet') {
      const count = countTags(text);
      if (typeof count === 'string') return { ok: false, fault: count };
      if (/^(?:chart|dialog|macro)sheet$/.test(root)) scans.set(name.toLowerCase(), undefined);
      continue;
    }
    const scanned = scanSheetXml(text, sharedStrings);
    if (!scanned.ok) return { ok: false, fault: scanned.fault };
    scans.set(name.toLowerCase(), scanned.scan);
    texts.set(name, scanned.scan.lean);
  }
  const book = readParts(texts);
  if (!fitsLimits(book)) return { ok: false, fault: 'too-large' };
  return withScans(book, sheetsOf(texts), scans, file);
}

function withScans(
  book: WorkBook,
  sheets: readonly SheetPart[],
  scans: ReadonlyMap<string, SheetScan | undefined>,
  file: string,
): WorkbookRead {
  const grids: Grid[] = [];
  // Two sheets of one name would be one in the library's book.
  if (new Set(book.SheetNames).size !== book.SheetNames.length) return { ok: false, fault: 'damaged' };
  for (const [i, name] of book.SheetNames.entries()) {
    const sheet = sheetNamed(book, name);
    const part = sheets[i];
    // A part that is no sheet would be an empty one in the library's book.
    if (sheet === undefined || part === undefined || !scans.has(part.path))
      return { ok: false, fault: 'damaged' };
    const scan = scans.get(part.path);
    const { grid, cells, filled } = gridOf(sheet, file, name);
    // A formula with the result "" is a cell for the library, and none for who counts values.
    if (scan !== undefined && !(filled <= scan.cells && scan.cells <= cells))
      return { ok: false, fault: 'damaged' };
    const hidden = {
      sheet: part.hidden,
      rows: scan?.hidden.rows ?? [],
      columns: scan?.hidden.columns ?? [],
    };
    const hides = hidden.sheet || hidden.rows.length > 0 || hidden.columns.length > 0;
    grids.push(hides ? { ...grid, hidden } : grid);
  }
  return grids.length > 0 ? { ok: true, grids } : { ok: false, fault: 'damaged' };
}

/** Sheets with the paths of their parts in lower case, as the library looks for them. */
function sheetsOf(texts: ReadonlyMap<string, string>): SheetPart[] {
  const workbook = [...texts.keys()].find((name) => /(?:^|\/)workbook\.xml$/.test(name)) ?? '';
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relations = texts.get(`${folder}_rels/${workbook.slice(folder.length)}.rels`) ?? '';
  const sheets = sheetParts(texts.get(workbook) ?? '', relations, folder) ?? [];
  return sheets.map((sheet) => ({ ...sheet, path: sheet.path.toLowerCase() }));
}

const sharedStringsIn = (texts: ReadonlyMap<string, string>) =>
  [...texts.keys()].find((one) => /(?:^|\/)sharedStrings\.xml$/i.test(one));

/** Number of tags of a name, or of all; a fault where the part is broken: the library would go on without any text. */
function countTags(xml = '<none/>', name?: string): number | 'damaged' | 'too-large' {
  let all = 0;
  let count = 0;
  const whole = walkTags(xml, (tag) => {
    all++;
    if (tag.kind !== 'close' && (name === undefined || tag.name === name)) count++;
  });
  if (!whole) return 'damaged';
  return all > LIMITS.tags || (name !== undefined && count > LIMITS.cells) ? 'too-large' : count;
}
