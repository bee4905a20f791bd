import { type Zippable, zipSync } from 'fflate';
import { a1 } from '../../src/grid/a1.ts';
import type { SheetRow } from './sheet-rows.ts';

/** Rows that are turned into bytes at once. */
const ROWS_AT_ONCE = 2_000;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Places in `cellXfs` of the styles. */
const GENERAL = 0;
const TWO_DECIMALS = 1;

/**
 * Bytes of an .xlsx workbook of one sheet whose rows come one by one, with shared strings as Excel writes them. The
 * spreadsheet library would hold a million cells as objects first. The same rows give the same bytes on every machine.
 * @param rows texts, numbers, and cells of `pointsCell`
 */
export function streamedWorkbook(
  name: string,
  rows: Iterable<SheetRow>,
  widths: readonly number[],
): Uint8Array {
  const strings = new Map<string, number>();
  const sheet = Buffer.concat([...sheetChunks(rows, widths, strings)]);
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': stringsText(strings),
  };
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts))
    files[path] = typeof part === 'string' ? Buffer.from(`${DECLARATION}${part}`) : part;
  // The first day that a ZIP can name, as local time, which is also how it is written.
  return zipSync(files, { mtime: new Date(1980, 0, 1, 12) });
}

function* sheetChunks(
  rows: Iterable<SheetRow>,
  widths: readonly number[],
  strings: Map<string, number>,
): Generator<Buffer> {
  const columns = widths.map((width, c) => `<col min="${c + 1}" max="${c + 1}" width="${width}"/>`).join('');
  yield Buffer.from(`${DECLARATION}<worksheet xmlns="${MAIN}"><cols>${columns}</cols><sheetData>`);
  let text = '';
  let r = 0;
  for (const row of rows) {
    text += rowText(row, r++, strings);
    if (r % ROWS_AT_ONCE > 0) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(`${text}</sheetData></worksheet>`);
}

function rowText(row: SheetRow, r: number, strings: Map<string, number>): string {
  let cells = '';
  for (const [c, value] of row.entries()) {
    if (value === null) continue;
    const address = a1(r, c);
    if (typeof value === 'string') {
      let place = strings.get(value);
      if (place === undefined) {
        place = strings.size;
        strings.set(value, place);
      }
      cells += `<c r="${address}" t="s"><v>${place}</v></c>`;
    } else if (typeof value === 'number') cells += `<c r="${address}" s="${GENERAL}"><v>${value}</v></c>`;
    else cells += `<c r="${address}" s="${TWO_DECIMALS}"><v>${value.v}</v></c>`;
  }
  return cells === '' ? '' : `<row r="${r + 1}" spans="1:${row.length}">${cells}</row>`;
}

function stringsText(strings: ReadonlyMap<string, number>): string {
  const items = Array.from(strings.keys(), (text) => `<si><t>${escaped(text)}</t></si>`).join('');
  return `<sst xmlns="${MAIN}" uniqueCount="${strings.size}">${items}</sst>`;
}

function contentTypes(): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('workbook', 'sheet.main')}${part('worksheets/sheet1', 'worksheet')}${part('styles', 'styles')}${part('sharedStrings', 'sharedStrings')}</Types>`;
}

function relations(targets: ReadonlyArray<readonly [type: string, target: string]>): string {
  const list = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

/** Two formats: General, and numbers with two decimals. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="2" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
