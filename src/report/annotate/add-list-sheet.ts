import { BOOK_PATH, type Book, windowsOf } from './book.ts';
import { declareType } from './content-types.ts';
import { freePath, type Parts, putText } from './parts.ts';
import { addRelation, RELATIONS } from './relations.ts';
import { quoted } from './sheet-name.ts';
import { appending, attributeChange, insertion, type Splice, spliced } from './splices.ts';
import { childNamed, childrenOf, neededChild, numberOf } from './xml-elements.ts';
import { xmlText } from './xml-text.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * Puts a sheet before all others and opens the workbook on it. Whatever counts sheets by place moves by one; whatever
 * names them or numbers them (formulas, calculation chain, pivot tables, macros' code names) is left alone.
 * @param xml the new sheet's part   @param name free name   @param headRow 1-based row that every printed page repeats
 */
export function addListSheet(parts: Parts, book: Book, xml: string, name: string, headRow: number): void {
  const path = freePath(parts, (number) => `xl/worksheets/sheet${number}.xml`);
  putText(parts, path, xml);
  declareType(parts, path, TYPE);
  const id = addRelation(parts, BOOK_PATH, `${RELATIONS}/worksheet`, path);
  const sheets = neededChild(book.children, 'sheets');
  const sheet = `<sheet name="${xmlText(name)}" sheetId="${book.freeSheetId}" ${book.prefix}:id="${id}"/>`;
  const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${xmlText(quoted(name))}!$${headRow}:$${headRow}</definedName>`;
  const changes = [
    insertion(sheets.contentStart, sheet),
    ...windowsOf(book).map((window) =>
      attributeChange(
        window,
        new Map([
          ['firstSheet', '0'],
          ['activeTab', '0'],
        ]),
      ),
    ),
    ...nameChanges(book, titles),
  ];
  putText(parts, BOOK_PATH, spliced(book.xml, changes));
}

/** Names that belong to one sheet say its place; the new name goes to the end of them. */
function nameChanges({ xml, children }: Book, added: string): Splice[] {
  const names = childNamed(children, 'definedNames');
  if (names === undefined) {
    const before = ['externalReferences', 'functionGroups', 'sheets'];
    const last = before.map((name) => childNamed(children, name)).find((child) => child !== undefined);
    return [insertion(last!.end, `<definedNames>${added}</definedNames>`)];
  }
  const moved = childrenOf(xml, names).flatMap((name) => {
    const place = numberOf(name, 'localSheetId');
    return place === undefined ? [] : [attributeChange(name, new Map([['localSheetId', String(place + 1)]]))];
  });
  return [...moved, ...appending(names, added)];
}
