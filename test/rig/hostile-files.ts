import { crc32, deflateRawSync } from 'node:zlib';
import { CFB } from 'xlsx';
import type { WorkbookFault } from '../../src/workbook/workbook-read.ts';
import { passwordOds, passwordWorkbook, xlsWithRecord } from './archives.ts';
import { workbookBytes } from './workbooks.ts';

/** A broken or hostile source file, built when it is needed. */
export interface HostileFile {
  readonly name: string;
  /** Why it is refused; null: it is read, and does no harm. */
  readonly fault: WorkbookFault | null;
  /** Takes more than a moment or than a few mebibytes to build and read: such files are measured in a process each. */
  readonly heavy?: true;
  readonly bytes: () => Uint8Array;
}

/** A part of a ZIP, and where its headers lie about it. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly statedSize?: number;
  readonly statedCrc?: number;
  /** General purpose flags: 1 means encrypted. */
  readonly flags?: number;
  /** Takes the bytes of an earlier part for its own. */
  readonly sharesWith?: number;
  /** Sizes stand in an extra field of eight bytes each, as in a ZIP of more than four gibibytes. */
  readonly zip64?: boolean;
}

/** A ZIP as stated, however wrong that is. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const chunks: Buffer[] = [];
  const list: Buffer[] = [];
  const places: Array<{ at: number; packed: Buffer; size: number; crc: number }> = [];
  let at = 0;
  for (const { name, content, statedSize, statedCrc, flags = 0, sharesWith, zip64 = false } of parts) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    const shared = sharesWith === undefined ? undefined : places[sharesWith];
    const packed = shared?.packed ?? deflateRawSync(bytes, { level: 6 });
    const place = shared ?? { at, packed, size: bytes.length, crc: crc32(bytes) };
    places.push(place);
    const size = statedSize ?? place.size;
    const crc = statedCrc ?? place.crc;
    const label = Buffer.from(name);
    if (shared === undefined) {
      const local = Buffer.alloc(30);
      local.writeUInt32LE(0x04034b50);
      local.writeUInt16LE(20, 4);
      local.writeUInt16LE(flags, 6);
      local.writeUInt16LE(8, 8);
      local.writeUInt32LE(crc, 14);
      local.writeUInt32LE(packed.length, 18);
      local.writeUInt32LE(Math.min(size, 0xffffffff), 22);
      local.writeUInt16LE(label.length, 26);
      chunks.push(local, label, packed);
      at += 30 + label.length + packed.length;
    }
    const extra = Buffer.alloc(zip64 ? 20 : 0);
    if (zip64) {
      extra.writeUInt16LE(1);
      extra.writeUInt16LE(16, 2);
      extra.writeBigUInt64LE(BigInt(size), 4);
      extra.writeBigUInt64LE(BigInt(packed.length), 12);
    }
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(zip64 ? 0xffffffff : packed.length, 20);
    entry.writeUInt32LE(zip64 ? 0xffffffff : size, 24);
    entry.writeUInt16LE(label.length, 28);
    entry.writeUInt16LE(extra.length, 30);
    entry.writeUInt32LE(place.at, 42);
    list.push(entry, label, extra);
  }
  const contents = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 10);
  end.writeUInt32LE(contents.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...chunks, contents, end]));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relations = (list: string) => `${HEAD}<Relationships xmlns="${RELATIONS}">${list}</Relationships>`;
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const sheetXml = (data: string, { before = '', after = '' } = {}) =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;

/** Three cells, as most sheets below have. */
const THREE =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row><row r="3"><c r="C3"><v>2.5</v></c></row>';

/** The parts of a small workbook that is whole. @param names of its sheets, which are all alike */
export function xlsxParts(
  names: readonly string[] = ['x'],
  sheet = sheetXml(THREE),
): Map<string, string | Uint8Array> {
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const sheets = names.map((_, i) => `worksheets/sheet${i + 1}`);
  return new Map<string, string | Uint8Array>([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook', 'sheet.main')}${sheets.map((one) => type(one, 'worksheet')).join('')}${type('styles', 'styles')}${type('sharedStrings', 'sharedStrings')}</Types>`,
    ],
    ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        `${sheets.map((one, i) => relation(`rId${i + 1}`, 'worksheet', `${one}.xml`)).join('')}${relation('rIdStyles', 'styles', 'styles.xml')}${relation('rIdTexts', 'sharedStrings', 'sharedStrings.xml')}`,
      ),
    ],
    ...sheets.map((one): [string, string] => [`xl/${one}.xml`, sheet]),
    [
      'xl/styles.xml',
      `${HEAD}<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
    ],
    ['xl/sharedStrings.xml', `${HEAD}<sst xmlns="${MAIN}" count="1" uniqueCount="1"><si><t>a</t></si></sst>`],
  ]);
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A container of parts, some replaced (by text or bytes), added or, where undefined, taken away. */
export function zipWith(
  parts: ReadonlyMap<string, string | Uint8Array>,
  change: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): Uint8Array {
  const all = new Map<string, string | Uint8Array | undefined>([...parts, ...Object.entries(change)]);
  return zipOf([...all].flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }])));
}

const xlsxWith = (change: Readonly<Record<string, string | Uint8Array | undefined>>) =>
  zipWith(xlsxParts(), change);
/** A workbook with this one sheet. */
export const xlsxOfSheet = (data: string, around?: { before?: string; after?: string }) =>
  xlsxWith({ 'xl/worksheets/sheet1.xml': sheetXml(data, around) });

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMES = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="${ODF}:${name}:1.0"`)
  .join(' ');
/** The parts of a small .ods. @param tables XML of its tables */
function odsParts(tables: string): Map<string, string> {
  return new Map([
    ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
    [
      'META-INF/manifest.xml',
      `${HEAD}<manifest:manifest xmlns:manifest="${ODF}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>`,
    ],
    ['styles.xml', `${HEAD}<office:document-styles ${NAMES}/>`],
    [
      'content.xml',
      `${HEAD}<office:document-content ${NAMES}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ],
  ]);
}
export const odsTable = (rows: string, name = 'x') =>
  `<table:table table:name="${name}">${rows}</table:table>`;
const odsRow = (cells: string, repeat = 1) =>
  `<table:table-row${repeat > 1 ? ` table:number-rows-repeated="${repeat}"` : ''}>${cells}</table:table-row>`;
const odsCell = (value: number, repeat = 1) =>
  `<table:table-cell${repeat > 1 ? ` table:number-columns-repeated="${repeat}"` : ''} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
export const odsOf = (tables: string, change: Readonly<Record<string, string | undefined>> = {}) =>
  zipWith(odsParts(tables), change);

/** A part with a document type whose ten entities each name the one before ten times: a billion words. */
function laughing(part: string): string {
  const entities = Array.from({ length: 10 }, (_, i) =>
    i === 0 ? '<!ENTITY l0 "lol">' : `<!ENTITY l${i} "${`&l${i - 1};`.repeat(10)}">`,
  );
  const root = /<(?!\?)[^>]*>/.exec(part)!;
  return `${part.slice(0, root.index)}<!DOCTYPE x [${entities.join('')}]>${part.slice(root.index)}`.replace(
    '<t>a</t>',
    '<t>&l9;</t>',
  );
}

const XLSX_PARTS = [...xlsxParts()].map(([name, content]) => [name, String(content)] as const);
const ODS_PARTS = [...odsParts(odsTable(odsRow(odsCell(1))))];

/** Letters of a 0-based column. */
function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** So many numbers, in rows of this many columns, as the data of a sheet. */
export function manyCells(count: number, columns: number, cell = '<v>1</v>'): string {
  const names = Array.from({ length: columns }, (_, c) => columnName(c));
  const rows: string[] = [];
  for (let r = 1; r <= Math.ceil(count / columns); r++)
    rows.push(`<row r="${r}">${names.map((name) => `<c r="${name}${r}">${cell}</c>`).join('')}</row>`);
  return rows.join('');
}

const MIB = 2 ** 20;
const bomb = (gigabytes: number) => {
  // Built from one packed piece: deflate of zeros by a gigabyte would take longer than the test.
  const piece = Buffer.alloc(64 * MIB);
  return { piece, times: gigabytes * 16 };
};

/** Zeros packed a thousand to one: pieces of one stream, each ended by a full flush, so that they can be put in a row. */
function packedZeros(gigabytes: number): Buffer {
  const { piece, times } = bomb(gigabytes);
  const block = deflateRawSync(piece, { level: 9, finishFlush: 3 });
  return Buffer.concat([...Array.from({ length: times }, () => block), Buffer.from([3, 0])]);
}

/** A workbook whose sheet is three gigabytes of zeros in three megabytes. @param stated its size as the headers say */
function zipBomb(stated: number): Uint8Array {
  const packed = packedZeros(3);
  const whole = Buffer.from(xlsxWith({ 'xl/worksheets/sheet1.xml': undefined }));
  const end = whole.length - 22;
  const listAt = whole.readUInt32LE(end + 16);
  const label = Buffer.from('xl/worksheets/sheet1.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(stated, 22);
  local.writeUInt16LE(label.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(stated, 24);
  entry.writeUInt16LE(label.length, 28);
  entry.writeUInt32LE(listAt, 42);
  const tail = Buffer.from(whole.subarray(end));
  const count = whole.readUInt16LE(end + 8) + 1;
  tail.writeUInt16LE(count, 8);
  tail.writeUInt16LE(count, 10);
  tail.writeUInt32LE(listAt + 30 + label.length + packed.length, 16);
  return new Uint8Array(
    Buffer.concat([
      whole.subarray(0, listAt),
      local,
      label,
      packed,
      whole.subarray(listAt, end),
      entry,
      label,
      tail,
    ]),
  );
}

/** A sheet ends in what the library would read to its end. */
const wide = (what: string) => ({ after: what });
const WHOLE = 'A1:XFD1048576';

const smallXls = () => Buffer.from(workbookBytes([{ name: 'x', rows: [['a', 1]] }], 'xls'));
/** An .xls with a number of its header or its tables of sectors changed. */
function xlsWith(change: (bytes: Buffer, places: { fat: number; directory: number }) => void): Uint8Array {
  const bytes = smallXls();
  const sector = (number: number) => 512 * (number + 1);
  change(bytes, { fat: sector(bytes.readInt32LE(0x4c)), directory: sector(bytes.readInt32LE(0x30)) });
  return new Uint8Array(bytes);
}

/** A compound file of so many sectors, half of which each lead into the same long chain of the others. */
function manyHeads(sectors: number): Uint8Array {
  const fatSectors = Math.ceil(sectors / 127);
  const total = sectors + fatSectors;
  const bytes = Buffer.alloc(512 * (total + 1));
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeInt32LE(fatSectors, 44);
  bytes.writeInt32LE(0, 48);
  bytes.writeInt32LE(4096, 56);
  bytes.writeInt32LE(-2, 60);
  bytes.writeInt32LE(-2, 68);
  for (let i = 0; i < 109; i++) bytes.writeInt32LE(i < fatSectors ? sectors + i : -1, 76 + 4 * i);
  const half = Math.floor(sectors / 2);
  for (let i = 0; i < total; i++) {
    const next = i >= sectors ? -3 : i < half ? half : i + 1 < sectors ? i + 1 : -2;
    bytes.writeInt32LE(i === 0 ? -2 : next, 512 * (sectors + 1) + 4 * i);
  }
  return new Uint8Array(bytes);
}

/** An .xls that other records than the library's stand in. */
const biff = (type: number, body: readonly number[], length = body.length) =>
  xlsWithRecord([type & 255, type >> 8, length & 255, length >> 8, ...body]);

/** Bytes that are the same in every run and look like nothing. */
function noise(length: number, seed = 1): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[i] = state >>> 16;
  }
  return bytes;
}
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const text = (content: string) => new TextEncoder().encode(content);

const docx = () =>
  zipOf([
    {
      name: '[Content_Types].xml',
      content: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    { name: '_rels/.rels', content: relations(relation('rId1', 'officeDocument', 'word/document.xml')) },
    { name: 'word/document.xml', content: `${HEAD}<w:document xmlns:w="http://w"><w:body/></w:document>` },
  ]);

const file = (name: string, fault: WorkbookFault | null, bytes: () => Uint8Array): HostileFile => ({
  name,
  fault,
  bytes,
});
const heavy = (name: string, fault: WorkbookFault | null, bytes: () => Uint8Array): HostileFile => ({
  name,
  fault,
  bytes,
  heavy: true,
});

/** Sheet names that programs stumble over. */
export const STRANGE_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'n'.repeat(300),
  'a\u0001\u001b[2Jb',
  "=cmd|' /C calc'!A0",
  '../../etc/passwd',
  '\u202Eslx.tset',
  '',
] as const;

export const HOSTILE_FILES: readonly HostileFile[] = [
  // Containers.
  heavy('bomb-honest.xlsx', 'too-large', () => zipBomb(3 * 2 ** 30)),
  heavy('bomb-that-lies.xlsx', 'damaged', () => zipBomb(100)),
  heavy('bomb-that-lies-a-lot.xlsx', 'damaged', () => zipBomb(90 * MIB)),
  heavy('bomb-of-many-parts.xlsx', 'too-large', () =>
    zipWith(
      xlsxParts(),
      Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`xl/more${i}.xml`, new Uint8Array(MIB)])),
    ),
  ),
  file('overlapping.xlsx', 'damaged', () =>
    zipOf([
      ...[...xlsxParts()].map(([name, content]) => ({ name, content })),
      // Not packed well, so that all stated sizes together still fit into the file.
      { name: 'xl/media/image1.png', content: noise(60_000) },
      { name: 'xl/more0.xml', content: '', sharesWith: 4 },
      { name: 'xl/more1.xml', content: '', sharesWith: 4 },
    ]),
  ),
  file('same-part-twice.xlsx', 'damaged', () =>
    zipOf(
      [...xlsxParts(), ['xl/workbook.xml', 'other'] as const].map(([name, content]) => ({ name, content })),
    ),
  ),
  heavy('many-entries.xlsx', 'too-large', () =>
    zipOf([
      ...[...xlsxParts()].map(([name, content]) => ({ name, content })),
      ...Array.from({ length: 60_000 }, (_, i) => ({ name: `xl/more${i}.xml`, content: '' })),
    ]),
  ),
  file('zip64.xlsx', null, () =>
    zipOf([...xlsxParts()].map(([name, content]) => ({ name, content, zip64: true }))),
  ),
  file('zip64-that-lies.xlsx', 'too-large', () =>
    zipOf([...xlsxParts()].map(([name, content]) => ({ name, content, zip64: true, statedSize: 2 ** 45 }))),
  ),
  file('wrong-check-sum.xlsx', 'damaged', () =>
    zipOf([...xlsxParts()].map(([name, content]) => ({ name, content, statedCrc: 7 }))),
  ),
  file('encrypted-zip.xlsx', 'password', () =>
    zipOf([...xlsxParts()].map(([name, content]) => ({ name, content, flags: 1 }))),
  ),
  file('names-that-climb.xlsx', null, () =>
    xlsxWith({ '../../etc/passwd.xml': '<a/>', '/xl/../x.xml': '<a/>' }),
  ),
  file('part-named-proto.xlsx', null, () =>
    xlsxWith({ '__proto__/a.xml': '<a/>', 'constructor.xml': '<a/>' }),
  ),
  file('truncated.xlsx', 'damaged', () => xlsxWith({}).slice(0, 700)),
  file('truncated.ods', 'damaged', () => odsOf(odsTable(odsRow(odsCell(1)))).slice(0, 500)),
  file('truncated.xls', 'damaged', () => new Uint8Array(smallXls().subarray(0, 1100))),
  file('random.xlsx', 'not-a-workbook', () => noise(5000)),
  file('random-zip.xlsx', 'damaged', () => new Uint8Array([0x50, 0x4b, 3, 4, ...noise(5000)])),
  file('random.xls', 'damaged', () => new Uint8Array([...COMPOUND, ...noise(5000)])),

  // Entities.
  ...XLSX_PARTS.map(([name, content]) =>
    file(`entities-${name.replaceAll(/[^a-zA-Z0-9]/g, '-')}.xlsx`, 'damaged', () =>
      xlsxWith({ [name]: laughing(content) }),
    ),
  ),
  file('entities-content.ods', 'damaged', () =>
    zipWith(new Map(ODS_PARTS), { 'content.xml': laughing(ODS_PARTS[3]![1]) }),
  ),
  file('entities-styles.ods', 'damaged', () =>
    zipWith(new Map(ODS_PARTS), { 'styles.xml': laughing(ODS_PARTS[2]![1]) }),
  ),
  // OpenOffice 2 wrote a document type into this one part; nothing of it is read but the word "encryption".
  file('entities-manifest.ods', null, () =>
    zipWith(new Map(ODS_PARTS), { 'META-INF/manifest.xml': laughing(ODS_PARTS[1]![1]) }),
  ),

  // Sheets that claim to be large.
  file('claims-a-billion-cells.xlsx', null, () =>
    xlsxOfSheet(THREE, { before: `<dimension ref="${WHOLE}"/>` }),
  ),
  file('column-beyond.xlsx', 'too-large', () => xlsxOfSheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')),
  file('million-columns.xlsx', 'too-large', () => xlsxOfSheet('<row r="1"><c r="BDWGN1"><v>1</v></c></row>')),
  file('endless-column.xlsx', 'too-large', () =>
    xlsxOfSheet(`<row r="1"><c r="${'Z'.repeat(5000)}1"><v>1</v></c></row>`),
  ),
  file('row-beyond.xlsx', 'too-large', () =>
    xlsxOfSheet('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
  ),
  file('row-of-a-billion.xlsx', 'too-large', () =>
    xlsxOfSheet('<row r="1e9"><c r="A1000000000"><v>1</v></c></row>'),
  ),
  file('row-negative.xlsx', 'damaged', () => xlsxOfSheet('<row r="-1"><c r="A1"><v>1</v></c></row>')),
  file('no-addresses-far.xlsx', 'too-large', () =>
    xlsxOfSheet(`<row r="1">${'<c><v>1</v></c>'.repeat(20_000)}</row>`),
  ),
  file('last-cell-only.xlsx', null, () =>
    xlsxOfSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  ),
  heavy('last-column-of-every-row.xlsx', 'too-large', () =>
    xlsxOfSheet(
      Array.from(
        { length: 20_000 },
        (_, r) => `<row r="${r + 1}"><c r="XFD${r + 1}"><v>1</v></c></row>`,
      ).join(''),
    ),
  ),
  file('sheet-behind-a-remark.xlsx', 'too-large', () =>
    xlsxWith({
      'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="BDWGN1"><v>1</v></c></row>').replace(
        '<worksheet',
        `<?remark ${'x'.repeat(5000)}?><worksheet`,
      ),
    }),
  ),
  heavy('five-million-cells.xlsx', 'too-large', () => xlsxOfSheet(manyCells(5_000_000, 50))),
  heavy('ten-million-bare-cells.xlsx', 'too-large', () =>
    xlsxOfSheet(`<row>${'<c/>'.repeat(16_000)}</row>`.repeat(625)),
  ),
  heavy('texts-of-150-mebibytes.xlsx', 'too-large', () =>
    xlsxWith({
      'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}"><si><t>${'a'.repeat(150 * MIB)}</t></si></sst>`,
    }),
  ),
  heavy('ten-million-texts.xlsx', 'too-large', () =>
    xlsxWith({
      'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${'<si><t>a</t></si>'.repeat(9_000_000)}</sst>`,
    }),
  ),
  heavy('forty-million-tags.xlsx', 'too-large', () =>
    xlsxWith({
      'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${'<a/>'.repeat(38_000_000)}</styleSheet>`,
    }),
  ),
  heavy('many-empty-merges.xlsx', null, () => xlsxOfSheet(THREE, wide('<mergeCells/>'.repeat(2_000_000)))),
  heavy('million-merges.xlsx', 'too-large', () =>
    xlsxOfSheet(THREE, wide(`<mergeCells>${`<mergeCell ref="${WHOLE}"/>`.repeat(1_500_000)}</mergeCells>`)),
  ),
  ...[
    ['links', `<hyperlinks><hyperlink ref="${WHOLE}" location="a"/></hyperlinks>`],
    ['merge', `<mergeCells><mergeCell ref="${WHOLE}"/></mergeCells>`],
    [
      'validation',
      `<dataValidations><dataValidation sqref="${WHOLE}" type="list"><formula1>1</formula1></dataValidation></dataValidations>`,
    ],
    [
      'formats',
      `<conditionalFormatting sqref="${WHOLE}"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>`,
    ],
    ['filter', `<autoFilter ref="${WHOLE}"/>`],
  ].map(([name, xml]) =>
    file(`${name}-over-the-whole-sheet.xlsx`, null, () => xlsxOfSheet(THREE, wide(xml!))),
  ),
  file('columns-to-a-billion.xlsx', null, () =>
    xlsxOfSheet(THREE, { before: '<cols><col min="1" max="1000000000" width="9" hidden="1"/></cols>' }),
  ),
  file('columns-without-numbers.xlsx', null, () =>
    xlsxOfSheet(THREE, { before: '<cols><col min="x" max="-1e999" hidden="1"/><col hidden="1"/></cols>' }),
  ),
  file('array-formula-over-the-sheet.xlsx', null, () =>
    xlsxOfSheet(`<row r="1"><c r="A1"><f t="array" ref="${WHOLE}">1</f><v>1</v></c></row>`),
  ),
  file('shared-formula-over-the-sheet.xlsx', null, () =>
    xlsxOfSheet(`<row r="1"><c r="A1"><f t="shared" si="999999999" ref="${WHOLE}">1</f><v>1</v></c></row>`),
  ),
  file('names-over-everything.xlsx', null, () =>
    xlsxWith({
      'xl/workbook.xml': String(xlsxParts().get('xl/workbook.xml')).replace(
        '</sheets>',
        `</sheets><definedNames><definedName name="__proto__">x!$A$1:$XFD$1048576</definedName></definedNames>`,
      ),
    }),
  ),
  file('deep.xlsx', 'damaged', () => xlsxOfSheet(`${'<a>'.repeat(100_000)}`)),
  file('deep-and-closed.xlsx', null, () =>
    xlsxOfSheet(THREE, wide(`<extLst>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</extLst>`)),
  ),
  file('long-names.xlsx', 'damaged', () => xlsxOfSheet(`<${'a'.repeat(5 * MIB)}`)),

  // .ods
  file('rows-of-a-billion.ods', 'too-large', () => odsOf(odsTable(odsRow(odsCell(1), 1e9)))),
  file('columns-of-a-billion.ods', 'too-large', () => odsOf(odsTable(odsRow(odsCell(1, 1e9))))),
  file('empty-rows-of-a-billion.ods', null, () =>
    odsOf(odsTable(`${odsRow(odsCell(1))}${odsRow('<table:table-cell/>', 1e9)}`)),
  ),
  file('empty-columns-of-a-billion.ods', null, () =>
    odsOf(
      odsTable(
        `<table:table-column table:number-columns-repeated="1000000000" table:visibility="collapse"/>${odsRow(`${odsCell(1)}<table:table-cell table:number-columns-repeated="1000000000"/>`)}`,
      ),
    ),
  ),
  file('empty-rows-then-one.ods', 'too-large', () =>
    odsOf(odsTable(`${odsRow('<table:table-cell/>', 1e9)}${odsRow(odsCell(1))}`)),
  ),
  file('spans-of-a-billion.ods', null, () =>
    odsOf(
      odsTable(
        odsRow(
          '<table:table-cell table:number-columns-spanned="1000000000" table:number-rows-spanned="1000000000" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>',
        ),
      ),
    ),
  ),
  file('spaces-of-a-billion.ods', 'damaged', () =>
    odsOf(
      odsTable(
        odsRow(
          '<table:table-cell office:value-type="string"><text:p>a<text:s text:c="1000000000"/>b</text:p></table:table-cell>',
        ),
      ),
    ),
  ),
  file('nested-tables.ods', 'damaged', () =>
    odsOf(odsTable(odsRow(`<table:table-cell>${odsTable(odsRow(odsCell(1)), 'y')}</table:table-cell>`))),
  ),
  file('repeated-badly.ods', null, () =>
    odsOf(odsTable(odsRow('<table:table-cell table:number-columns-repeated="-5e999"/>'))),
  ),
  heavy('three-million-cells.ods', 'too-large', () => odsOf(odsTable(odsRow(odsCell(1, 4000), 800)))),
  heavy('long-attribute.ods', null, () =>
    odsOf(
      odsTable(
        `${odsRow(odsCell(1))}${odsRow(`<table:table-cell table:formula="${'a value-type='.repeat(2_000_000)}"/>`)}`,
      ),
    ),
  ),

  // .xls
  file('cyclic-sectors.xls', 'damaged', () =>
    xlsWith((bytes, { fat }) => {
      for (let i = 0; i < 8; i++) bytes.writeInt32LE((i + 1) % 4, fat + 4 * i);
    }),
  ),
  file('sectors-of-themselves.xls', 'damaged', () =>
    xlsWith((bytes, { fat }) => {
      for (let i = 0; i < 128; i++) bytes.writeInt32LE(i, fat + 4 * i);
    }),
  ),
  file('stream-inside-a-cycle.xls', 'damaged', () => manyHeadsWithStream()),
  file('cyclic-directory.xls', 'damaged', () =>
    xlsWith((bytes, { directory }) => {
      for (let entry = 0; entry < 4; entry++)
        for (const field of [68, 72, 76])
          bytes.writeInt32LE((entry + 1) % 4, directory + 128 * entry + field);
    }),
  ),
  file('directory-of-itself.xls', 'damaged', () =>
    xlsWith((bytes, { directory }) => bytes.writeInt32LE(1, directory + 128 + 76)),
  ),
  file('huge-sector-counts.xls', 'damaged', () =>
    xlsWith((bytes) => {
      for (const field of [0x2c, 0x40, 0x48]) bytes.writeInt32LE(0x7fffffff, field);
      bytes.writeInt32LE(0, 0x44);
    }),
  ),
  file('sectors-out-of-the-file.xls', 'damaged', () =>
    xlsWith((bytes) => {
      for (let i = 0; i < 109; i++) bytes.writeInt32LE(0x7ffffff0 - i, 0x4c + 4 * i);
    }),
  ),
  heavy('many-heads.xls', 'damaged', () => manyHeads(13_000)),
  file('record-length.xls', 'damaged', () => biff(0x0c, [], 0x7fff)),
  heavy('link-over-the-whole-sheet.xls', 'too-slow', () => xlsWithSheetRecord(0x1b8, hyperlinkBody())),
  file('columns-over-everything.xls', null, () =>
    xlsWithSheetRecord(0x7d, [0, 0, 0xff, 0xff, 0, 9, 15, 0, 1, 0, 0, 0]),
  ),
  file('merge-over-everything.xls', null, () =>
    xlsWithSheetRecord(0xe5, [1, 0, 0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff]),
  ),
  file('dimensions.xls', null, () =>
    xlsWithSheetRecord(0x200, [0, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f, 0, 0, 0xff, 0xff, 0, 0]),
  ),
  file('cell-far-away.xls', null, () =>
    xlsWithSheetRecord(0x203, [0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f]),
  ),

  // Relationships.
  file('relation-to-itself.xlsx', 'damaged', () =>
    xlsxWith({
      'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'worksheet', '_rels/workbook.xml.rels')),
    }),
  ),
  file('workbook-that-is-its-sheet.xlsx', 'damaged', () =>
    xlsxWith({ 'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'worksheet', 'workbook.xml')) }),
  ),
  file('relation-to-passwd.xlsx', 'damaged', () =>
    xlsxWith({
      'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'worksheet', '../../../../../../etc/passwd')),
    }),
  ),
  file('relation-to-nothing.xlsx', 'damaged', () => xlsxWith({ 'xl/worksheets/sheet1.xml': undefined })),
  file('no-workbook.xlsx', 'damaged', () => xlsxWith({ 'xl/workbook.xml': undefined })),
  file('no-relations.xlsx', null, () => xlsxWith({ '_rels/.rels': undefined })),
  file('sheet-of-no-id.xlsx', 'damaged', () =>
    xlsxWith({
      'xl/workbook.xml': String(xlsxParts().get('xl/workbook.xml')).replace(
        'r:id="rId1"',
        'r:id="__proto__"',
      ),
    }),
  ),
  file('same-sheet-twice.xlsx', 'damaged', () => zipWith(xlsxParts(['x', 'x']))),
  ...STRANGE_NAMES.map((name, i) => file(`strange-name-${i}.xlsx`, null, () => zipWith(xlsxParts([name])))),
  file('missing-sheet-proto.xlsx', 'damaged', () =>
    zipWith(xlsxParts(['__proto__']), { 'xl/worksheets/sheet1.xml': undefined }),
  ),
  file('missing-sheet-constructor.xlsx', 'damaged', () =>
    zipWith(xlsxParts(['constructor']), { 'xl/worksheets/sheet1.xml': undefined }),
  ),
  file('all-strange-names.xlsx', null, () => zipWith(xlsxParts(STRANGE_NAMES.filter((name) => name !== '')))),
  file('strange-name.ods', null, () => odsOf(odsTable(odsRow(odsCell(1)), '__proto__'))),
  file('same-table-twice.ods', 'damaged', () => odsOf(odsTable(odsRow(odsCell(1))).repeat(2))),

  // What is no workbook.
  file('password.xlsx', 'password', () => passwordWorkbook()),
  file('password.ods', 'password', () => passwordOds()),
  file('page.xlsx', 'not-a-workbook', () => text('<html><table><tr><td>8,5</td></tr></table></html>')),
  file('portable.xlsx', 'not-a-workbook', () => text('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')),
  file(
    'picture.xlsx',
    'not-a-workbook',
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...noise(200)]),
  ),
  file('document.xlsx', 'not-a-workbook', docx),
  file('zip-of-a-text.xlsx', 'not-a-workbook', () => zipOf([{ name: 'a.txt', content: 'a' }])),
  file('empty.xlsx', 'not-a-workbook', () => new Uint8Array()),
  file('empty.ods', 'not-a-workbook', () => new Uint8Array()),
  file('empty.xls', 'not-a-workbook', () => new Uint8Array()),

  // .csv
  file('empty.csv', null, () => new Uint8Array()),
  file('nul.csv', null, () => text('a,b\0\0\n\0,1\n')),
  file('open-quote.csv', 'damaged', () => text('a,"b\n1,2\n')),
  file('utf-16.csv', 'not-utf-8', () => new Uint8Array([0xff, 0xfe, 0x61, 0, 0x2c, 0])),
  file('million-columns.csv', 'too-large', () => text(`${'1,'.repeat(1_000_000)}\n`)),
  file('million-rows-too-many.csv', 'too-large', () => text('1\n'.repeat(1_100_000))),
  heavy('line-of-100-mebibytes.csv', 'too-large', () => new Uint8Array(100 * MIB).fill(97)),
  heavy('line-of-60-mebibytes.csv', 'too-large', () => new Uint8Array(60 * MIB).fill(97)),
  heavy('quoted-line-of-60-mebibytes.csv', 'too-large', () => text(`"${'""'.repeat(30 * MIB)}"`)),
  heavy('commas-of-60-mebibytes.csv', 'too-large', () => new Uint8Array(60 * MIB).fill(44)),
  heavy('line-ends-of-60-mebibytes.csv', 'too-large', () => new Uint8Array(60 * MIB).fill(10)),
  heavy('five-million-cells.csv', 'too-large', () => text(`${'1,'.repeat(49)}1\n`.repeat(100_000))),
];

/** A record put into the sheet of an .xls, behind the first record of it. */
function xlsWithSheetRecord(type: number, body: readonly number[]): Uint8Array {
  const container = CFB.read(smallXls(), { type: 'buffer' });
  const entry = CFB.find(container, '/Workbook')!;
  const stream = Buffer.from(entry.content as Uint8Array);
  let sheet = 0;
  for (let at = 0; at < stream.length && sheet === 0; at += 4 + stream.readUInt16LE(at + 2))
    if (stream.readUInt16LE(at) === 0x85) sheet = stream.readUInt32LE(at + 4);
  const first = sheet + 4 + stream.readUInt16LE(sheet + 2);
  const record = Buffer.from([type & 255, type >> 8, body.length & 255, body.length >> 8, ...body]);
  entry.content = Buffer.concat([stream.subarray(0, first), record, stream.subarray(first)]);
  entry.size = entry.content.length;
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

/** A link from every cell of four billion to the top of the sheet. */
function hyperlinkBody(): number[] {
  const guid = [0xd0, 0xc9, 0xea, 0x79, 0xf9, 0xba, 0xce, 0x11, 0x8c, 0x82, 0, 0xaa, 0, 0x4b, 0xa9, 0x0b];
  const place = [...Buffer.from('a\0', 'utf16le')];
  return [0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff, ...guid, 2, 0, 0, 0, 8, 0, 0, 0, 2, 0, 0, 0, ...place];
}

/** A compound file whose one stream begins in the middle of a chain that never ends. */
function manyHeadsWithStream(): Uint8Array {
  const bytes = Buffer.from(manyHeads(40));
  const fat = 512 * 41;
  const directory = 512;
  const entry = (i: number, name: string, type: number, child: number, start: number, size: number) => {
    const at = directory + 128 * i;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(2 * name.length + 2, at + 64);
    bytes[at + 66] = type;
    bytes.writeInt32LE(-1, at + 68);
    bytes.writeInt32LE(-1, at + 72);
    bytes.writeInt32LE(child, at + 76);
    bytes.writeInt32LE(start, at + 116);
    bytes.writeInt32LE(size, at + 120);
  };
  entry(0, 'Root Entry', 5, 1, -2, 0);
  entry(1, 'Workbook', 2, -1, 12, 8192);
  // 10 → 11 → 12 → 10, and all others are free.
  for (let i = 1; i < 40; i++) bytes.writeInt32LE(-1, fat + 4 * i);
  bytes.writeInt32LE(11, fat + 40);
  bytes.writeInt32LE(12, fat + 44);
  bytes.writeInt32LE(10, fat + 48);
  return new Uint8Array(bytes);
}
