import { strFromU8 } from 'fflate';

/** Parts of an .xlsx that hold no values: pictures, drawings, colours, comments, macros, people, links to other files. */
const UNREAD =
  /^(?:docProps|customXml|xl\/(?:theme|drawings|charts|media|embeddings|externalLinks|pivot\w*|threadedComments|persons|printerSettings|ctrlProps|diagrams|activeX))\/|\/comments\d*\.xml$|calcChain\.xml$/;

/** Which parts of an .xlsx are needed. */
export const isXlsxPart = (name: string) => /\.(?:xml|rels)$/i.test(name) && !UNREAD.test(name);

/** Whether a ZIP says that it is a workbook: a .docx has a list of types too. */
export function isXlsx(parts: ReadonlyMap<string, Uint8Array>): boolean {
  const types = parts.get('[Content_Types].xml');
  return types !== undefined && /\.(?:macroEnabled\.)?main\+xml/.test(spreadsheetsIn(strFromU8(types, true)));
}

/** What a list of types says of spreadsheets, template and add-in among them. */
const spreadsheetsIn = (types: string) =>
  (types.match(/(?:spreadsheetml|ms-excel)\.[\w.]*\+xml/g) ?? []).join(' ');
