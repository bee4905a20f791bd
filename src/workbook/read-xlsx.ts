import { strFromU8 } from 'fflate';
import type { WorkBook } from 'xlsx';
import type { Grid } from '../grid/grid.ts';
import { gridOf } from './grid-of.ts';
import { readParts } from './read-parts.ts';
import { type SheetScan, scanSheetXml } from './scan-sheet-xml.ts';
import { attributeOf, type Tag, walkTags } from './walk-tags.ts';
import type { WorkbookRead } from './workbook-read.ts';

/** Parts of an .xlsx that hold no values: pictures, drawings, colours, comments, macros, people, links to other files. */
const UNREAD =
  /^(?:docProps|customXml|xl\/(?:theme|drawings|charts|media|embeddings|externalLinks|pivot\w*|threadedComments|persons|printerSettings|ctrlProps|diagrams|activeX))\/|\/comments\d*\.xml$|calcChain\.xml$/;

/** Which parts of an .xlsx are needed. */
export const isXlsxPart = (name: string) => /\.(?:xml|rels)$/i.test(name) && !UNREAD.test(name);

/**
 * Reads an .xlsx or .xlsm from its parts. Every part is checked before the library sees it, and what the library found
 * is counted against what the bytes say: nothing is lost in silence.
 */
export function readXlsx(parts: ReadonlyMap<string, Uint8Array>, file: string): WorkbookRead {
  const texts = new Map([...parts].map(([name, part]) => [name, strFromU8(part, true)]));
  const sharedStrings = countSharedStrings(texts);
  if (sharedStrings === undefined) return { ok: false, fault: 'damaged' };
  const scans = new Map<string, SheetScan>();
  for (const [name, text] of texts) {
    if (!/<(?:[\w.-]+:)?worksheet\b/.test(text.slice(0, 2000))) {
      if (!walkTags(text, () => {})) return { ok: false, fault: 'damaged' };
      continue;
    }
    const scanned = scanSheetXml(text, sharedStrings);
    if (!scanned.ok) return { ok: false, fault: scanned.fault };
    scans.set(name, scanned.scan);
    texts.set(name, scanned.scan.lean);
  }
  const book = readParts(texts);
  return withScans(book, sheetsOf(texts), scans, file);
}

function withScans(
  book: WorkBook,
  sheets: readonly SheetPart[],
  scans: ReadonlyMap<string, SheetScan>,
  file: string,
): WorkbookRead {
  const grids: Grid[] = [];
  // Two sheets of one name would be one in the library's book.
  if (new Set(book.SheetNames).size !== book.SheetNames.length) return { ok: false, fault: 'damaged' };
  for (const [i, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (sheet === undefined) return { ok: false, fault: 'damaged' };
    const part = sheets[i];
    const scan = part === undefined ? undefined : scans.get(part.path);
    const { grid, cells } = gridOf(sheet, file, name);
    if (scan !== undefined && scan.cells !== cells) return { ok: false, fault: 'damaged' };
    const hidden = {
      sheet: part?.hidden === true,
      rows: scan?.hidden.rows ?? [],
      columns: scan?.hidden.columns ?? [],
    };
    const hides = hidden.sheet || hidden.rows.length > 0 || hidden.columns.length > 0;
    grids.push(hides ? { ...grid, hidden } : grid);
  }
  return grids.length > 0 ? { ok: true, grids } : { ok: false, fault: 'damaged' };
}

/** Where a sheet of the workbook stands, in the order of its tabs. */
interface SheetPart {
  readonly path: string;
  readonly hidden: boolean;
}

function sheetsOf(texts: ReadonlyMap<string, string>): SheetPart[] {
  const workbook = [...texts.keys()].find((name) => /(?:^|\/)workbook\.xml$/.test(name)) ?? '';
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const targets = new Map<string, string>();
  const related = texts.get(`${folder}_rels/${workbook.slice(folder.length)}.rels`) ?? '';
  walkTags(related, (tag) => {
    if (tag.name !== 'Relationship' || tag.kind === 'close') return;
    const target = attributeOf(tag.attributes, 'Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    targets.set(attributeOf(tag.attributes, 'Id') ?? '', path);
  });
  const sheets: SheetPart[] = [];
  walkTags(texts.get(workbook) ?? '', (tag: Tag) => {
    if (tag.name !== 'sheet' || tag.kind === 'close') return;
    // "r:id", not "sheetId": the name must stand alone.
    const path = targets.get(attributeOf(tag.attributes, 'id') ?? '') ?? '';
    sheets.push({ path, hidden: /idden$/.test(attributeOf(tag.attributes, 'state') ?? '') });
  });
  return sheets;
}

/** Number of shared texts; undefined where the part is broken: the library would go on without any text. */
function countSharedStrings(texts: ReadonlyMap<string, string>): number | undefined {
  const name = [...texts.keys()].find((one) => /(?:^|\/)sharedStrings\.xml$/i.test(one));
  if (name === undefined) return 0;
  let count = 0;
  const whole = walkTags(texts.get(name)!, (tag) => {
    if (tag.name === 'si' && tag.kind !== 'close') count++;
  });
  return whole ? count : undefined;
}
