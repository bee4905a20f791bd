import { CFB } from 'xlsx';
import { workbookBytes } from './workbooks.ts';

/** An OpenDocument spreadsheet whose one row holds these cells, as LibreOffice writes them: what the library's own writer cannot write. */
export function odsWithCells(cells: string): Uint8Array {
  const container = CFB.read(Buffer.from(workbookBytes([{ name: 'x', rows: [['a']] }], 'ods')), {
    type: 'buffer',
  });
  const entry = CFB.find(container, '/content.xml');
  if (entry === null) throw new Error('no content.xml');
  const xml = Buffer.from(entry.content as Uint8Array).toString('utf8');
  const row = `<table:table-row>${cells}</table:table-row>`;
  entry.content = Buffer.from(
    xml.replace(/<table:table-row[\s\S]*<\/table:table-row>/, () => row),
    'utf8',
  );
  return new Uint8Array(CFB.write(container, { type: 'buffer', fileType: 'zip' }) as Uint8Array);
}

/**
 * A workbook under a password, as Excel writes it: a compound file that holds an encrypted package.
 * @param info what says how it is encrypted; undefined: that stream is lost
 */
export function passwordWorkbook(info: readonly number[] | undefined = AGILE): Uint8Array {
  const container = CFB.utils.cfb_new();
  if (info !== undefined) CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from(info));
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(512, 7));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

/** Version 4.4: what Excel has written since 2010. */
const AGILE = [4, 0, 4, 0, 64, 0, 0, 0];

/** An old .xls with one record put behind the first of its workbook stream. */
export function xlsWithRecord(record: readonly number[]): Uint8Array {
  const xls = workbookBytes([{ name: 'x', rows: [['a']] }], 'xls');
  const container = CFB.read(Buffer.from(xls), { type: 'buffer' });
  const entry = CFB.find(container, '/Workbook');
  if (entry === null) throw new Error('no workbook stream');
  const stream = Buffer.from(entry.content as Uint8Array);
  const first = 4 + stream.readUInt16LE(2);
  // BoundSheet (0x85) says where its sheet begins, which moves by the length of the new record.
  for (let at = 0; at < stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    if (stream.readUInt16LE(at) !== 0x85) continue;
    stream.writeUInt32LE(stream.readUInt32LE(at + 4) + record.length, at + 4);
    break;
  }
  entry.content = Buffer.concat([stream.subarray(0, first), Buffer.from(record), stream.subarray(first)]);
  entry.size = entry.content.length;
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

/** An .xls under a password: FilePass (0x2F) with the obfuscation of old Excel, its key and its hash. */
export const passwordXls = () => xlsWithRecord([0x2f, 0, 6, 0, 0, 0, 0x12, 0x34, 0x56, 0x78]);

/** An OpenDocument spreadsheet under a password: its list of contents says how each entry is encrypted. */
export function passwordOds(): Uint8Array {
  const ods = Buffer.from(workbookBytes([{ name: 'x', rows: [['a']] }], 'ods'));
  const container = CFB.read(ods, { type: 'buffer' });
  const entry = CFB.find(container, '/META-INF/manifest.xml');
  if (entry === null) throw new Error('no manifest.xml');
  const xml = Buffer.from(entry.content as Uint8Array).toString('utf8');
  const encrypted = '<manifest:encryption-data manifest:checksum="x"/></manifest:manifest>';
  entry.content = Buffer.from(xml.replace('</manifest:manifest>', encrypted), 'utf8');
  return new Uint8Array(CFB.write(container, { type: 'buffer', fileType: 'zip' }) as Uint8Array);
}
