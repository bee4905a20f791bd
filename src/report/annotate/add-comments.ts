import { a1 } from '../../grid/a1.ts';
import { type CellAt, compareCells } from './cell-range.ts';
import { commentBoxes } from './comment-box.ts';
import { commentsPath, readComments } from './comment-parts.ts';
import { extendDrawing, newDrawing } from './comment-shapes.ts';
import { declareEnding, declareType } from './content-types.ts';
import { freePath, MAIN, openPart, type Parts, putText } from './parts.ts';
import { addRelation, RELATIONS, relationOf, relationPrefix, relationsOf } from './relations.ts';
import { appending, insertion, type Splice, spliced } from './splices.ts';
import { childNamed, childrenOf, type XmlElement } from './xml-elements.ts';
import { plainText, xmlText } from './xml-text.ts';

/** A comment for a cell that has none: pieces of which the first of each pair is bold. */
export interface NewComment extends CellAt {
  readonly pieces: ReadonlyArray<readonly [bold: string, text: string]>;
}

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;

/** Adds comments to a sheet. Those that are there, their authors and their boxes stay as they are. */
export function addComments(
  parts: Parts,
  sheetPath: string,
  added: readonly NewComment[],
  author: string,
): void {
  if (added.length === 0) return;
  let path = commentsPath(relationsOf(parts, sheetPath));
  if (path === undefined) {
    path = freePath(parts, (number) => `xl/comments${number}.xml`);
    putText(parts, path, EMPTY);
    declareType(parts, path, COMMENTS_TYPE);
    addRelation(parts, sheetPath, `${RELATIONS}/comments`, path);
  }
  const old = readComments(parts, path).comments.map(({ cell }) => cell);
  const comments = added.toSorted(compareCells);
  addToList(parts, path, comments, author);
  addBoxes(parts, sheetPath, comments, old);
}

function addToList(parts: Parts, path: string, added: readonly NewComment[], author: string): void {
  const { xml, authors, list, comments } = readComments(parts, path);
  const names = childrenOf(xml, authors).map(({ contentStart, contentEnd }) =>
    plainText(xml.slice(contentStart, contentEnd)),
  );
  const known = names.indexOf(author);
  const changes: Splice[] = known < 0 ? appending(authors, `<author>${xmlText(author)}</author>`) : [];
  const number = known < 0 ? names.length : known;
  const last: string[] = [];
  for (const comment of added) {
    const markup = commentMarkup(comment, number);
    const next = comments.find(({ cell }) => compareCells(cell, comment) > 0);
    if (next === undefined) last.push(markup);
    else changes.push(insertion(next.element.start, markup));
  }
  if (last.length > 0) changes.push(...appending(list, last.join('')));
  putText(parts, path, spliced(xml, changes));
}

function commentMarkup({ row, column, pieces }: NewComment, author: number): string {
  const runs = pieces.map(([bold, text]) => run('<b/>', bold) + run('', text)).join('');
  return `<comment ref="${a1(row, column)}" authorId="${author}" shapeId="0"><text>${runs}</text></comment>`;
}

/** Text in the face that Excel gives comments. */
function run(bold: string, text: string): string {
  if (text === '') return '';
  const face = `<rPr>${bold}<sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>`;
  return `<r>${face}<t xml:space="preserve">${xmlText(text)}</t></r>`;
}

function addBoxes(
  parts: Parts,
  sheetPath: string,
  added: readonly NewComment[],
  old: readonly CellAt[],
): void {
  const { xml, root } = openPart(parts, sheetPath, 'worksheet');
  const boxOf = commentBoxes(xml, root);
  const shapes = added.map(({ row, column, pieces }) => ({
    row,
    column,
    anchor: boxOf({ row, column }, pieces.flat().join('')),
  }));
  const drawing = childNamed(childrenOf(xml, root), 'legacyDrawing');
  if (drawing !== undefined) {
    extendDrawing(parts, relationOf(relationsOf(parts, sheetPath), drawing, root).path, shapes);
    return;
  }
  const path = freePath(parts, (number) => `xl/drawings/vmlDrawing${number}.vml`);
  // Comments of a writer that gave them no boxes get some, since from now on a comment without one is a fault.
  const unboxed = old.map(({ row, column }) => ({ row, column, anchor: boxOf({ row, column }, '') }));
  newDrawing(parts, path, [...unboxed, ...shapes]);
  declareEnding(parts, path, DRAWING_TYPE);
  const id = addRelation(parts, sheetPath, `${RELATIONS}/vmlDrawing`, path);
  putText(parts, sheetPath, spliced(xml, [legacyDrawing(xml, root, id)]));
}

/** What stands before `legacyDrawing` in a sheet part, whose order is fixed. What is not named here comes after it. */
const BEFORE = new Set(
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing`.split(/\s+/),
);

function legacyDrawing(xml: string, root: XmlElement, id: string): Splice {
  const before = childrenOf(xml, root).filter(({ name }) => BEFORE.has(name));
  const prefix = relationPrefix(root);
  const named = prefix === undefined ? `xmlns:r="${RELATIONS}" r:id="${id}"` : `${prefix}:id="${id}"`;
  return insertion(before.at(-1)!.end, `<legacyDrawing ${named}/>`);
}
