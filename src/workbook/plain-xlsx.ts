import type { Grid } from '../grid/grid.ts';
import { readPlainSheet, type SheetContext } from './plain-sheet.ts';
import { plainStyles } from './plain-styles.ts';
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
export function readPlainXlsx(parts: ReadonlyMap<string, Uint8Array>, file: string): Grid[] | undefined {
  const text = (name: string) => decoded(parts.get(name));
  const [workbook, relations, styleXml] = [text(WORKBOOK), text(RELATIONS), text(STYLES)];
  if (workbook === undefined || relations === undefined || styleXml === undefined) return undefined;
  // What the library would refuse for parts that are not needed here is no plain workbook.
  if (![CONTENT, PACKAGE].every((name) => walkTags(text(name) ?? '', () => true))) return undefined;
  // Days are not plain, but a workbook that counts them otherwise is odd.
  if (/\bdate1904="(?:1|true)"/.test(workbook)) return undefined;
  const stringXml = parts.has(STRINGS) ? text(STRINGS) : '<sst/>';
  const strings = stringXml === undefined ? undefined : readSharedStrings(stringXml);
  const styles = plainStyles(styleXml);
  const sheets = sheetParts(workbook, relations, 'xl/');
  if (strings === undefined || styles === undefined || sheets === undefined || sheets.length === 0)
    return undefined;
  if (new Set(sheets.map(({ name }) => name)).size !== sheets.length) return undefined;
  const grids: Grid[] = [];
  for (const sheet of sheets) {
    const grid = plainGrid(sheet, decoded(parts.get(sheet.path)), { strings, styles }, file);
    if (grid === undefined) return undefined;
    grids.push(grid);
  }
  return grids;
}

function plainGrid(
  { name, type, hidden }: SheetPart,
  xml: string | undefined,
  context: SheetContext,
  file: string,
): Grid | undefined {
  if (name === undefined || xml === undefined || !type.endsWith('/worksheet')) return undefined;
  const sheet = readPlainSheet(xml, context);
  if (sheet === undefined) return undefined;
  const { rows, merges, hiddenRows, hiddenColumns } = sheet;
  const grid: Grid = { file, sheet: name.normalize('NFC'), rows, merges };
  const hides = hidden || hiddenRows.length + hiddenColumns.length > 0;
  return hides ? { ...grid, hidden: { sheet: hidden, rows: hiddenRows, columns: hiddenColumns } } : grid;
}

function decoded(part: Uint8Array | undefined): string | undefined {
  if (part === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    return undefined;
  }
}
