import { a1 } from '../../grid/a1.ts';
import { type CellAt, cellNamed } from './cell-range.ts';
import { openPart, type Parts, textOf } from './parts.ts';
import { refuse } from './refuse.ts';
import { RELATIONS, type Relation, relationsOf } from './relations.ts';
import { attributeOf, childrenOf, neededChild, rootOf, type XmlElement } from './xml-elements.ts';

const THREADS = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';

/** A comments part, read. */
export interface CommentList {
  readonly xml: string;
  readonly authors: XmlElement;
  readonly list: XmlElement;
  readonly comments: ReadonlyArray<{ readonly element: XmlElement; readonly cell: CellAt }>;
}

export function readComments(parts: Parts, path: string): CommentList {
  const { xml, root } = openPart(parts, path, 'comments');
  const children = childrenOf(xml, root);
  const list = neededChild(children, 'commentList');
  const comments = childrenOf(xml, list).map((element) => ({ element, cell: commentedCell(element) }));
  return { xml, authors: neededChild(children, 'authors'), list, comments };
}

/** Path of the part with a sheet's comments; undefined where it has none. */
export function commentsPath(relations: readonly Relation[]): string | undefined {
  const found = relations.filter(({ type }) => type === `${RELATIONS}/comments`);
  if (found.length > 1) return refuse('comments twice');
  return found.length === 0 ? undefined : (found[0]!.path ?? refuse('comments outside the file'));
}

/** A1 names of the cells that have a comment, or a conversation. */
export function commentedCells(parts: Parts, sheetPath: string): ReadonlySet<string> {
  const relations = relationsOf(parts, sheetPath);
  const path = commentsPath(relations);
  const cells = path === undefined ? [] : readComments(parts, path).comments.map(({ cell }) => cell);
  for (const thread of relations.filter(({ type }) => type === THREADS)) {
    const xml = textOf(parts, thread.path ?? refuse('conversation outside the file'));
    cells.push(
      ...childrenOf(xml, rootOf(xml))
        .filter(({ name }) => name === 'threadedComment')
        .map(commentedCell),
    );
  }
  return new Set(cells.map(({ row, column }) => a1(row, column)));
}

function commentedCell(element: XmlElement): CellAt {
  return cellNamed(attributeOf(element, 'ref') ?? refuse('comment without a cell'));
}
