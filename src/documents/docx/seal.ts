import { sealedPackage } from '../../workbook/sealed-package.ts';
import { escapedXml } from './escaped-xml.ts';

/**
 * The file with properties that say nothing of who made it and when: the library writes its own name and the time of day.
 * The bytes depend on the content alone.
 * @param textOf the text of the paper as it shall be
 */
export function sealDocx(bytes: Uint8Array, title: string, textOf: (xml: string) => string): Uint8Array {
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  return sealedPackage(bytes, (path, part) => {
    if (path === 'docProps/core.xml') return encoder.encode(coreProperties(title));
    return path === 'word/document.xml' ? encoder.encode(textOf(decoder.decode(part))) : part;
  });
}

const coreProperties = (title: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${escapedXml(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`;
