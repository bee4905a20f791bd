import { strFromU8 } from 'fflate';
import type { Grid } from '../grid/grid.ts';
import { fitsLimits, gridOf, sheetNamed } from './grid-of.ts';
import { readParts } from './read-parts.ts';
import { scanOds } from './scan-ods.ts';
import { walkTags } from './walk-tags.ts';
import type { WorkbookRead } from './workbook-read.ts';

/** Which parts of an .ods are needed. */
export const isOdsPart = (name: string) => /^(?:META-INF\/manifest|content|styles)\.xml$/.test(name);

/** A cell without its shown text: the library would take it for an empty one and lose its value. */
const BARE_CELL = /<((?:[\w.-]+:)?table-cell)\b([^<>]*\bvalue-type=[^<>]*?)\s*\/>/g;

/** Reads an .ods from its parts, checked before the library sees them. */
export function readOds(parts: ReadonlyMap<string, Uint8Array>, file: string): WorkbookRead {
  const texts = new Map([...parts].filter(([name]) => isOdsPart(name)).map(binaryText));
  if (/encryption-data\b/.test(texts.get('META-INF/manifest.xml') ?? ''))
    return { ok: false, fault: 'password' };
  const content = texts.get('content.xml') ?? '';
  const scanned = scanOds(content);
  if (!scanned.ok) return { ok: false, fault: scanned.fault };
  texts.set('content.xml', content.replace(BARE_CELL, '<$1$2></$1>'));
  if (!texts.has('styles.xml')) texts.set('styles.xml', '<styles/>');
  if (!walkTags(texts.get('styles.xml')!, () => {})) return { ok: false, fault: 'damaged' };
  const book = readParts(texts);
  if (!fitsLimits(book)) return { ok: false, fault: 'too-large' };
  const { tables } = scanned;
  if (new Set(book.SheetNames).size !== book.SheetNames.length) return { ok: false, fault: 'damaged' };
  const grids: Grid[] = [];
  for (const [i, name] of book.SheetNames.entries()) {
    const read = sheetNamed(book, name);
    if (read === undefined) return { ok: false, fault: 'damaged' };
    const { grid, values } = gridOf(read, file, name);
    const table = tables.length === book.SheetNames.length ? tables[i] : undefined;
    if (table !== undefined && table.values !== values) return { ok: false, fault: 'damaged' };
    const { sheet = false, rows = [], columns = [] } = table?.hidden ?? {};
    grids.push(
      sheet || rows.length + columns.length > 0 ? { ...grid, hidden: { sheet, rows, columns } } : grid,
    );
  }
  return grids.length > 0 ? { ok: true, grids } : { ok: false, fault: 'damaged' };
}

function binaryText([name, part]: [string, Uint8Array]): [string, string] {
  return [name, strFromU8(part, true)];
}
