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
  entry.content = Buffer.from(xml.replace(/<table:table-row[\s\S]*<\/table:table-row>/, row), 'utf8');
  return new Uint8Array(CFB.write(container, { type: 'buffer', fileType: 'zip' }) as Uint8Array);
}

/** A workbook under a password, as Excel writes it: a compound file that holds an encrypted package. */
export function passwordWorkbook(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 64, 0, 0, 0]));
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(512, 7));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}
