import { escapedXml } from './escaped-xml.ts';

/** Properties of the file that say nothing of who made it and when: the library writes its own name and the time of day. */
export const fileProperties = (title: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${escapedXml(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`;
