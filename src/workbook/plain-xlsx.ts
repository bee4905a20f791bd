import { decodedPart } from './decoded-part.ts';
import type { PackedGrid } from './packed-grid.ts';
import { readPlainSheet } from './plain-sheet.ts';
import { plainStyles } from './plain-styles.ts';
import type { SheetContext } from './plain-values.ts';
import { readSharedStrings } from './shared-strings.ts';
import { type SheetPart, sheetParts } from './sheet-parts.ts';
import { walkTags } from './walk-tags.ts';

/** Where every office program puts the parts of an .xlsx. */
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const CONTENT = '[Content_Types].xml';
const PACKAGE = '_rels/.rels';
const STYLES = 'xl/styles.xml';
const STRINGS = 'xl/sharedStrings.xml';

/**
 * Reads an .xlsx in which everything is plain, several times as fast as the spreadsheet library. It gives what the
 * library gives, or nothing: tests hold the two against each other over every sheet that they have.
 * @returns undefined where anything is not plain: the library then reads the workbook, and judges it
 */
export function readPlainXlsx(parts: ReadonlyMap<string, Uint8Array>): PackedGrid[] | undefined {
  const text = (name: string) => {
    const part = parts.get(name);
    return part && decodedPart(part);
  };
  const [workbook, relations, styleXml] = [text(WORKBOOK), text(RELATIONS), text(STYLES)];
  if (workbook === undefined || relations === undefined || styleXml === undefined) return undefined;
  // What the library would refuse for parts that are not needed here is no plain workbook.
  if (![CONTENT, PACKAGE].every((name) => walkTags(text(name) ?? '', () => true))) return undefined;
  // Days are not plain, but a workbook that counts them otherwise is odd.
  if (/\bdate1904="(?:1|true)"/.test(workbook)) return undefined;
  const stringPart = parts.get(STRINGS);
  const strings = stringPart === undefined ? [] : readSharedStrings(stringPart);
  const styles = plainStyles(styleXml);
  const sheets = sheetParts(workbook, relations, 'xl/');
  if (strings === undefined || styles === undefined || sheets === undefined || sheets.length === 0)
    return undefined;
  if (new Set(sheets.map(({ name }) => name)).size !== sheets.length) return undefined;
  const grids: PackedGrid[] = [];
  for (const sheet of sheets) {
    const grid = plainGrid(sheet, parts.get(sheet.path), { strings, styles });
    if (grid === undefined) return undefined;
    grids.push(grid);
  }
  return grids;
}

function plainGrid(
  { name, type, hidden: isHidden }: SheetPart,
  part: Uint8Array | undefined,
  context: SheetContext,
): PackedGrid | undefined {
  if (name === undefined || part === undefined || !type.endsWith('/worksheet')) return undefined;
  const sheet = readPlainSheet(part, context);
  if (sheet === undefined) return undefined;
  const { cells, merges, hiddenRows, hiddenColumns } = sheet;
  const hides = isHidden || hiddenRows.length + hiddenColumns.length > 0;
  const hidden = hides ? { sheet: isHidden, rows: hiddenRows, columns: hiddenColumns } : undefined;
  return { sheet: name.normalize('NFC'), cells, merges, hidden };
}
