import { openPart, type Parts } from './parts.ts';
import { refuse } from './refuse.ts';
import { RELATIONS, relationOf, relationPrefix, relationsOf } from './relations.ts';
import {
  attributeOf,
  childNamed,
  childrenOf,
  neededChild,
  numberOf,
  type XmlElement,
} from './xml-elements.ts';

export const BOOK_PATH = 'xl/workbook.xml';

/** A sheet as the workbook lists it. */
export interface BookSheet {
  /** As it stands in the workbook: NFD where it was saved so. */
  readonly name: string;
  readonly path: string;
  /** Not a chart or a dialog. */
  readonly hasCells: boolean;
}

/** The workbook's own part, read. */
export interface Book {
  readonly xml: string;
  readonly children: readonly XmlElement[];
  /** Prefix of `r:id`. */
  readonly prefix: string;
  readonly sheets: readonly BookSheet[];
  /** A number that no sheet has. Numbers, unlike places, are what calculation chains and views refer to. */
  readonly freeSheetId: number;
  readonly stylesPath: string;
}

/**
 * Parts whose owner would be betrayed: a signature that no longer holds, and the log of a shared workbook that does
 * not know of the new sheet.
 */
const UNTOUCHABLE = /^(?:_xmlsignatures|xl\/revisions)\//i;

/** Reads what the workbook says of its sheets. Refuses workbooks that a new sheet would break. */
export function readBook(parts: Parts): Book {
  if ([...parts.keys()].some((path) => UNTOUCHABLE.test(path))) refuse('signed or shared');
  const { xml, root } = openPart(parts, BOOK_PATH, 'workbook');
  const prefix = relationPrefix(root) ?? refuse('no prefix for relations');
  const relations = relationsOf(parts, BOOK_PATH);
  const children = childrenOf(xml, root);
  const listed = childrenOf(xml, neededChild(children, 'sheets'));
  const sheets = listed.map((element): BookSheet => {
    const name = attributeOf(element, 'name');
    if (element.name !== 'sheet' || name === undefined) return refuse('sheet without a name');
    const { path, type } = relationOf(relations, element, root);
    return { name, path, hasCells: type === `${RELATIONS}/worksheet` };
  });
  const ids = listed.map((element) => numberOf(element, 'sheetId') ?? refuse('sheet without a number'));
  const styles = relations.filter(({ type }) => type === `${RELATIONS}/styles`);
  if (sheets.length === 0 || styles.length !== 1) return refuse('no sheets or no styles');
  const stylesPath = styles[0]!.path ?? refuse('styles outside the file');
  return { xml, children, prefix, sheets, freeSheetId: 1 + Math.max(...ids), stylesPath };
}

/** Windows of the workbook, of which each has its own view of every sheet. One where the workbook says nothing. */
export function windowsOf({ xml, children }: Book): readonly XmlElement[] {
  const views = childNamed(children, 'bookViews');
  return views === undefined ? [] : childrenOf(xml, views);
}

/** Sheets by name in NFC. Refuses two that differ in nothing else. */
export function sheetsByName({ sheets }: Book): ReadonlyMap<string, BookSheet> {
  const byName = new Map(sheets.map((sheet) => [sheet.name.normalize('NFC'), sheet] as const));
  return byName.size === sheets.length ? byName : refuse('two sheets of one name');
}
